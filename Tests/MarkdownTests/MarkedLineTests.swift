import Markdown
import Testing

@Test func bottomLinesAreFoundHoweverTheyAreEmphasised() {
  let cases: [(markdown: String, mark: String, rest: String)] = [
    ("Bottom line? Stay.", "Bottom line?", "Stay."),
    ("Bottom line: Stay.", "Bottom line:", "Stay."),
    ("**Bottom line?** Stay.", "Bottom line?", "Stay."),
    ("**Bottom line**: Stay.", "Bottom line:", "Stay."),
    ("*Bottom line:* Stay.", "Bottom line:", "Stay."),
    ("***Bottom line?*** Stay.", "Bottom line?", "Stay."),
    ("__BOTTOM LINE?__ Stay.", "BOTTOM LINE?", "Stay."),
    ("bottom line? *Stay*.", "bottom line?", "<em>Stay</em>."),
    ("**Bottom line? Stay.** Or go.", "Bottom line?", "<strong>Stay.</strong> Or go."),
    ("***Bottom line?** Stay.* Go.", "Bottom line?", "<em>Stay.</em> Go."),
    ("**Bottom line?**\nStay.", "Bottom line?", "Stay."),
    ("**Bottom line?** [Stay](x).", "Bottom line?", "<a href=\"x\">Stay</a>."),
    ("Bottom line ? Stay.", "Bottom line ?", "Stay."),
  ]
  for (markdown, mark, rest) in cases {
    let document = document(markdown)
    #expect(document.bottomLines.map { html($0.pieces, of: document) } == [rest], "\(markdown)")
    let anchor = document.bottomLines.first?.anchor ?? ""
    #expect(
      html(document)
        == "<p class=\"bottom-line\" id=\"\(anchor)\"><strong class=\"bottom-line-mark\">\(mark)</strong> \(rest)</p>\n"
    )
  }
}

@Test func otherParagraphsAreNoBottomLines() {
  let cases = [
    "Bottom line", "Bottom line?", "**Bottom line:**", "Bottom lines? no", "The bottom line? no",
    "> Bottom line? quoted",
    "- Bottom line? item", "## Bottom line? heading", "Bottom line is: no", "**Bottom line** no",
    "`Bottom line?` no", "[Bottom line?](x) no",
  ]
  for markdown in cases { #expect(document(markdown).bottomLines.isEmpty, "\(markdown)") }
}

@Test func bottomLineKnowsTheSectionThatItCloses() {
  let document = MarkdownDocument(
    parsing: "Bottom line? zero\n\n## A\n\ntext\n\nBottom line? *one*\n\n## B\n\nBottom line? two".utf8,
    firstLine: 5)
  #expect(document.bottomLines.map(\.section) == [nil, 0, 1])
  #expect(document.bottomLines.map(\.text) == ["zero", "one", "two"])
  #expect(document.bottomLines.map(\.position.line) == [5, 11, 15])
}

@Test func anchorsComeFromTheWords() {
  let text =
    "Bottom line? Stay here.\n\nBottom line? Stay here.\n\nBottom line? !\n\nBottom line? "
    + "A long sentence that goes on and on and on until nobody remembers how it began."
  #expect(
    document(text).bottomLines.map(\.anchor) == [
      "bottom-line-stay-here", "bottom-line-stay-here-2", "bottom-line",
      "bottom-line-a-long-sentence-that-goes-on-and-on-and-on-until",
    ])
}

@Test func marksCanBeInOtherLanguages() {
  let options = MarkdownOptions(
    bottomLineMarks: ["Fazit", "En résumé", "要点", "C'est dit"], takeawayHeadings: ["Das Wichtigste"])
  let text =
    "**FAZIT:** a\n\nEN RÉSUMÉ\u{A0}: b\n\n要点：c\n\nC'est dit: d\n\nBottom line? e\n\n## Das wichtigste\n\n- f"
  let document = document(text, options: options)
  #expect(document.bottomLines.map(\.text) == ["a", "b", "c", "d"])
  #expect(document.keyTakeaways.map(\.text) == ["f"])
}

@Test func keyTakeawaysLeaveTheBody() {
  let document = MarkdownDocument(
    parsing: "Intro.\n\n## Key takeaways:\n\n- *One* [l](x)[^1].\n- Two.\n\n## After\n\nText.\n\n[^1]: Note."
      .utf8, firstLine: 3)
  #expect(
    document.keyTakeaways.map { html($0.pieces, of: document) } == [
      "<em>One</em> <a href=\"x\">l</a>.", "Two.",
    ])
  #expect(document.keyTakeaways.map(\.anchor) == ["takeaway-one-l", "takeaway-two"])
  #expect(
    document.keyTakeaways.map(\.position) == [Position(line: 7, column: 1), Position(line: 8, column: 1)])
  #expect(document.headings.map(\.text) == ["After"])
  #expect(!html(document).contains("Two."))
  #expect(document.links.count == 1)
}

@Test func resourcesLeaveTheBody() {
  let document = document("### RECOMMENDED RESOURCES\n\n1. [Book](https://b.c), by X\n2. Film")
  #expect(document.resources.map(\.text) == ["Book, by X", "Film"])
  #expect(document.pieces.isEmpty)
}

@Test func sectionWithoutListStaysInPlace() {
  for markdown in [
    "## Key takeaways\n\nText.", "## Key takeaways", "> ## Key takeaways\n> - a",
    "## Key takeaways of life\n\n- a",
  ] {
    let document = document(markdown)
    #expect(document.keyTakeaways.isEmpty, "\(markdown)")
    #expect(document.headings.count == 1, "\(markdown)")
  }
}

@Test func takeawaysOfSeveralBlocksLoseNothing() {
  let document = document("## Key takeaways\n\n- One.\n\n  More.\n\n- Two\n  - nested")
  #expect(
    document.keyTakeaways.map { html($0.pieces, of: document) } == [
      "One.<br>\nMore.", "Two\n<ul>\n<li>nested</li>\n</ul>\n",
    ])
}
