package import Markdown

/// An invitation shown under articles (`calls-to-action/<id>.md`); the body is its text.
package struct CallToActionFile: Sendable {
  package let id: String
  package let path: String
  package let location: SourceLocation
  package let title: String?
  /// The label of its button.
  package let button: String
  package let url: Located<String>
  package let body: MarkdownDocument

  package init(
    id: String, path: String, location: SourceLocation, title: String?, button: String, url: Located<String>,
    body: MarkdownDocument
  ) {
    self.id = id
    self.path = path
    self.location = location
    self.title = title
    self.button = button
    self.url = url
    self.body = body
  }
}
