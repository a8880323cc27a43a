package import Markdown

/// The comments on an article, as its page shows them.
package struct Thread: Sendable {
  package let state: ThreadState
  /// Depth first: each comment is followed by its replies; siblings stand in order of date.
  package let comments: [Comment]

  package init(state: ThreadState, comments: [Comment]) {
    self.state = state
    self.comments = comments
  }

  /// How many comments can be read; a line about a removed one does not count.
  package var count: Int { comments.count { $0.body != nil } }

  package static let none = Thread(state: .off, comments: [])
}

/// A comment in its place.
package final class Comment: Sendable {
  package let id: String
  /// 0 for a comment on the article, 1 for a reply to it, and so on.
  package let depth: Int
  /// The comment answered: an index into the thread.
  package let parent: Int?
  package let author: CommentAuthor
  package let date: Moment
  /// Nil for a removed comment, of which only a line remains.
  package let body: RenderedComment?
  package let isPinned: Bool
  package let location: SourceLocation

  package init(
    id: String, depth: Int, parent: Int?, author: CommentAuthor, date: Moment, body: RenderedComment?,
    isPinned: Bool,
    location: SourceLocation
  ) {
    self.id = id
    self.depth = depth
    self.parent = parent
    self.author = author
    self.date = date
    self.body = body
    self.isPinned = isPinned
    self.location = location
  }

  /// The id of its element on the article's page.
  package var anchor: String { "comment-" + id }
}

/// Who wrote a comment.
package enum CommentAuthor: Sendable, Hashable {
  /// Somebody of the site: an index into `Site.authors`.
  case author(Int)
  /// A reader, by the name they gave, and their site.
  case reader(name: String, url: String?)
  /// Nobody says: the comment was removed.
  case removed
}
