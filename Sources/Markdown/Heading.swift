/// A heading of a document.
package struct Heading: Sendable, Hashable {
  /// From 2 to 6: level 1 is the title of the page, which is not in the document.
  package var level: Int
  /// The `id` in the document's HTML, unique in the document.
  package var id: String
  /// The words alone.
  package var text: String
  /// The words with their emphasis, without links and footnotes, so that it can stand inside a link.
  package var title: [Piece]
  package var position: Position
  /// Whether it stands inside a quotation, a list or a footnote, and so is no part of the outline.
  package var isNested: Bool

  package init(
    level: Int, id: String, text: String, title: [Piece], position: Position, isNested: Bool = false
  ) {
    self.level = level
    self.id = id
    self.text = text
    self.title = title
    self.position = position
    self.isNested = isNested
  }
}
