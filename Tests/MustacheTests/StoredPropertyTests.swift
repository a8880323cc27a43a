import Mustache
import Testing

/// A model whose keys are the paths of its properties.
private struct Card: Sendable {
  var words: String
  var address = "/one"
  var body = Array("<p>Hi</p>".utf8)
  var count = -12
  var page = Page()
  var shout: String { words + "!" }
  var copy: Page { page }
}

private let cardSchema: Schema<Card> = Schema(
  "card", "A card.",
  [
    .text("words", "A stored text.", \.words), .text("shout", "A computed text.", \.shout),
    .text("title", "A text within a stored object.", \.page.title),
    .url("address", "A stored address.", \.address), .html("body", "Stored HTML.", \.body),
    .number("count", "A stored number.", \.count), .flag("isCurrent", "A flag.", \.page.isCurrent),
    .object("page", "A stored object.", { pageSchema }, \.page),
    .object("copy", "A computed object.", { pageSchema }, \.copy),
  ])

/// Keys of stored properties are read in place.
@Suite struct StoredPropertyTests {
  private static func template(_ text: String, kind: DocumentKind = .html) -> Template<Card> {
    var theme = Theme(sources: [TemplateSource(name: "card", text: text, kind: kind)])
    let template = theme.template("card", for: cardSchema)
    #expect(theme.problems.isEmpty)
    return template
  }

  @Test(arguments: [
    ("{{words}}", "a & b", "a &amp; b"),
    ("{{words}}{{words}}", "", ""),
    (
      "{{shout}}", "a longer text than fits into the words of a string",
      "a longer text than fits into the words of a string!"
    ),
    ("{{title}}, {{page.title}}, {{copy.title}}", "", "Tom &amp; Jerry, Tom &amp; Jerry, Tom &amp; Jerry"),
    ("<a href=\"{{address}}\">", "", "<a href=\"/one\">"),
    ("{{{body}}}{{{page.body}}}{{{copy.body}}}", "", "<p>Hi</p><p>Hi</p><p>Hi</p>"),
    ("{{count}} {{page.count}} {{copy.count}}", "", "-12 3 3"),
    ("{{#page}}{{title}}{{words}}{{/page}}", "x", "Tom &amp; Jerryx"),
    ("{{#page.isCurrent}}{{page.author.name}}{{/page.isCurrent}}", "", "Tom &amp; Jerry!"),
  ]) func pathsOfPropertiesAreKeys(template: String, words: String, expected: String) throws {
    #expect(try Self.template(template).render(Card(words: words)) == expected)
  }

  /// The numbers of letters before and behind a byte, so that it stands everywhere in pieces of every size.
  private static let places = [
    (0, 0), (0, 3), (2, 1), (3, 0), (6, 0), (0, 7), (7, 1), (8, 6), (13, 0), (14, 0), (1, 14), (15, 0),
    (0, 16),
    (15, 16), (20, 20), (31, 1), (32, 40),
  ]

  @Test(arguments: [
    (DocumentKind.html, "<p>", "{{words}}", "</p>"),
    (.html, "<p title=\"", "{{words}}", "\">"),
    (.html, "<a href=\"", "{{address}}", "\">"),
    (.html, "<a href=\"/", "{{address}}", "\">"),
    (.html, "<a href=\"?q=", "{{words}}", "\">"),
    (.json, "{\"a\": \"", "{{words}}", "\"}"),
    (.html, "<script type=\"application/ld+json\">{\"a\": \"", "{{words}}", "\"}</script>"),
  ]) func everyByteIsEscapedAlikeWhereverItStands(
    kind: DocumentKind, before: String, tag: String, after: String
  ) throws {
    let template = Self.template(before + tag + after, kind: kind)
    func shown(_ text: String) throws -> Substring {
      try template.render(Card(words: text, address: text)).dropFirst(before.count).dropLast(after.count)
    }
    let slash = try shown("/")
    var wrong: [String] = []
    for scalar in (0..<0x80).compactMap(Unicode.Scalar.init) + ["ü"] {
      // “x” keeps a line break from becoming one character with what follows it.
      let escaped = try shown("/x\(scalar)x").dropFirst(slash.count)
      for (left, right) in Self.places {
        let (start, end) = (String(repeating: "x", count: left), String(repeating: "x", count: right))
        let text = "/\(start)x\(scalar)x\(end)"
        if try shown(text) != slash + start + escaped + end { wrong.append(text) }
      }
    }
    #expect(wrong.isEmpty)
  }
}
