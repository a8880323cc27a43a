import Markdown
import Testing

@Test func footnotesStandAtTheEndWithWaysBack() {
  #expect(
    html("a[^x] b[^x].\n\nc[^y]\n\n[^y]: two\n\n[^x]: one") == """
      <p>a\(mark(1, 1)) b\(mark(1, 2)).</p>
      <p>c\(mark(2, 1))</p>
      <div class="footnotes" role="doc-endnotes">
      <ol>
      <li id="fn-1">
      <p>one \(back(1, 1)) \(back(1, 2))</p>
      </li>
      <li id="fn-2">
      <p>two \(back(2, 1))</p>
      </li>
      </ol>
      </div>

      """)
}

@Test func footnoteThatEndsInAListHasItsWayBackAfterIt() {
  #expect(html("a[^1]\n\n[^1]: - b").contains("</ul>\n\(back(1, 1))</li>"))
}

@Test func footnoteOfATakeawayHasNoWayBackToNowhere() {
  let document = document("## Key takeaways\n\n- a[^1]\n\n[^1]: note")
  #expect(!document.pieces.contains { if case .footnoteBacklink = $0 { true } else { false } })
  #expect(html(document).contains("note"))
}

@Test func bottomLineOnAnotherPageHasNoFootnotes() {
  let document = document("Bottom line? a[^1]\n\n[^1]: note")
  #expect(html(document.bottomLines[0].pieces, of: document) == "a")
  #expect(document.pieces.contains(.footnoteReference(number: 1, occurrence: 1)))
}

private func mark(_ number: Int, _ occurrence: Int) -> String {
  let id = Footnote.referenceIdentifier(number: number, occurrence: occurrence)
  return
    "<sup class=\"footnote-ref\"><a href=\"#fn-\(number)\" id=\"\(id)\" role=\"doc-noteref\">\(number)</a></sup>"
}

private func back(_ number: Int, _ occurrence: Int) -> String {
  "<a href=\"#\(Footnote.referenceIdentifier(number: number, occurrence: occurrence))\" role=\"doc-backlink\">↩</a>"
}

@Test func footnotesThatAreShownNowhereAreKnown() {
  let text =
    "a[^used]\n\n[^used]: b\n\n  [^lost]: c\n\n[^used]: again\n\n```\n[^code]: d\n```\n\n    [^indented]: e\n\n[^not a label]: f"
  let document = MarkdownDocument(parsing: text.utf8, firstLine: 10)
  #expect(
    document.unusedFootnotes == [
      UnusedFootnote(label: "lost", position: Position(line: 14, column: 3)),
      UnusedFootnote(label: "used", position: Position(line: 16, column: 1)),
    ])
}
