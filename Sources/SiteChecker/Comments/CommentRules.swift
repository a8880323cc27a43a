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
        case .reader = last.author, let question = last.body?.text.lastQuestion
      else { return nil }
      return Breach(
        rule: .unansweredQuestion, message: "a reader’s question of \(last.date.isoDay) has no answer",
        help: "inglenook comments show \(article.name)/\(last.id)\n"
          + "inglenook comments add \(article.name) --reply-to \(last.id) --author <you> --body …",
        location: last.location, needles: [.text(question)])
    }
  }

  private var conversations: [ArraySlice<Comment>] {
    let comments = article.thread.comments
    let starts = comments.indices.filter { comments[$0].depth == 0 } + [comments.count]
    return zip(starts, starts.dropFirst()).map { comments[$0..<$1] }
  }
}

extension String {
  /// The last sentence that ends as a question does; what stands in an address is none.
  fileprivate var lastQuestion: String? {
    let sentences = split(whereSeparator: \.isNewline).flatMap(\.sentences)
    return sentences.last { sentence in
      let end = sentence.drop { !"?？؟".contains($0) }
      return sentence.contains(where: \.isLetter) && !end.isEmpty
        && end.allSatisfy { "?？؟!”’\")".contains($0) }
    }
  }
}

extension Substring {
  /// Cut behind each mark that ends a sentence and is followed by a space.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in split(separator: " ") {
      sentence += (sentence.isEmpty ? "" : " ") + word
      guard word.contains(where: { ".!?？؟…".contains($0) }), let last = word.last, !last.isLetter else {
        continue
      }
      sentences.append(sentence)
      sentence = ""
    }
    return sentences + (sentence.isEmpty ? [] : [sentence])
  }
}
