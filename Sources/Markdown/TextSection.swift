/// The plain text that stands under one heading, for search.
package struct TextSection: Sendable, Hashable {
  /// An index of `headings`; nil for what stands before the first heading, and for the footnotes.
  package var heading: Int?
  /// Paragraphs and other blocks are separated by a line break.
  package var text: String

  package init(heading: Int?, text: String) {
    self.heading = heading
    self.text = text
  }
}
