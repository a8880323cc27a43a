/// The identifiers that footnotes have in the HTML of their document.
package enum Footnote {
  /// The `id` of the footnote itself: `fn-2`.
  package static func identifier(number: Int) -> String { "fn-\(number)" }

  /// The `id` of a mark in the text: `fnref-2`, and `fnref-2-3` for the third mark of one footnote.
  package static func referenceIdentifier(number: Int, occurrence: Int) -> String {
    occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)"
  }
}
