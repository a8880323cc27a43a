import Mustache
import Testing

/// The rules of Mustache, for models with a schema and for values without one.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("{{title}}", "Tom &amp; Jerry"),
    ("{{ title }}{{! a comment }}", "Tom &amp; Jerry"),
    ("{{{body}}}{{&body}}", "<p>Hi</p><p>Hi</p>"),
    ("{{count}} {{minutes}} {{tags.count}}", "3 5 2"),
    ("{{#role}}[{{role}}]{{/role}}{{^role}}none{{/role}}", "[editor]"),
    ("{{#parent}}yes{{/parent}}{{^parent}}no{{/parent}}", "no"),
    ("{{author.name}} {{author.page.author.name}}", "Tom &amp; Jerry! Tom &amp; Jerry!"),
    ("{{#author}}{{name}} {{title}}{{/author}}", "Tom &amp; Jerry! Tom &amp; Jerry"),
    ("{{#author.nickname}}a{{/author.nickname}}{{^author.nickname}}b{{/author.nickname}}", "b"),
    ("{{parent.title}}|{{parent.tags.count}}|{{^parent.role}}none{{/parent.role}}", "|0|none"),
    ("{{#isCurrent}}a{{/isCurrent}}{{^isCurrent}}b{{/isCurrent}}", "a"),
    ("{{#tags}}{{position}}{{#isFirst}}first{{/isFirst}}{{#isLast}}last{{/isLast}}{{/tags}}", "1first2last"),
    ("{{#tags}}{{^isFirst}}-{{/isFirst}}{{.}}{{/tags}}", "a&lt;b-c"),
    ("{{#items.isEmpty}}none{{/items.isEmpty}}{{#items.notEmpty}}some{{/items.notEmpty}}", "none"),
    ("{{^tags.isEmpty}}some{{/tags.isEmpty}}{{^tags.notEmpty}}none{{/tags.notEmpty}}", "some"),
    ("{{^items}}none{{/items}}", "none"),
    ("{{=<% %>=}}<% title %>{{title}}<%={{ }}=%>{{count}}", "Tom &amp; Jerry{{title}}3"),
    ("a\n  {{#isCurrent}}\n  b\n  {{/isCurrent}}\nc\n", "a\n  b\nc\n"),
    ("a\r\n{{! alone }}\r\nb", "a\r\nb"),
    ("  {{> part}}\nend", "  x\n  yend"),
    ("-{{> part}}-", "-x\ny-"),
    ("{{<layout}}{{$main}}m{{/main}}{{/layout}}", "[m|side]"),
    (
      "{{<layout}}\n{{$main}}\n  one\n    two\n{{/main}}\n{{$side}}s{{/side}}\n{{/layout}}\n",
      "[one\n  two\n|s]"
    ),
    ("{{<page}}{{$title}}t{{/title}}{{/page}}", "[<t>|side]"),
    ("", ""),
  ]) func templatesRender(template: String, expected: String) {
    let others = [
      "part": "x\ny",
      "layout": "[{{$main}}main{{/main}}|{{$side}}side{{/side}}]",
      "page": "{{<layout}}{{$main}}<{{$title}}{{/title}}>{{/main}}{{/layout}}",
    ]
    #expect(Fixture(template, others).render() == expected)
  }

  @Test func partialsMayIncludeThemselvesWhereTheDataEnd() {
    let tree = Page(title: "1", items: [Page(title: "2", items: [Page(title: "3")]), Page(title: "4")])
    let fixture = Fixture(
      "{{> node}}\n", ["node": "- {{title}}\n{{#items}}\n  {{> node}}\n{{/items}}\n"])
    #expect(fixture.render(tree) == "- 1\n  - 2\n    - 3\n  - 4\n")
  }

  @Test func valuesNeedNoSchema() throws {
    var theme = Theme(sources: [
      TemplateSource(name: "hello", text: "{{#people}}Hello, {{name}}!{{/people}}{{missing}}{{>missing}}")
    ])
    let template = theme.template("hello")
    #expect(theme.problems == [])
    #expect(
      try template.render(["people": [["name": "A&B"], ["name": 7], ["name": 1.5]]])
        == "Hello, A&amp;B!Hello, 7!Hello, 1.5!")
  }

  @Test func aRenderingIsAppended() throws {
    var buffer = Array("before ".utf8)
    try Fixture("{{title}}").template.render(Page(title: "after"), into: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == "before after")
  }

  @Test func theFileNameTellsTheKind() {
    let kinds = ["a.mustache", "a.html.mustache", "a.xml.mustache", "a.json.mustache", "a.txt.mustache"]
      .map(DocumentKind.init(path:))
    #expect(kinds == [.html, .html, .xml, .json, .plainText])
  }

  @Test func oneTemplateServesManyThreads() async throws {
    let tree = Page(title: "1", items: (0..<20).map { Page(title: "\($0) & more") })
    let fixture = Fixture(
      "{{#items}}{{> node}}{{/items}}", ["node": "<p>{{title}}{{#tags}}{{.}}{{/tags}}</p>\n"])
    let expected = fixture.render(tree)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { (0..<50).allSatisfy { _ in fixture.render(tree) == expected } } }
      for await isEqual in group { #expect(isEqual) }
    }
  }
}
