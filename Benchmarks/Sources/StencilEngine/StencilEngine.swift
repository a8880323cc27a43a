import BenchmarkPages
import Foundation
import Stencil

/// stencilproject/Stencil, with the escaping that it leaves to its users.
package struct StencilEngine {
  private let environment: Environment

  package init() {
    let filters = Extension()
    filters.registerFilter("e") { (value: Any?) in
      guard let text = value as? String else { return value }
      return text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
        .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
    }
    let loader = DictionaryLoader(templates: stencilTemplates)
    environment = Environment(loader: loader, extensions: [filters])
  }

  package func render(_ page: [String: Any], template: String) throws -> String {
    try environment.renderTemplate(name: template, context: page)
  }
}
