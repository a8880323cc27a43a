import Markdown
import SiteModel

/// What there is to say about the comments below one article.
struct CommentRules {
  let article: Article
  /// Addresses and numbers that are public anyway: the site's own, and those of its help lines.
  let publicData: PublicData

  var breaches: [Breach] { article.thread.state == .off ? [] : personalData + unansweredQuestions }

  private var personalData: [Breach] {
    article.thread.comments.flatMap { comment -> [Breach] in
      guard case .reader = comment.author, let body = comment.body else { return [] }
      return PersonalData.all(in: body.text, except: publicData).map { breach($0, in: comment) }
    }
  }

  private func breach(_ found: PersonalData, in comment: Comment) -> Breach {
    Breach(
      rule: .personalData, message: "this comment seems to hold \(found.kind.words)",
      help:
        "ask yourself whether they meant all the world to have it; take it out of the text, or the whole comment away:\n"
        + "inglenook comments redact \(article.name)/\(comment.id)",
      location: comment.location, needles: [.text(found.text)])
  }

  /// Conversations (a comment and all replies below it) whose last word is a reader's question.
  private var unansweredQuestions: [Breach] {
    conversations.compactMap { conversation in
      guard let last = conversation.filter({ $0.body != nil }).max(by: { $0.date < $1.date }),
        case .reader = last.author, let text = last.body?.text, text.asksSomething
      else { return nil }
      let author = article.authors.first.map { _ in "<you>" } ?? "<you>"
      return Breach(
        rule: .unansweredQuestion, message: "a reader’s question of \(last.date.isoDay) has no answer",
        help: "inglenook comments show \(article.name)/\(last.id)\n"
          + "inglenook comments add \(article.name) --reply-to \(last.id) --author \(author) --body …",
        location: last.location)
    }
  }

  private var conversations: [ArraySlice<Comment>] {
    let comments = article.thread.comments
    let starts = comments.indices.filter { comments[$0].depth == 0 } + [comments.count]
    return zip(starts, starts.dropFirst()).map { comments[$0..<$1] }
  }
}

extension String {
  /// Whether a sentence of it ends as a question does; the address of a link is none.
  fileprivate var asksSomething: Bool {
    var previous: Character = " "
    for (index, character) in zip(indices, self) {
      defer { previous = character }
      guard "?？؟".contains(character), previous.isLetter || previous.isNumber || "”’\")".contains(previous)
      else {
        continue
      }
      let next = self.index(after: index)
      if next == endIndex || self[next].isWhitespace || "”’\")!?".contains(self[next]) { return true }
    }
    return false
  }
}
