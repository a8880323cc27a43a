import Foundation
import Testing

@testable import SiteRenderer

@Suite struct TemplateReferenceTests {
  /// After a change of a schema: `swift run inglenook templates > docs/templates.md`.
  @Test func theDocumentationForThemeAuthorsIsWhatTheSchemasSay() throws {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: repository.appendingPathComponent("docs/templates.md"), encoding: .utf8)
    #expect(
      page == TemplateReference.markdown,
      "docs/templates.md is stale: swift run inglenook templates > docs/templates.md")
  }
}
