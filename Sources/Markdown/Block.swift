/// A quotation that begins `[!name] optional title`, for a template to render.
package struct Block: Sendable, Hashable {
  /// Letters, digits and hyphens, as the author wrote them.
  package var name: String
  /// What follows the name on its line, inline; empty without a title.
  package var title: [Piece]
  /// What follows the first line.
  package var body: [Piece]
  /// The items one by one, if the body is a list and nothing else; otherwise empty.
  package var items: [[Piece]]
  /// Where the name's bracket stands.
  package var position: Position

  package init(
    name: String, title: [Piece] = [], body: [Piece] = [], items: [[Piece]] = [], position: Position
  ) {
    self.name = name
    self.title = title
    self.body = body
    self.items = items
    self.position = position
  }
}
