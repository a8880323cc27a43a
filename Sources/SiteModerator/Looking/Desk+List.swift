import Markdown
import SiteModel

extension Desk {
  /// A table of comments, the newest first, with hints at what may be spam.
  package func list(_ filter: CommentFilter) -> Answer {
    let shown = comments(passing: filter).sorted { left, right in
      (right.moment.secondsSince1970, left.article, left.number) < (
        left.moment.secondsSince1970, right.article, right.number
      )
    }
    guard !shown.isEmpty else { return Answer(text: Self.nothing(filter) + "\n", problems: problems) }
    let hints = SpamHints(self)
    let table = CommentTable(shown.map { row(for: $0, hints: hints.reasons(for: $0)) })
    return Answer(text: table.text + "\n" + summary(of: shown, filter), problems: problems)
  }

  private func comments(passing filter: CommentFilter) -> [DeskComment] {
    switch filter {
    case .all: return comments
    case .pending: return comments.filter { $0.entry.status == .pending }
    case .spam: return comments.filter { $0.entry.status == .spam }
    case .unanswered:
      let names = unanswered
      return comments.filter { names.contains($0.name) }
    }
  }

  /// The last word of each conversation (a comment on an article and everything below it) if it is a reader's.
  private var unanswered: Set<String> {
    var names: Set<String> = []
    for article in site.articles {
      var last: Comment?
      let close = { (comment: Comment?) in
        if case .reader? = comment?.author, let comment { names.insert("\(article.name)/\(comment.id)") }
      }
      for comment in article.thread.comments {
        if comment.depth == 0 {
          close(last)
          last = nil
        }
        if comment.body != nil, comment.date >= last?.date ?? comment.date { last = comment }
      }
      close(last)
    }
    return names
  }

  private func row(for comment: DeskComment, hints: [String]) -> CommentTable.Row {
    let words = comment.text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return CommentTable.Row(
      article: comment.article, id: comment.id, who: writer(of: comment), when: comment.when,
      state: comment.entry.status.rawValue, words: words, hints: hints)
  }

  private static func nothing(_ filter: CommentFilter) -> String {
    switch filter {
    case .all: "There is no comment yet."
    case .pending: "No comment is waiting for you."
    case .spam: "No comment is marked as spam."
    case .unanswered: "In no conversation has a reader the last word."
    }
  }

  private func summary(of shown: [DeskComment], _ filter: CommentFilter) -> String {
    let count = shown.count == 1 ? "1 comment" : "\(shown.count) comments"
    switch filter {
    case .all:
      let parts = CommentEntry.Status.allCases.compactMap { status -> String? in
        let count = shown.count { $0.entry.status == status }
        return count == 0 ? nil : "\(count) \(status.rawValue)"
      }
      return "\(count): \(parts.joined(separator: ", ")).\n"
    case .pending: return Self.waiting(count, shown[0])
    case .spam: return "\(count) marked as spam. Nobody sees \(shown.count == 1 ? "it" : "them").\n"
    case .unanswered:
      let conversations = shown.count == 1 ? "1 conversation" : "\(shown.count) conversations"
      return "In \(conversations) a reader has the last word.\n"
    }
  }

  private static func waiting(_ count: String, _ first: DeskComment) -> String {
    """
    \(count) waiting for you. To read one, to publish it, or to keep it away:
      inglenook comments show \(first.name)
      inglenook comments approve \(first.name)
      inglenook comments spam \(first.name)

    """
  }
}
