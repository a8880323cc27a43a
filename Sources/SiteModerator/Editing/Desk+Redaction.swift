import Markdown
import SiteModel
import SiteReader

extension Desk {
  /// Takes names and texts of comments out of their files, and says where else they still stand.
  ///
  /// Of a redacted comment only its place remains: a date, whom it answers, and a neutral id if somebody answers it. Its
  /// id goes too if it holds a part of the name; the replies then name the new one.
  package func redact(_ names: [String]) -> Answer {
    var (found, problems) = comments(named: names)
    problems += found.filter { $0.source.keys == nil }.map { comment in
      .error(
        "the keys of \(comment.name) cannot be read, so it is not known where it ends",
        help: "`inglenook build` says what is wrong with them", at: comment.entry.location)
    }
    guard problems.isEmpty else { return Answer(problems: problems) }
    let redactions = redactions(of: found)
    let (changes, unsafe) = redactionChanges(redactions)
    guard unsafe.isEmpty else { return Answer(problems: unsafe) }
    var answer = save(changes)
    guard answer.failure == nil else { return answer }
    answer.text = redactions.map(\.words).joined() + remains(of: redactions) + Self.outOfReach
    return answer
  }

  private func redactions(of comments: [DeskComment]) -> [Redaction] {
    var identifiers = threads.map { Identifiers(taken: Set($0.file.comments.map(\.id.value))) }
    var redactions: [Redaction] = []
    for comment in comments {
      var redaction = Redaction(comment, replies: replies(to: comment))
      if redaction.needsNewID { redaction.newID = identifiers[comment.thread].claim("removed") }
      redactions.append(redaction)
    }
    return redactions
  }

  /// A comment and its replies change together; one that is redacted itself takes its new `reply-to` along.
  private func redactionChanges(_ redactions: [Redaction]) -> (
    changes: [ThreadChange], problems: [Diagnostic]
  ) {
    var changes: [ThreadChange] = []
    var problems: [Diagnostic] = []
    for (index, thread) in threads.enumerated() {
      let here = redactions.filter { $0.comment.thread == index }
      guard !here.isEmpty else { continue }
      let numbers = Set(here.map(\.comment.number))
      let ids = Dictionary(here.map { ($0.comment.id, $0.newID) }, uniquingKeysWith: { first, _ in first })
      let replies = here.flatMap(\.replies).filter { !numbers.contains($0.number) }
      let edits =
        here.map { $0.edit(of: thread.bytes, ids: ids) }
        + replies.compactMap { reply in
          reply.entry.replyTo.flatMap { ids[$0.value] ?? nil }.flatMap { Self.edit(of: reply, to: $0) }
        }
      let touched = numbers.union(replies.map(\.number))
      if let change = ThreadChange(thread, edits: edits, touched: touched) {
        changes.append(change)
      } else {
        problems += here.map { Self.unsafe($0.comment) }
      }
    }
    return (changes, problems)
  }

  private static func edit(of reply: DeskComment, to id: String) -> ByteEdit? {
    let key = reply.source.keys?.first { $0.name == "reply-to" }
    return key?.value.map { ByteEdit($0, id.utf8) }
  }

  /// Where the names and texts still stand, after they have left the thread files.
  private func remains(of redactions: [Redaction]) -> String {
    let search = RemainsSearch(redactions.map { Remains(of: $0.comment, isOwn: isOwn($0.comment)) })
    let places = search.places(in: SiteReader.texts(in: folder))
    guard !places.isEmpty else { return "Nothing of it was found in any other file of \(folder).\n" }
    let lines = places.map { "  \($0.location.file):\($0.location.line):\($0.location.column)  \($0.what)\n" }
    return "What was taken out stands elsewhere, too. Look at these places and change them by hand:\n"
      + lines.joined()
  }

  private static let outOfReach = """
    Two copies are out of reach here:
      the published website, until you build and publish it again;
      the history of git or another version control, and backups, which keep what was once in a file.

    """
}
