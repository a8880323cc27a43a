import Mustache
import SiteModel

/// The comments on an article, as its page shows them.
///
/// A class, since each of its comments holds it.
final class ThreadContext: Sendable {
  let article: ArticleContext
  let thread: SiteModel.Thread
  /// How readers reply; nil if the thread is closed, or the site has no way.
  let replyMail: ReplyMail?

  /// Nil where the article shows no comments.
  init?(_ article: ArticleContext) {
    let thread = article.article.thread
    guard thread.state != .off else { return nil }
    self.article = article
    self.thread = thread
    replyMail = thread.state == .open ? ReplyMail(article) : nil
  }

  static let schema = Schema<ThreadContext>(
    "thread", "The comments on an article.",
    [
      .number("count", "How many comments can be read.") { $0.thread.count },
      .optionalNumber("authorCount", "How many of them are by somebody who writes here; missing if none is.")
      {
        $0.authorCount
      },
      .flag("isOne", "Whether there is exactly one.") { $0.thread.count == 1 },
      .flag("isEmpty", "Whether there is nothing to show, not even a line about a removed comment.") {
        $0.thread.comments.isEmpty
      },
      .flag("isOpen", "Whether readers may reply.") { $0.thread.state == .open },
      .flag("isClosed", "Whether the thread takes no more replies.") { $0.thread.state == .closed },
      .list("pinned", "Comments to be quoted first; they stand in the thread too.", { CommentContext.schema })
      {
        $0.pinned
      },
      .list("comments", "The comments on the article, in order of date.", { CommentContext.schema }) {
        $0.roots
      },
      .optionalURL("feedUrl", "The Atom feed of the comments; missing while there are none.") { thread in
        thread.article.commentsFeedPath.map { thread.article.context.local($0) }
      },
      .optionalURL(
        "replyLink", "Starts an e-mail about the article; missing if closed or without an address."
      ) {
        $0.replyMail?.aboutArticle
      },
      .optionalObject(
        "form", "Where a form may be posted; missing if closed or without one.", { FormContext.schema }
      ) {
        $0.form
      },
    ])

  private var pinned: [CommentContext] {
    thread.comments.indices.filter { thread.comments[$0].isPinned && thread.comments[$0].body != nil }
      .map { CommentContext(thread: self, index: $0) }
  }

  private var roots: [CommentContext] {
    thread.replies(to: nil).map { CommentContext(thread: self, index: $0) }
  }

  private var authorCount: Int? {
    let count = thread.comments.count { if case .author = $0.author { $0.body != nil } else { false } }
    return count == 0 ? nil : count
  }

  /// The name of the one who wrote a comment; nil for a removed one.
  func name(of author: CommentAuthor) -> String? {
    switch author {
    case .author(let index): article.context.site.authors[index].name
    case .reader(let name, _): name
    case .removed: nil
    }
  }
}

/// A form with which readers reply.
struct FormContext: Sendable {
  let action: String
  let thread: ThreadContext

  static let schema = Schema<FormContext>(
    "form", "A form with which readers reply.",
    [
      .url("action", "Where it is posted.") { $0.action },
      .text("article", "The name of the article, for a hidden field.") { $0.thread.article.article.name },
      .text("title", "The title of the article.") { $0.thread.article.title },
      .list("targets", "The comments that may be answered.", { Target.schema }) { $0.targets },
    ])

  /// A comment that may be answered.
  struct Target: Sendable {
    let id: String
    let text: String

    static let schema = Schema<Target>(
      "target", "A comment that may be answered.",
      [
        .text("id", "The comment's id.") { $0.id },
        .text("text", "Who wrote it, and when.") { $0.text },
      ])
  }

  private var targets: [Target] {
    thread.thread.comments.compactMap { comment in
      guard comment.body != nil, let name = thread.name(of: comment.author) else { return nil }
      return Target(id: comment.id, text: "\(name), \(thread.article.context.words.date(comment.date.day))")
    }
  }
}
