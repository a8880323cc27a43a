import Mustache
import Testing

struct Person: Sendable {
  var name: String
  var role: String?
  var friends: [Person] = []
  var tags: [String] = []
}

let personSchema = Schema<Person>(
  "person", "Somebody.",
  [
    .text("name", "The name.") { $0.name },
    .optionalText("role", "The role.") { $0.role },
    .list("friends", "Friends.", { personSchema }) { $0.friends },
    .texts("tags", "Tags.") { $0.tags },
  ])

@Suite struct SchemaTests {
  @Test func modelsAreRenderedThroughTheirSchema() throws {
    var theme = Theme(sources: [
      TemplateSource(name: "page", text: "{{<layout}}{{$main}}{{> person}}{{/main}}{{/layout}}"),
      TemplateSource(name: "layout", text: "<main>\n  {{$main}}\n  {{/main}}\n</main>\n"),
      TemplateSource(
        name: "person",
        text:
          "<p>{{name}}{{#role}} ({{.}}){{/role}}{{#tags}} {{.}}{{^isLast}},{{/isLast}}{{/tags}}{{#friends.notEmpty}}\n<ul>{{#friends}}<li>{{position}}. {{> person}}</li>{{/friends}}</ul>{{/friends.notEmpty}}"
      ),
    ])
    let template = theme.template("page", for: personSchema)
    #expect(theme.problems.map(\.description) == [])
    let person = Person(name: "A & B", role: nil, friends: [Person(name: "C", role: "x", tags: ["1", "2"])])
    #expect(
      try template.render(person)
        == "<main>\n  <p>A &amp; B\n<ul><li>1. <p>C (x) 1, 2</li></ul></main>\n")
  }
}
