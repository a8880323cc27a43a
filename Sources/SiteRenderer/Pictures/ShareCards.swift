import Pictures
import SiteModel

/// The pictures that stand for pages where somebody shares their addresses: one for each article without a picture of
/// its own, and one for the site.
struct ShareCards: Sendable {
  /// By the number of the article.
  private let articles: [PlannedCard?]
  private let site: PlannedCard?
  let problems: [Diagnostic]

  init(of site: Site, theme: SiteTheme, storage: Storage) {
    guard site.settings.hasShareCards, let fonts = theme.cardFonts,
      let studio = CardStudio(fonts: fonts, colours: theme.cardColours, storage: storage)
    else {
      (articles, self.site) = ([], nil)
      problems = site.settings.hasShareCards && theme.cardFonts != nil ? [Self.unreadableFont] : []
      return
    }
    let name = site.settings.title
    articles = site.articles.map { article in
      guard article.picture == nil else { return nil }
      let line = article.takeaways.first?.plainText ?? ""
      return studio.card(article.title, line, name, in: String(article.path.dropFirst()))
    }
    self.site = studio.card(
      name, site.settings.tagline ?? site.settings.description ?? "", site.settings.baseURL.host, in: "")
    problems = Self.problem(
      with: zip(site.articles, articles).filter { $0.picture == nil && $1 == nil }.map(\.0), studio)
  }

  /// No cards.
  static let none = ShareCards()

  private init() { (articles, site, problems) = ([], nil, []) }

  /// What stands for an article; nil if it has a picture of its own, or if no card can be drawn.
  func card(ofArticle index: Int) -> LinkedPicture? {
    articles.indices.contains(index) ? articles[index]?.picture : nil
  }

  /// What stands for a page that has nothing of its own.
  var siteCard: LinkedPicture? { site?.picture }

  /// The names under which cards are kept.
  var keptNames: [String] { (articles + [site]).compactMap { $0?.name } }

  var outputFiles: [OutputFile] { (articles + [site]).compactMap { $0?.outputFile } }

  private static let unreadableFont = Diagnostic.error(
    "the share cards cannot be drawn: what is in cards/ of the theme is no font",
    help:
      "put TrueType or OpenType fonts there, title.ttf and text.ttf, or write `share-cards: false` in site.yaml"
  )

  private static func problem(with articles: [Article], _ studio: CardStudio) -> [Diagnostic] {
    guard let first = articles.first else { return [] }
    let letters = studio.missing(in: first.title).map { "“\($0)”" } ?? "some letters"
    let others =
      articles.count == 1
      ? "" : articles.count == 2 ? " and another article" : " and \(articles.count - 1) others"
    return [
      .warning(
        "no share card can be drawn for “\(first.title)”\(others): the font has no \(letters)",
        help: "put a font that has it into templates/cards/, as title.ttf and text.ttf, or write "
          + "`share-cards: false` in site.yaml; scripts whose letters join or that run from right to left "
          + "cannot be drawn yet", at: first.file.frontMatter.title.location)
    ]
  }
}

/// A card with its place in the site.
private struct PlannedCard: Sendable {
  let card: ShareCard
  let path: String
  /// By which the cache knows it.
  let name: String
  let studio: CardStudio

  var picture: LinkedPicture {
    let alt = card.line.isEmpty ? card.title : "\(card.title): \(card.line)"
    return LinkedPicture(
      image: LinkedImage(
        target: .site(path: "/" + path, fragment: nil), alt: alt,
        size: PixelSize(width: ShareCard.width, height: ShareCard.height)))
  }

  var outputFile: OutputFile {
    OutputFile(path: path, contents: .rendered { $0 = try bytes }, origin: "a share card")
  }

  private var bytes: [UInt8] {
    get throws {
      if let bytes = studio.storage.recall(name) { return bytes }
      let bytes = try studio.painter.png(of: card)
      studio.storage.keep(bytes, name)
      return bytes
    }
  }
}

/// What all cards of a site have in common.
///
/// A class, so that ten thousand cards share it.
private final class CardStudio: Sendable {
  let painter: CardPainter
  let storage: Storage
  /// What cards are made from beside their words.
  private let seed: [UInt8]

  /// Nil if the fonts are none.
  init?(fonts: CardFonts, colours: CardColours, storage: Storage) {
    guard let painter = CardPainter(fonts: fonts, colours: colours), !painter.characters.isEmpty else {
      return nil
    }
    let marks = [Fingerprint(of: fonts.title).hash, Fingerprint(of: fonts.text).hash]
    seed = Array("\(ShareCard.recipe) \(marks) \(colours)".utf8)
    self.painter = painter
    self.storage = storage
  }

  /// A card of these words in a folder; nil if the title cannot be drawn. A line that cannot be is left out.
  func card(_ title: String, _ line: String, _ site: String, in folder: String) -> PlannedCard? {
    guard let title = drawable(title), !title.isEmpty else { return nil }
    let card = ShareCard(title: title, line: drawable(line) ?? "", site: drawable(site) ?? "")
    let words = [card.title, card.line, card.site].joined(separator: "\0")
    let digits = String(Fingerprint(of: seed + Array(words.utf8)).hash, radix: 16)
    let mark = String(repeating: "0", count: 16 - digits.count) + digits
    return PlannedCard(card: card, path: "\(folder)card-\(mark).png", name: "card-\(mark).png", studio: self)
  }

  /// The first letter that stands in the way of a text.
  func missing(in text: String) -> Character? {
    text.first { letter in letter.unicodeScalars.contains { isMissing($0) } }
  }

  /// The text without signs that the fonts lack, such as emoji; nil if they lack a letter.
  private func drawable(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 < 0x7F }) { return text }
    guard missing(in: text) == nil else { return nil }
    let scalars = text.unicodeScalars.filter {
      $0.properties.isWhitespace || painter.characters.contains($0.value)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func isMissing(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.isAlphabetic else { return false }
    return !painter.characters.contains(scalar.value)
      || Self.joinedScripts.contains { $0.contains(scalar.value) }
  }

  /// Hebrew to Tibetan, Myanmar, Khmer, Mongolian, and the presentation forms of Hebrew and Arabic: letters that run from
  /// right to left, join, or change places, for which a font alone is not enough.
  private static let joinedScripts: [ClosedRange<UInt32>] = [
    0x0590...0x109F, 0x1780...0x18AF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC,
  ]
}
