import Markdown
import Mustache
import SiteModel

/// A comment with the replies below it.
///
/// Deeper replies than `Thread.deepestLevel` stand at that level and say whom they answer.
struct CommentContext: Sendable {
  let thread: ThreadContext
  /// Into the thread.
  let index: Int
  private let comment: Comment

  init(thread: ThreadContext, index: Int) {
    self.thread = thread
    self.index = index
    comment = thread.thread.comments[index]
  }

  static let schema: Schema<CommentContext> = Schema(
    "comment", "A comment with the replies below it.",
    [
      .text("id", "The id of its element.") { $0.comment.anchor },
      .url("permalink", "Its address on the page.") { $0.permalink },
      .optionalText("author", "Who wrote it; missing if it was removed.") {
        $0.thread.name(of: $0.comment.author)
      },
      .optionalURL("url", "The commenter's site, or the author's page.") { $0.authorURL },
      .flag("isAuthor", "Whether somebody who writes here wrote it.") { $0.isAuthor },
      .flag("isPinned", "Whether it is shown first.") { $0.comment.isPinned },
      .flag("isRemoved", "Whether only a line remains of it, without name and text.") {
        $0.comment.body == nil
      },
      .object("date", "When it was written.", { DateContext.schema }) {
        DateContext($0.comment.date, $0.thread.article.context.words)
      },
      .optionalHTML("html", "The text; missing if it was removed.") { $0.comment.body?.html },
      .list("replies", "The answers to it, in order of date.", { Self.schema }) { $0.replies },
      .optionalObject(
        "inReplyTo", "Whom it answers, where nesting does not show it.", { AnswerContext.schema }
      ) {
        $0.inReplyTo
      },
      .number("depth", "0 for a comment on the article, 1 for a reply to it, and so on.") {
        $0.comment.depth
      },
      .optionalURL(
        "replyLink", "Leads to the form, or starts an e-mail; missing if there is no way to reply."
      ) {
        $0.thread.replyLink(to: $0.comment)
      },
    ])

  private var permalink: String { "#" + percentEncoded(fragment: comment.anchor) }

  private var isAuthor: Bool { if case .author = comment.author { true } else { false } }

  private var authorURL: String? {
    switch comment.author {
    case .author(let index): thread.article.context.local(thread.article.context.site.authors[index].path)
    case .reader(_, let url): url.map { percentEncoded(address: $0) }
    case .removed: nil
    }
  }

  private var replies: [CommentContext] {
    thread.thread.replies(to: index).map { CommentContext(thread: thread, index: $0) }
  }

  private var inReplyTo: AnswerContext? {
    guard let parent = comment.parent, comment.depth > SiteModel.Thread.deepestLevel else { return nil }
    let answered = thread.thread.comments[parent]
    return AnswerContext(
      author: thread.name(of: answered.author), url: "#" + percentEncoded(fragment: answered.anchor))
  }
}

/// The comment that another one answers.
struct AnswerContext: Sendable {
  let author: String?
  let url: String

  static let schema = Schema<AnswerContext>(
    "answer", "The comment that another one answers.",
    [
      .optionalText("author", "Who wrote it; missing if it was removed.") { $0.author },
      .url("url", "Its place on the page.") { $0.url },
    ])
}
