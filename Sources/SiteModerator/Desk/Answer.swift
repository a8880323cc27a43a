package import SiteModel
package import SiteWriter

/// What came of a request.
package struct Answer: Sendable {
  /// What there is to say.
  package var text = ""
  /// What must be put right first, or should be known.
  package var problems: [Diagnostic] = []
  /// What the machine could not do.
  package var failure: WriteFailure?

  package init(text: String = "", problems: [Diagnostic] = []) {
    self.text = text
    self.problems = problems
  }
}
