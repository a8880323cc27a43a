import BenchmarkPages
import Mustache

/// hummingbird-project/swift-mustache.
package struct SwiftMustacheEngine {
  private let library: MustacheLibrary

  package init(templates: [String: String] = mustacheTemplates) throws {
    library = MustacheLibrary(templates: try templates.mapValues { try MustacheTemplate(string: $0) })
  }

  package func render(_ page: [String: Any], template: String) -> String {
    library.render(page, withTemplate: template) ?? ""
  }
}
