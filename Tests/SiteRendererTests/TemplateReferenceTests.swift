import Foundation
import Testing

@testable import SiteRenderer

@Suite struct TemplateReferenceTests {
  /// After a change of a schema: `make reference`.
  @Test func theDocumentationForThemeAuthorsIsWhatTheSchemasSay() throws {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = "docs/content/posts/reference/templates.md"
    let page = try String(contentsOf: repository.appendingPathComponent(path), encoding: .utf8)
    let text = page.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
    let title = "# What templates may use\n"
    #expect(TemplateReference.markdown.hasPrefix(title))
    #expect(text == TemplateReference.markdown.dropFirst(title.count), "\(path) is stale: make reference")
  }
}
