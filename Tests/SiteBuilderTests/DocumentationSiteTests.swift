import Foundation
import SiteBuilder
import SiteModel
import Testing

/// The documentation is a site as any other: its links lead somewhere, and its front matter is understood.
@Suite struct DocumentationSiteTests {
  @Test func theDocumentationIsASiteWithoutProblems() async {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    var options = BuildOptions(now: 1_800_000_000)
    options.contentFolder = repository + "/docs/content"
    options.templatesFolder = repository + "/templates"
    switch await plan(options) {
    case .planned(let site): #expect(site.problems.map(\.text) == [])
    case .refused(let problems): Issue.record("\(problems.map(\.text).joined(separator: "\n"))")
    case .cancelled: Issue.record("nobody cancelled it")
    }
  }
}
