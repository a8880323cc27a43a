package import Markdown

/// The comment thread of an article (`comments/<name>.md`) as its file says it.
package final class ThreadFile: Sendable {
  /// The name of the article.
  package let name: String
  package let path: String
  package let location: SourceLocation
  /// In the order of the file.
  package let comments: [CommentEntry]

  package init(name: String, path: String, location: SourceLocation, comments: [CommentEntry]) {
    self.name = name
    self.path = path
    self.location = location
    self.comments = comments
  }
}

/// One comment of a thread file.
package struct CommentEntry: Sendable {
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case approved, pending, spam, removed
  }

  /// Where its `---` stands.
  package let location: SourceLocation
  /// As written, or derived from author, date and text.
  package var id: Located<String>
  /// A name, or an id of `authors/`.
  package var author: Located<String>
  package var date: Located<WrittenDate>
  package var replyTo: Located<String>?
  /// The commenter's own site, over http or https.
  package var url: String?
  package var status = Status.approved
  package var isPinned = false
  package var body: RenderedComment

  package init(
    location: SourceLocation, id: Located<String>, author: Located<String>, date: Located<WrittenDate>,
    body: RenderedComment
  ) {
    self.location = location
    self.id = id
    self.author = author
    self.date = date
    self.body = body
  }
}
