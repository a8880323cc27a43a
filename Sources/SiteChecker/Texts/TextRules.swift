import Markdown
import SiteModel

/// What is wrong with the words of one article or page, looked at alone.
struct TextRules {
  let page: WrittenPage

  var breaches: [Breach] {
    shoutedLines + gluedInitials + emptyParagraphs + silentPictures + Acrostic(page).breaches
  }

  private var shoutedLines: [Breach] {
    let title = [shouting(page.title.value, "title", at: page.title.location)]
    let headings = page.document.headings.map { shouting($0.text, "heading", at: page.location($0.position)) }
    return (title + headings).compactMap(\.self)
  }

  private func shouting(_ words: String, _ what: String, at location: SourceLocation) -> Breach? {
    guard words.isShouted else { return nil }
    let calm = words.prefix(1) + words.dropFirst().lowercased()
    return Breach(
      rule: .shoutingTitle, message: "the \(what) “\(words)” is all in capitals",
      help: "write it as you would say it: \(calm)", location: location)
  }

  private var gluedInitials: [Breach] {
    let texts = [page.title.value] + page.document.headings.map(\.text) + page.document.sections.map(\.text)
    var seen: Set<String> = []
    return texts.flatMap(\.gluedWords).filter { seen.insert($0).inserted }.map { word in
      Breach(
        rule: .gluedInitial, message: "“\(word)” has its first letter twice",
        help: "write “\(word.dropFirst())”", needles: [.text(word), .text(String(word.dropFirst()))])
    }
  }

  private var emptyParagraphs: [Breach] {
    let count = page.document.emptyParagraphs
    guard count > 0 else { return [] }
    return [
      Breach(
        rule: .emptyParagraph,
        message: count == 1
          ? "a paragraph holds nothing but a space"
          : "\(count) paragraphs hold nothing but a space; this is the first",
        help: "delete the line; the theme takes care of the distances",
        needles: ["&nbsp;", "<p></p>", "<p> </p>", "<p><br", "\u{A0}"].map(Breach.Needle.text))
    ]
  }

  /// `![](…)`: with Markdown nobody can tell whether the words were forgotten.
  private var silentPictures: [Breach] {
    page.document.images.filter { $0.alt.trimmingSpace.isEmpty }.map { image in
      Breach(
        rule: .altText,
        message: "the picture “\(image.destination)” has no words for those who cannot see it",
        help:
          "say what it shows between the square brackets: ![Two chairs by a window](\(image.destination))\n"
          + "if it only decorates, write <img src=\"\(image.destination)\" alt=\"\">",
        location: page.location(image.position))
    }
  }
}

extension MarkdownDocument {
  /// How many paragraphs hold nothing but no-break spaces and line breaks.
  fileprivate var emptyParagraphs: Int {
    pieces.reduce(0) { count, piece in
      guard case .html(let bytes) = piece else { return count }
      return count + bytes.withUnsafeBufferPointer(Self.emptyParagraphs)
    }
  }

  private static func emptyParagraphs(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var scanner = HTMLScanner(bytes)
    var start: Int?
    var count = 0
    while let token = scanner.next() {
      switch token {
      case .start(let tag) where tag.isCalled("p"): start = scanner.position
      case .start(let tag) where tag.isCalled("br"): break
      case .start: start = nil
      case .end(let name):
        if let start, bytes.isWord("p", at: name), bytes.isBlank(start..<scanner.tokenStart) { count += 1 }
        start = nil
      }
    }
    return count
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether nobody would see anything of a range.
  fileprivate func isBlank(_ range: Range<Int>) -> Bool {
    wordsOutsideTags(range).allSatisfy { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
  }
}
