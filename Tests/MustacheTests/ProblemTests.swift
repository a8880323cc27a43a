import Mustache
import Testing

/// Every sentence that the engine says about a template, word for word.
@Suite struct ProblemTests {
  @Test(arguments: problemCases.split(separator: "=== ").map(ProblemCase.init))
  func mistakesAreExplained(problem: ProblemCase) {
    #expect(Fixture(problem.template, problem.others).problems == problem.report)
  }

  @Test func columnsCountCharacters() {
    #expect(
      Fixture("ä\t{{titel}}\r\n").problems == """
        main.mustache:1:5: error: “titel” is not a key of “page”
          ä\t{{titel}}
           \t  ^~~~~
          help: Did you mean “title”?
        """)
  }

  @Test func aFileThatIsNotUTF8IsReported() {
    let theme = Theme(sources: [
      TemplateSource(name: "a", path: "a.mustache", bytes: Array("ok\nx".utf8) + [0xFF] + Array("y".utf8))
    ])
    #expect(
      theme.problems.map(\.description) == [
        """
        a.mustache:2:2: error: the file is not valid UTF-8 here
          x\u{FFFD}y
           ^
          help: Save the file in the encoding UTF-8.
        """
      ])
  }

  @Test func twoTemplatesMustNotHaveOneName() {
    let theme = Theme(sources: [
      TemplateSource(name: "a", path: "a.mustache", text: "x"),
      TemplateSource(name: "a", path: "a.html.mustache", text: "y"),
    ])
    #expect(
      theme.problems.map(\.description) == [
        """
        a.html.mustache:1:1: error: two templates are called “a”
          y
          ^
          help: Rename this one or the other, a.mustache.
        """
      ])
  }

  @Test func aTemplateThatIsAskedForMustExist() {
    var theme = Theme(sources: [TemplateSource(name: "pages/article", text: "x")])
    let template = theme.template("pages/artikle", for: pageSchema)
    #expect(theme.problems.map(\.message) == ["there is no template “pages/artikle”"])
    #expect(theme.problems.map(\.help) == ["Did you mean “pages/article”?"])
    #expect(throws: RenderError.brokenTemplate("pages/artikle")) { try template.render(Page()) }
    #expect(
      RenderError.brokenTemplate("x").description == "the template “x” has problems and cannot be rendered")
  }

  @Test func allProblemsAreReportedAtOnceAndEachOnce() {
    var theme = Theme(sources: [
      TemplateSource(name: "a", text: "{{> c}}{{one}}"), TemplateSource(name: "b", text: "{{> c}}{{#two}}"),
      TemplateSource(name: "c", text: "{{three}}{{three}}{{#four}}{{five}}{{/four}}"),
    ])
    _ = theme.template("a", for: pageSchema)
    _ = theme.template("b", for: pageSchema)
    #expect(
      theme.problems.map { "\($0.place) \($0.message.prefix(8))" } == [
        "b:1:8 “two” is", "c:1:3 “three” ", "c:1:12 “three” ", "c:1:22 “four” i", "c:1:30 “five” i",
        "a:1:10 “one” is",
      ])
  }

  @Test func documentsOfOtherKindsAreChecked() {
    #expect(
      Fixture("<a>{{{body}}}</a>", kind: .xml).problems.contains("“body” must not be shown unescaped in text")
    )
    #expect(
      Fixture("<![CDATA[{{title}}]]>", kind: .xml).problems.contains("“title” stands in a CDATA section"))
    #expect(Fixture("<?x {{title}}?>", kind: .xml).problems.contains("“title” stands in a declaration"))
    #expect(
      Fixture("{\"a\": {{title}}}", kind: .json).problems.contains("stands in JSON, but not in a string"))
    #expect(Fixture("{\"a", kind: .json).problems.contains("the template ends in a JSON string"))
    #expect(
      Fixture("{{body}}", kind: .plainText).problems.contains("“body” is HTML, which cannot stand in text"))
  }
}

struct ProblemCase: Sendable {
  let template: String
  var others: [String: String] = [:]
  let report: String

  init(_ text: Substring) {
    let parts = text.split(separator: "\n>>>\n")
    report = parts[1].trimmed
    let sources = parts[0].split(separator: "\n--- ")
    template = String(sources[0])
    for source in sources.dropFirst() {
      let lines = source.split(separator: "\n", maxSplits: 1)
      others[String(lines[0])] = String(lines[1])
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
