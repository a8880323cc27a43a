import Testing

@testable import SiteModel

@Suite struct WordsTests {
  @Test func theNearestNameIsTheOneThatWasMeant() {
    let names = ["title", "subtitle", "summary", "categories", "updated"]
    #expect(nearestName(to: "titel", among: names) == "title")
    #expect(nearestName(to: "catagories", among: names) == "categories")
    #expect(nearestName(to: "Summary", among: names) == "summary")
    #expect(nearestName(to: "weather", among: names) == nil)
    #expect(nearestName(to: "x", among: names) == nil)
    #expect(nearestName(to: "", among: names) == nil)
  }

  @Test func aSummaryEndsWithASentenceWhereItCan() {
    let short = "One sentence. Another one."
    #expect(summary(of: short) == short)
    #expect(
      summary(of: "One sentence that is told. Another that is not quite done here.", limit: 40)
        == "One sentence that is told.")
    #expect(summary(of: "He said “Stay.” Then she left the room quietly.", limit: 30) == "He said “Stay.”")
    #expect(
      summary(of: "A long sentence without any end, to be cut somewhere", limit: 34)
        == "A long sentence without any end…")
    #expect(
      summary(of: String(repeating: "a", count: 50), limit: 20) == String(repeating: "a", count: 20) + "…")
    #expect(summary(of: "") == "")
  }

  @Test func aDiagnosticShowsItsPlaceItsLineAndWhatToDo() {
    let location = SourceLocation(file: "content/posts/x.md", line: 2, column: 14)
    let diagnostic = Diagnostic(
      .error, "the title holds a colon", help: "put it in quotation marks:\ntitle: \"Café: open\"",
      at: location,
      excerpt: SourceExcerpt(line: "\ttitle: Café: open", length: 2), notes: ["see line 1"])
    #expect(
      diagnostic.text == """
        content/posts/x.md:2:13: error: the title holds a colon
            \ttitle: Café: open
            \t           ^^
          note: see line 1
          help: put it in quotation marks:
                title: "Café: open"
        """)
    #expect(Diagnostic.warning("nothing here").text == "warning: nothing here")
  }

  @Test func diagnosticsStandInOrderOfPlace() {
    let at = { (file: String, line: Int) in SourceLocation(file: file, line: line) }
    let sorted = [
      Diagnostic.error("a", at: at("b.md", 1)), .warning("z", at: at("a.md", 10)),
      .error("b", at: at("a.md", 10)),
      .error("c", at: at("a.md", 2)), .error("whole"),
    ].sorted()
    #expect(sorted.map(\.message) == ["whole", "c", "b", "z", "a"])
  }
}
