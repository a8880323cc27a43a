package import SiteModel
import SiteReader
import SiteWriter

extension Desk {
  /// Gives comments another state. If anything is wrong with one of the names, nothing is changed.
  package func mark(_ names: [String], as status: CommentEntry.Status) -> Answer {
    var (found, problems) = comments(named: names)
    problems += found.compactMap { obstacle(to: status, for: $0) }
    guard problems.isEmpty else { return Answer(problems: problems) }
    let waiting = found.filter { $0.entry.status != status }
    let (changes, unsafe) = changes(by: waiting) { comment, thread in
      StatusEdit.edit(comment.source, of: thread.bytes, to: status).map { [$0] } ?? []
    }
    let unfit = waiting.filter { comment in !changes.contains { $0.gives(status, to: comment) } }
    guard unsafe.isEmpty, unfit.isEmpty else {
      return Answer(problems: unsafe.isEmpty ? unfit.map(Self.unsafe) : unsafe)
    }
    var answer = save(changes)
    guard answer.failure == nil else { return answer }
    answer.text =
      found.flatMap { words(for: $0, now: status) }.joined() + (waiting.isEmpty ? "" : Self.afterwards)
    return answer
  }

  static let afterwards = "The website changes with the next `inglenook build`.\n"

  private func obstacle(to status: CommentEntry.Status, for comment: DeskComment) -> Diagnostic? {
    if comment.source.keys == nil {
      return .error(
        "the keys of \(comment.name) cannot be read, so they cannot be changed",
        help: "`inglenook build` says what is wrong with them", at: comment.entry.location)
    }
    guard status == .approved, comment.source.text.isEmpty else { return nil }
    return .error(
      "\(comment.name) has no text, so there is nothing to publish",
      help: "write the text below its second ---", at: comment.entry.location)
  }

  /// One change for each file, of all its comments that are meant.
  func changes(
    by comments: [DeskComment], edits: (DeskComment, ThreadSource) -> [ByteEdit]
  ) -> (changes: [ThreadChange], problems: [Diagnostic]) {
    var changes: [ThreadChange] = []
    var problems: [Diagnostic] = []
    for (index, thread) in threads.enumerated() {
      let meant = comments.filter { $0.thread == index }
      guard !meant.isEmpty else { continue }
      let edits = meant.flatMap { edits($0, thread) }
      if let change = ThreadChange(thread, edits: edits, touched: Set(meant.map(\.number))),
        !edits.isEmpty
      {
        changes.append(change)
      } else {
        problems += meant.map(Self.unsafe)
      }
    }
    return (changes, problems)
  }

  static func unsafe(_ comment: DeskComment) -> Diagnostic {
    .error(
      "\(comment.name) is written in a way that cannot be changed without touching something else",
      help: "open the file and change it by hand", at: comment.entry.location)
  }

  /// Writes changed files, one after the other.
  func save(_ changes: [ThreadChange]) -> Answer {
    var answer = Answer()
    for change in changes {
      let file = TextFile(change.before.file.location.file)
      do throws(WriteFailure) {
        try file.replace(change.before.bytes, with: change.bytes)
        answer.text += "\(file.path) was changed.\n"
      } catch {
        answer.failure = error
        return answer
      }
    }
    return answer
  }

  private func words(for comment: DeskComment, now status: CommentEntry.Status) -> [String] {
    guard comment.entry.status != status else { return ["\(comment.name) is \(status.state) already.\n"] }
    var lines = ["\(comment.name) is \(status.state) now (\(comment.place)).\n"]
    if status == .approved, let parent = hiddenParent(of: comment) {
      lines.append(
        "  It answers \(parent.name), which is \(parent.entry.status.state); it shows when that does.\n")
    }
    if status == .spam, comment.entry.status == .approved, !shownReplies(to: comment).isEmpty {
      lines.append(
        "  What was answered to it goes with it; `inglenook comments remove \(comment.name)` would keep that.\n"
      )
    }
    if status == .removed {
      lines.append(
        "  Its text stays in the file; `inglenook comments redact \(comment.name)` takes it out.\n")
    }
    return lines
  }

  private func shownReplies(to comment: DeskComment) -> [DeskComment] {
    replies(to: comment).filter { $0.entry.status == .approved }
  }

  private func hiddenParent(of comment: DeskComment) -> DeskComment? {
    comments.first {
      $0.thread == comment.thread && $0.id == comment.entry.replyTo?.value
        && ($0.entry.status == .pending || $0.entry.status == .spam)
    }
  }
}

extension CommentEntry.Status {
  /// To follow “is”.
  var state: String { self == .spam ? "marked as spam" : rawValue }
}
