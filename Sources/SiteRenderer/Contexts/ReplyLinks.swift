import SiteModel

extension ThreadContext {
  /// The form, if the thread is open and the site has one.
  var form: FormContext? {
    guard thread.state == .open, let action = article.context.settings.comments.formAction else { return nil }
    return FormContext(action: percentEncoded(address: action), thread: self)
  }

  /// Starts an e-mail about the article.
  var replyLink: String? { mail(about: nil) }

  /// Leads to the form (the theme gives it the id `_reply`), or starts an e-mail about the comment.
  func replyLink(to comment: Comment) -> String? {
    guard thread.state == .open, comment.body != nil else { return nil }
    return form == nil ? mail(about: comment.id) : "#_reply"
  }

  /// RFC 6068: the subject names the article, and the comment by its id, so that the answer finds its place.
  private func mail(about comment: String?) -> String? {
    guard thread.state == .open, let address = replyAddress else { return nil }
    let subject = "Re: \(article.title)" + (comment.map { " [\($0)]" } ?? "")
    let recipient = address.split(separator: "@", omittingEmptySubsequences: false)
      .map { percentEncoded(value: String($0)) }.joined(separator: "@")
    return "mailto:\(recipient)?subject=\(percentEncoded(value: subject))"
  }

  /// The site's address for replies, or that of the first author who gives one.
  private var replyAddress: String? {
    article.context.settings.comments.replyEmail ?? article.authors.lazy.compactMap(\.email).first
  }
}
