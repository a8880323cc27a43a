import SiteModel

/// An e-mail with which a reader replies. (RFC 6068)
struct ReplyMail: Sendable {
  /// Recipient and subject, up to the article's title.
  private let start: String

  /// Goes to the site's address for replies, or to that of the first author who gives one; nil without any.
  init?(_ article: ArticleContext) {
    let settings = article.context.settings.comments
    guard let address = settings.replyEmail ?? article.authors.lazy.compactMap(\.email).first else {
      return nil
    }
    let recipient = address.split(separator: "@", omittingEmptySubsequences: false)
      .map { percentEncoded(value: String($0)) }.joined(separator: "@")
    start = "mailto:\(recipient)?subject=\(percentEncoded(value: "Re: \(article.title)"))"
  }

  /// The address of a mail about the article.
  var aboutArticle: String { start }

  /// The address of a mail about a comment, which the subject names by its id, so that the answer finds its place.
  func about(_ comment: Comment) -> String { start + percentEncoded(value: " [\(comment.id)]") }
}

extension ThreadContext {
  /// The form, if the thread is open and the site has one.
  var form: FormContext? {
    guard thread.state == .open, let action = article.context.settings.comments.formAction else { return nil }
    return FormContext(action: percentEncoded(address: action), thread: self)
  }

  /// Leads to the form (the theme gives it the id `_reply`), or starts an e-mail about the comment.
  func replyLink(to comment: Comment) -> String? {
    guard thread.state == .open, comment.body != nil else { return nil }
    return article.context.settings.comments.formAction == nil ? replyMail?.about(comment) : "#_reply"
  }
}
