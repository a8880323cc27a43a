/// A picture that a document shows with Markdown's own `![…](…)`.
package struct Image: Sendable, Hashable {
  /// As the author wrote it, but for Markdown's escapes.
  package var destination: String
  /// What stands for the picture where it is not seen, as plain text.
  package var alt: String
  /// The `title` attribute; empty without one.
  package var title: String
  /// Where the destination stands.
  package var position: Position

  package init(destination: String, alt: String, title: String = "", position: Position) {
    self.destination = destination
    self.alt = alt
    self.title = title
    self.position = position
  }
}
