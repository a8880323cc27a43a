package import SiteModel

/// A mail, a form or a text that cannot be read, and why.
package struct UnfitMessage: Error, Sendable {
  package let diagnostic: Diagnostic

  package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  init(_ message: String, help: String, at location: SourceLocation) {
    diagnostic = .error(message, help: help, at: location)
  }
}
