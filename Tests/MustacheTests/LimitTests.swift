import Mustache
import Testing

/// What no template and no model can do.
@Suite struct LimitTests {
  @Test func tagsMustNotNestTooDeep() {
    let text = String(repeating: "{{#author}}", count: 300) + String(repeating: "{{/author}}", count: 300)
    #expect(Fixture(text).theme.problems.map(\.message) == ["tags and includes nest deeper than 200 levels"])
  }

  @Test func includesMustNotNestTooDeep() {
    var others: [String: String] = [:]
    for number in 0..<300 { others["p\(number)"] = "{{> p\(number + 1)}}" }
    others["p300"] = "end"
    let problems = Fixture("{{> p0}}", others).theme.problems
    #expect(problems.map(\.message) == ["tags and includes nest deeper than 200 levels"])
    #expect(problems.first?.includes.count == 200)
  }

  @Test func templatesThatMultiplyAreStopped() {
    var others: [String: String] = [:]
    for number in 0..<40 {
      others["p\(number)"] =
        "{{<p\(number + 1)}}{{$a\(number)}}x{{/a\(number)}}{{/p\(number + 1)}}{{>p\(number + 1)}}"
    }
    others["p40"] = (0..<40).map { "{{$a\($0)}}{{/a\($0)}}" }.joined()
    var limits = Limits()
    limits.instructions = 5000
    #expect(
      Set(Fixture("{{> p0}}", others, limits: limits).theme.problems.map(\.message)) == [
        "with all that it includes, the template becomes longer than 5000 instructions"
      ])
  }

  @Test func aModelThatContainsItselfEndsInAnError() {
    let fixture = Fixture("{{> node}}", ["node": "{{#author.page}}{{> node}}{{/author.page}}"])
    #expect(
      fixture.render()
        == "the template “main” nests deeper than 500 levels while rendering; a partial that includes itself, or a model that contains itself, never ends"
    )
  }

  @Test func aRenderingThatMultipliesIsStopped() throws {
    var limits = Limits()
    limits.renderSteps = 1000
    // Each lambda doubles what is left to do and writes nothing.
    let text = (0..<30).reversed().reduce("") { inner, number in "{{#l\(number)}}\(inner){{/l\(number)}}" }
    var theme = Theme(sources: [TemplateSource(name: "main", text: text)], limits: limits)
    let lambdas = (0..<30).map { ("l\($0)", Value.lambda { $0 + $0 }) }
    let template = theme.template("main")
    #expect(throws: RenderError.tooLong(template: "lambda", limit: 1000)) {
      try template.render(.object(Dictionary(uniqueKeysWithValues: lambdas)))
    }
    #expect(
      RenderError.tooLong(template: "main", limit: 1000).description
        == "the template “main” entered more than 1000 sections and partials while rendering")
  }

  @Test func theOutputHasALargestSize() throws {
    var limits = Limits()
    limits.outputSize = 1000
    let fixture = Fixture("{{#items}}{{title}}{{/items}}", limits: limits)
    let page = Page(items: Array(repeating: Page(title: "0123456789"), count: 200))
    #expect(fixture.render(page) == "the template “main” wrote more than 1000 bytes")
    var buffer = Array("kept".utf8)
    #expect(throws: RenderError.tooLarge(template: "main", limit: 1000)) {
      try fixture.template.render(page, into: &buffer)
    }
    #expect(buffer == Array("kept".utf8))
  }

  @Test func deepDataAreRenderedWithinTheLimit() {
    var tree = Page(title: "0")
    for depth in 1..<200 { tree = Page(title: "\(depth)", items: [tree]) }
    let fixture = Fixture("{{> node}}", ["node": "{{title}} {{#items}}{{> node}}{{/items}}"])
    #expect(fixture.render(tree) == (0..<200).reversed().map { "\($0) " }.joined())
  }
}
