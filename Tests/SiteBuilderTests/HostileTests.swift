import Foundation
import FoundationXML
import Testing

/// What nobody writes on purpose, or only on purpose.
@Suite struct HostileTests {
  /// A name that would be a script, an attribute's end, a template's tag, a path and a line of Arabic.
  private static let names = [
    #"<script>alert(1)</script>"#, #"" onmouseover="alert(1)"#, #"' onfocus='alert(1)"#,
    "{{title}} {{{body}}}",
    "]]> --> &lt;script&gt;", "../../etc/passwd", "حب \u{202E}وثقة", "👩‍👩‍👧 Family 🌸", "</title></head>",
    "\u{1F}\u{8}bell\u{7F}",
  ]

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 32 || scalar.value == 127: "\\x0" + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined().replacing("\\x01f", with: "\\x1f").replacing("\\x07f", with: "\\x7f")
      + "\""
  }

  @Test(arguments: names)
  func namesAreTextWhereverTheyStand(name: String) async throws {
    let text = Self.quoted(name)
    let site = try TestSite(
      file(
        "site.yaml",
        "title: \(text)\nbase-url: https://h.example\ntagline: \(text)\nnavigation: [{title: \(text), url: /}]"
      ),
      post(
        "one",
        "title: \(text)\nsubtitle: \(text)\nsummary: \(text)\ntags: [\(text)]\ncategories: [\(text)]\nseries: \(text)\n"
          + "author: \(text)\ndate: 2026-01-01\nextra: {x: \(text)}\nsource: {publication: \(text), author: \(text)}\n"
          + "image: {src: tree.png, alt: \(text)}\nresources: [{title: \(text), author: \(text)}]"),
      file("posts/tree.png", "x"), post("two", "tags: [\(text)]\nseries: \(text)"),
      page("about", "title: \(text)"), file("authors/ana.md", "---\nname: \(text)\nrole: \(text)\n---\n"),
      file("categories/c.md", "---\ntitle: \(text)\ndescription: \(text)\n---\n"),
      thread("one", comment("c", by: text, says: name)))
    let attributes =
      #"{{#years}}{{#months}}{{#articles}}<i title="{{title}}" class='{{title}}'>{{/articles}}{{/months}}{{/years}}"#
    try site.folder.write("templates/pages/archive.mustache", attributes)
    try await site.report()
    for (path, bytes) in try site.output() where path.hasSuffix(".html") {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(!html.contains("<script>alert") && !html.contains("</title></head>"), "\(path)")
    }
    let archive = try site.written("archive/index.html")
    let escaped = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;").replacing(
        "\u{1F}\u{8}", with: "\u{FFFD}\u{FFFD}")
    #expect(archive == "<i title=\"\(escaped)\" class='\(escaped)'>")
    try Self.checkFeeds(of: site)
  }

  @Test func feedsAreWellFormedWhateverIsInThem() async throws {
    let controls = (1..<32).map { Character(Unicode.Scalar(UInt8($0))) }.filter { !"\n\r".contains($0) }
    let body = "a" + String(controls) + "b \u{FFFE}\u{FFFF} ]]> &amp; &nbsp; <b>&copy;</b>"
    let site = try TestSite(
      post("one", "tags: t\nauthor: Ana", body), thread("one", comment("c", says: body)))
    try await site.report()
    try Self.checkFeeds(of: site)
  }

  @Test func longLinesAndManyPartsAreOnlyLong() async throws {
    let line = String(repeating: "long words and *emphasis* ", count: 20_000)
    let sections = (0..<2_000).map { "## Heading \($0)\n\nBottom line? Line \($0).\n" }.joined(
      separator: "\n")
    let site = try TestSite(
      post("line", "", line), post("letters", "", String(repeating: "a", count: 1_000_000)),
      post("headings", "tags: [\((0..<500).map { "t\($0)" }.joined(separator: ", "))]", sections),
      post("quotes", "", String(repeating: "> ", count: 2_000) + "deep"),
      post("lists", "", (0..<200).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n")),
      thread("line", comment("a", says: line)))
    try await site.report()
    let output = try site.output()
    #expect(try #require(output["posts/line/index.html"]).count > 600_000)
    let headings = try #require(output["posts/headings/index.html"])
    #expect(String(decoding: headings.suffix(1000), as: UTF8.self).contains("Line 1999."))
  }

  @Test(arguments: [
    "emoji-🌸", "أثر", "quote-'-\"", "per%cent", "a&b", "semi;colon", "plus+", "two  spaces", "(brackets)",
  ])
  func everyFileNameCanBeLinkedTo(name: String) async throws {
    let site = try TestSite(
      post(name, "title: Odd"), post("from", "", "[x](<\(name).md>) [y](<\(name).pdf>)"),
      file("posts/\(name).pdf", "x"))
    try await site.report()
  }

  private static func checkFeeds(of site: TestSite) throws {
    for (path, bytes) in try site.output() {
      if path.hasSuffix(".xml") {
        let parser = XMLParser(data: Data(bytes))
        #expect(parser.parse(), "\(path): \(String(describing: parser.parserError))")
      } else if path.hasSuffix("feed.json") {
        #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: Data(bytes)) }
      }
    }
  }
}
