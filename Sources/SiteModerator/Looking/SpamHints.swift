import Markdown
import SiteModel

/// What makes a comment look like spam. A hint only: no hint publishes or deletes anything.
struct SpamHints {
  private let desk: Desk
  /// The comments that say the same, by their folded words.
  private let alike: [[String]: [DeskComment]]
  private let articleDays: [String: Int]
  private let authorNames: Set<[String]>

  private static let fewWords = 12
  private static let manyLetters = 20
  private static let yearsLate = 2

  init(_ desk: Desk) {
    self.desk = desk
    alike = Dictionary(grouping: desk.comments) { foldedWords(of: $0.text.text) }.filter {
      $0.key.count >= 5 && $0.value.count > 1
    }
    articleDays = Dictionary(
      desk.content.articles.compactMap { article in
        article.frontMatter.date.map { (article.name, $0.value.day.daysSince1970) }
      }, uniquingKeysWith: { first, _ in first })
    authorNames = Set(desk.content.authors.map { foldedWords(of: $0.name) })
  }

  /// The reasons, in plain words. An author's own comment, and one that is away already, has none.
  func reasons(for comment: DeskComment) -> [String] {
    guard !desk.isOwn(comment), [.approved, .pending].contains(comment.entry.status) else { return [] }
    let reasons = [
      links(of: comment), repetition(of: comment), name(of: comment.entry.author.value),
      isShouting(comment.text.text) ? "all in capitals" : nil,
      mixesScripts(comment.text.text + " " + comment.entry.author.value)
        ? "letters of two alphabets within a word" : nil,
    ].compactMap(\.self)
    // Many honest readers find an old article; with an address of their own, or another hint, it is one more.
    let isLateToTell = !reasons.isEmpty || comment.entry.url != nil || !comment.text.links.isEmpty
    return reasons + (isLateToTell ? [lateness(of: comment)].compactMap(\.self) : [])
  }

  private func links(of comment: DeskComment) -> String? {
    let count = comment.text.links.count
    if count > 1 { return "\(count) links" }
    let words = comment.text.wordCount
    if count == 1, words < Self.fewWords { return "a link, and hardly a word" }
    let text = comment.text.text.lowercased()
    let isForeign = text.contains("[url") || text.contains("<a href") || text.contains("[link=")
    return isForeign ? "links written for another system" : nil
  }

  private func repetition(of comment: DeskComment) -> String? {
    let others = (alike[foldedWords(of: comment.text.text)] ?? []).filter { $0.name != comment.name }
    guard let other = others.first else { return nil }
    let more = others.count > 1 ? " and \(others.count - 1) more" : ""
    return "says the same as \(other.name)\(more)"
  }

  private func name(of author: String) -> String? {
    let words = foldedWords(of: author)
    if authorNames.contains(words) { return "signs with the name of an author" }
    let isAddress = author.contains("://") || author.contains("www.") || author.lowercased().hasSuffix(".com")
    if isAddress || !Self.tradeWords.isDisjoint(with: words) { return "the name reads like a business" }
    return nil
  }

  private static let tradeWords: Set<String> = [
    "agency", "agent", "association", "betting", "bitcoin", "buy", "casino", "center", "centre", "cheap",
    "clinic", "company", "consulting", "counseling", "counselling", "coupon", "crypto", "dating",
    "discount", "escort", "escorts", "forex", "gmbh", "group", "inc", "institute", "insurance", "llc",
    "loan", "loans", "ltd", "marketing", "movers", "online", "payday", "pharmacy", "plumber", "plumbing",
    "poker", "repair", "reviews", "roofing", "sale", "seo", "services", "shop", "slots", "solutions",
    "spell", "spells", "store", "towing", "viagra", "wholesale",
  ]

  private func lateness(of comment: DeskComment) -> String? {
    guard let day = articleDays[comment.article] else { return nil }
    let years = (comment.moment.day.daysSince1970 - day) / 365
    return years >= Self.yearsLate ? "\(years) years after the article" : nil
  }

  private func isShouting(_ text: String) -> Bool {
    let letters = text.filter { $0.isUppercase || $0.isLowercase }
    return letters.count >= Self.manyLetters && letters.count { $0.isUppercase } * 10 >= letters.count * 8
  }
}

/// Whether a word mixes Latin letters with Greek or Cyrillic ones that look like them.
func mixesScripts(_ text: String) -> Bool {
  text.unicodeScalars.split { !$0.properties.isAlphabetic }.contains { word in
    let isLatin = { (scalar: Unicode.Scalar) in scalar.isASCII || (0xC0...0x24F).contains(scalar.value) }
    return word.contains(where: isLatin) && word.contains { (0x370...0x52F).contains($0.value) }
  }
}
