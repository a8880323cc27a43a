import Markdown
import Testing

@Test func headingsGetIdentifiersFromTheirWords() {
  let cases: [(markdown: String, ids: [String])] = [
    ("## Stepping back", ["stepping-back"]),
    ("## Same\n## Same\n## Same", ["same", "same-2", "same-3"]),
    ("## Same\n## Same 2\n## Same", ["same", "same-2", "same-3"]),
    ("## F.I.E.R.C.E.", ["fierce"]),
    ("## !!!\n## ???", ["section", "section-2"]),
    ("##", ["section"]),
    ("## Mine {#own-id}\n## Own id", ["own-id", "own-id-2"]),
    ("## Own id\n## Mine {#own-id}", ["own-id-2", "own-id"]),
    ("## Braces {not an id}", ["braces-not-an-id"]),
    (
      "## Fn 1\n## Comment kelsey\n## Takeaway one\n## Bottom line it",
      [
        "section-fn-1", "section-comment-kelsey", "section-takeaway-one", "section-bottom-line-it",
      ]
    ),
    ("## X {#comment-1}", ["section-comment-1"]),
    ("## *Em* and [link](x) `code`", ["em-and-link-code"]),
    ("## Raw\n\n<p id=\"raw\">x</p>", ["raw-2"]),
    ("## Главное\n\n## 要点", ["главное", "要点"]),
  ]
  for (markdown, ids) in cases {
    #expect(document(markdown).headings.map(\.id) == ids, "\(markdown)")
  }
}

@Test func identifiersOfThePageAreNotTaken() {
  let options = MarkdownOptions(reservedIdentifiers: ["comments"])
  #expect(document("## Comments", options: options).headings.map(\.id) == ["comments-2"])
}

@Test func customIdentifierIsNotShown() {
  let heading = document("## Two *words* {#two}").headings[0]
  #expect(heading.text == "Two words")
  #expect(html("## Two *words* {#two}") == "<h2 id=\"two\">Two <em>words</em></h2>\n")
}

@Test func titleOfThePageIsTheOnlyFirstLevel() {
  #expect(document("# One\n## Two\n###### Six").headings.map(\.level) == [2, 3, 6])
  #expect(document("## Two\n### Three").headings.map(\.level) == [2, 3])
  #expect(document("# Key takeaways\n\n- a\n\n## Two").headings.map(\.level) == [2])
}

@Test func titleOfHeadingCanStandInsideALink() {
  let document = document("## A [link](x) *em* <b>raw</b> ![pic](y)[^1]\n\n[^1]: z")
  #expect(html(document.headings[0].title, of: document) == "A link <em>em</em> raw pic")
  #expect(document.headings[0].text == "A link em raw pic")
}

@Test func headingAnchorIsAHoleAtTheEndOfTheHeading() {
  let pieces = document("## A").pieces
  #expect(pieces == [.html(Array("<h2 id=\"a\">A".utf8)), .headingAnchor(0), .html(Array("</h2>\n".utf8))])
}

@Test func headingsOfQuotationsAreNoPartOfTheOutline() {
  #expect(document("## A\n> ## B\n\n- ## C").headings.map(\.isNested) == [false, true, true])
}

@Test func headingsKnowTheirLinesInTheFile() {
  let document = MarkdownDocument(parsing: "a\n\n## B\n\nC\n---\n".utf8, firstLine: 11)
  #expect(
    document.headings.map(\.position) == [Position(line: 13, column: 1), Position(line: 15, column: 1)])
}

@Test func manyEqualHeadingsHaveDifferentIdentifiers() {
  let document = document(String(repeating: "## Same\n\n", count: 20_000))
  #expect(Set(document.headings.map(\.id)).count == 20_000)
  #expect(document.headings.last?.id == "same-20000")
}
