import BenchmarkPages
import Mustache

/// hummingbird-project/swift-mustache.
public struct SwiftMustacheEngine {
  private let library: MustacheLibrary

  public init() throws {
    library = MustacheLibrary(templates: try mustacheTemplates.mapValues { try MustacheTemplate(string: $0) })
  }

  public func render(_ page: [String: Any], template: String) -> String {
    library.render(page, withTemplate: template) ?? ""
  }
}
