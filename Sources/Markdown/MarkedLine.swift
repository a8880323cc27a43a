/// A sentence of a document that has a meaning of its own: a key takeaway, a bottom line or a resource.
package struct MarkedLine: Sendable, Hashable {
  /// Inline, with emphasis and links, without footnotes and without the words that mark it.
  package var pieces: [Piece]
  /// The words alone.
  package var text: String
  /// The `id` of the line in its article, made from its words: `bottom-line-…`, `takeaway-…` or `resource-…`.
  /// A bottom line has it in the document's HTML; whoever shows the other two gives it to them.
  package var anchor: String
  package var position: Position
  /// The heading of the section that it stands in: an index of `headings`.
  package var section: Int?

  package init(pieces: [Piece], text: String, anchor: String, position: Position, section: Int? = nil) {
    self.pieces = pieces
    self.text = text
    self.anchor = anchor
    self.position = position
    self.section = section
  }
}
