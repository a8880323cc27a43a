package import Markdown

/// A category (`categories/<slug>.md`) as its file says it; the body introduces its page.
package struct CategoryFile: Sendable {
  package let slug: String
  package let path: String
  package let location: SourceLocation
  package var title: String
  package var description: String?
  /// Where it stands among the categories; those without follow, by title.
  package var order: Int?
  package var body: MarkdownDocument

  package init(slug: String, path: String, location: SourceLocation, title: String, body: MarkdownDocument) {
    self.slug = slug
    self.path = path
    self.location = location
    self.title = title
    self.body = body
  }
}
