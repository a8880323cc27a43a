package import SiteModel

/// What came of one look at the site.
package struct Rebuild: Sendable {
  /// Counted from 1, the first one when the server starts.
  package let number: Int
  /// Every file that was read or is gone, as it is shown; none if only time has passed.
  package let changed: [String]
  /// In order of place; with an error among them, the preview shows them in place of the site.
  package let problems: [Diagnostic]
  /// What there is to see; nil if there is an error.
  package let account: Account?
  package let duration: Duration
}
