import Foundation
import SiteReader
import Testing

@testable import inglenook

@Suite struct SchemaCommandTests {
  /// After a change of a key: `make reference`.
  @Test func theDocumentationOfKeysIsWhatTheReaderKnows() throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = "docs/content/posts/reference/settings.md"
    let page = try String(contentsOf: repository.appendingPathComponent(path), encoding: .utf8)
    let text = page.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
    let reference = KeyReference.markdown(of: ContentSchema.all)
    let title = "# Every key\n"
    #expect(reference.hasPrefix(title))
    #expect(text == reference.dropFirst(title.count), "\(path) is stale: make reference")
  }

  @Test func everyKindHasASchemaThatIsClosed() throws {
    for schema in ContentSchema.all {
      let text = JSONSchema(schema: schema).document.text
      let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(object["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
      #expect(object["additionalProperties"] as? Bool == false)
      let properties = try #require(object["properties"] as? [String: [String: Any]])
      let names = schema.keys.flatMap { [$0.name] + $0.otherNames }
      #expect(Set(properties.keys) == Set(names))
      #expect(properties.values.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
    }
  }

  @Test func theShapesOfValuesAreTold() throws {
    let folder = try CommandFolder()
    let run = try folder.run("schema", "call-to-action")
    #expect(run.status == 0)
    #expect(
      run.output == """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "calls-to-action/<id>.md",
          "description": "What may stand in calls-to-action/<id>.md, for Inglenook.",
          "type": "object",
          "properties": {
            "title": {
              "description": "The line over the invitation.",
              "type": [
                "string",
                "number"
              ]
            },
            "button": {
              "description": "The words on its button.",
              "type": [
                "string",
                "number"
              ]
            },
            "label": {
              "description": "Another name for `button`. The words on its button.",
              "type": [
                "string",
                "number"
              ]
            },
            "url": {
              "description": "Where the button leads.",
              "type": "string",
              "format": "uri-reference"
            }
          },
          "required": [
            "url"
          ],
          "allOf": [
            {
              "anyOf": [
                {
                  "required": [
                    "button"
                  ]
                },
                {
                  "required": [
                    "label"
                  ]
                }
              ]
            }
          ],
          "additionalProperties": false
        }

        """)
  }

  @Test func aSiteWithItsOwnTermsHasThemInItsSchema() throws {
    let folder = try CommandFolder()
    try folder.write(
      "content/site.yaml", "title: Hearth\nbase-url: https://hearth.example\ntaxonomies: [stages]\n")
    #expect(try folder.run("schema", "article").output.contains("\"stages\": {"))
    #expect(try !folder.run("schema", "article", "--content", "elsewhere").output.contains("\"stages\": {"))
  }

  @Test func aSlipIsSaid() throws {
    let folder = try CommandFolder()
    let none = try folder.run("schema")
    #expect(none.status == 2)
    #expect(
      none.errors.contains(
        "Name a kind of file: site, article, page, comment, author, category, call-to-action."))
    let near = try folder.run("schema", "artcle")
    #expect(near.errors.contains("There is no kind of file called “artcle”. Did you mean article?"))
  }
}
