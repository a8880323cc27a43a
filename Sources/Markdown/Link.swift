/// A link of a document, or an address that its raw HTML names.
package struct Link: Sendable, Hashable {
  /// As the author wrote it, but for Markdown's and HTML's escapes.
  package var destination: String
  /// The `title` attribute; empty without one.
  package var title: String
  /// The words that are linked; empty for raw HTML.
  package var text: String
  /// Where the destination stands.
  package var position: Position
  /// Whether it is not a link to follow but the `src` or `poster` of an element of raw HTML.
  package var isSource: Bool

  package init(
    destination: String, title: String = "", text: String = "", position: Position, isSource: Bool = false
  ) {
    self.destination = destination
    self.title = title
    self.text = text
    self.position = position
    self.isSource = isSource
  }
}
