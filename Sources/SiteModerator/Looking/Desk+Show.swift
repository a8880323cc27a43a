import Markdown
import SiteModel
import SiteReader

extension Desk {
  /// Whole comments as plain text, each with its place in the thread.
  package func show(_ names: [String]) -> Answer {
    let (found, problems) = comments(named: names)
    let hints = SpamHints(self)
    let texts = found.map { text(of: $0, hints: hints.reasons(for: $0)) }
    return Answer(text: texts.joined(separator: "\n----\n\n"), problems: problems)
  }

  private func text(of comment: DeskComment, hints: [String]) -> String {
    var lines = [comment.name]
    let site = comment.entry.url.map { ", \($0)" } ?? ""
    lines.append("By:       \(writer(of: comment))\(isOwn(comment) ? ", an author of this site" : site)")
    lines.append("Written:  \(comment.when)")
    lines.append("State:    \(comment.entry.status.words)")
    lines.append("Answers:  \(answered(by: comment))")
    let replies = replies(to: comment).map { "\(writer(of: $0)) (\($0.id))" }
    if !replies.isEmpty { lines.append("Replies:  \(replies.joined(separator: ", "))") }
    let count = thread(of: comment).comments.count
    lines.append("Stands:   \(comment.place), number \(comment.number + 1) of \(count) in the file")
    if !hints.isEmpty { lines.append("! may be spam: \(hints.joined(separator: "; "))") }
    lines += ["", comment.text.text.isEmpty ? "(no text)" : comment.text.text, ""]
    if !comment.text.links.isEmpty { lines += ["Links:"] + comment.text.links.map { "  \($0)" } + [""] }
    return lines.joined(separator: "\n")
  }

  private func answered(by comment: DeskComment) -> String {
    guard let id = comment.entry.replyTo?.value else {
      return "the article “\(title(ofArticle: comment.article) ?? comment.article)”"
    }
    let parent = comments.first { $0.thread == comment.thread && $0.id == id }
    return parent.map { "\(writer(of: $0)) (\(id), \($0.entry.status.rawValue))" }
      ?? "\(id), which is not there"
  }

  func replies(to comment: DeskComment) -> [DeskComment] {
    comments.filter { $0.thread == comment.thread && $0.entry.replyTo?.value == comment.id }
  }
}

extension CommentEntry.Status {
  /// What the state means.
  fileprivate var words: String {
    switch self {
    case .approved: "approved: everybody can read it"
    case .pending: "pending: nobody sees it until you approve it"
    case .spam: "spam: nobody sees it"
    case .removed: "removed: if it has replies, a line says that it was removed"
    }
  }
}
