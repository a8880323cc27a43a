package import Markdown

/// A profile (`authors/<id>.md`) as its file says it; the body is the biography.
package struct AuthorFile: Sendable {
  package let id: String
  package let path: String
  package let location: SourceLocation
  package var name: String
  package var role: String?
  package var credentials: String?
  package var photo: Picture?
  package var links: [NavigationLink] = []
  /// A public address, to which replies may go.
  package var email: String?
  package var body: MarkdownDocument

  package init(id: String, path: String, location: SourceLocation, name: String, body: MarkdownDocument) {
    self.id = id
    self.path = path
    self.location = location
    self.name = name
    self.body = body
  }
}
