package import SiteModel

/// A comment that somebody sent, before it is looked at.
package struct NewComment: Sendable {
  /// The name of the article, or what the sender takes for it.
  package var article: String?
  /// The title of the article, where a mail's subject names it.
  package var title: String?
  package var author: String?
  /// As it was written, with any line endings.
  package var text = ""
  package var date: WrittenDate?
  /// When it was sent; as late as the clock, if that says something else. Seconds since 1970-01-01T00:00:00Z.
  package var sent: Int?
  package var replyTo: String?
  package var url: String?
  package var isApproved = false
  /// Whether a stranger filled it in, so that nothing in it may pass for an author's word.
  package var isStrangers = false
  /// What was left out on the way.
  package var notes: [String] = []

  package init() {}

  /// A comment of a text alone.
  package static func text(_ bytes: [UInt8]) -> Result<NewComment, UnfitMessage> {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(
        UnfitMessage(.error("what came on standard input is not UTF-8", help: "save the text as UTF-8 first"))
      )
    }
    var comment = NewComment()
    comment.text = text
    return .success(comment)
  }
}
