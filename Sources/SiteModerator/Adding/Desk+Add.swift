import Markdown
import SiteModel
import SiteReader
import SiteWriter

extension Desk {
  /// Writes a new comment below the others of its thread; the thread's file is made if there is none.
  ///
  /// - Parameter now: seconds since 1970-01-01T00:00:00Z, the date of a comment that has none.
  package func add(_ comment: NewComment, now: Int) -> Answer {
    var draft = AdditionDraft(comment, desk: self, now: now)
    draft.check()
    guard !draft.problems.containsErrors, let text = draft.text, let article = draft.article else {
      return Answer(problems: draft.problems)
    }
    let addition = Addition(
      text, to: threads.first { $0.file.name == article }, article: article, folder: folder)
    guard let written = addition.written else {
      return Answer(problems: draft.problems + [addition.obstacle])
    }
    var answer = Answer(problems: draft.problems)
    do throws(WriteFailure) {
      try TextFile(addition.file).replace(addition.before, with: written.bytes)
    } catch {
      answer.failure = error
      return answer
    }
    answer.text = words(for: written.entry, of: article, notes: comment.notes + Self.warnings(about: text))
    return answer
  }

  /// What a moderator should look at before everybody can.
  private static func warnings(about text: CommentText) -> [String] {
    guard PersonalData.containsEmailAddress(String(decoding: text.body, as: UTF8.self)) else { return [] }
    return ["The text holds an e-mail address. Ask yourself whether everybody should read it."]
  }

  private func words(for entry: CommentEntry, of article: String, notes: [String]) -> String {
    let name = "\(article)/\(entry.id.value)"
    let place = "\(entry.location.file):\(entry.location.line)"
    let notes = notes.map { "  \($0)\n" }.joined()
    let next =
      entry.status == .pending
      ? "Nobody sees it until you approve it: inglenook comments approve \(name)\n" : Self.afterwards
    return "Added \(name), \(entry.status.rawValue), at \(place).\n" + notes + next
  }
}
