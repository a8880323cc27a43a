import SiteModel
import SiteReader

/// A comment at the end of a thread file.
struct Addition {
  /// The thread's file as messages name it.
  let file: String
  /// What it holds now; nil if there is none.
  let before: [UInt8]?
  private let thread: ThreadSource?
  private let text: CommentText
  private let article: String

  init(_ text: CommentText, to thread: ThreadSource?, article: String, folder: String) {
    self.text = text
    self.thread = thread
    self.article = article
    before = thread?.bytes
    file = thread?.file.location.file ?? "\(folder)/comments/\(article).md"
  }

  /// The new file, and the comment as it is read from there; nil if the file is in a state in which the comment would
  /// not be read as it is meant.
  var written: (bytes: [UInt8], entry: CommentEntry)? {
    guard let source = thread ?? (try? ThreadSource([], path: "", shown: file, name: article)) else {
      return nil
    }
    let end = source.bytes.count
    let edit = ByteEdit(end..<end, appended(to: source.bytes))
    guard let change = ThreadChange(source, edits: [edit], touched: [], added: 1),
      let entry = change.after.file.comments.last, let comment = change.after.comments.last,
      entry.author.value == text.author, entry.status == text.status, comment.keys != nil,
      change.bytes[comment.text].filter({ $0 != 13 }) == text.body
    else { return nil }
    return (change.bytes, entry)
  }

  /// The file itself, whose last comment would swallow a new one.
  var obstacle: Diagnostic {
    .error(
      "a comment cannot be added to this file before its last one is put in order",
      help: "look for a code block or keys that are not closed; `inglenook build` says more",
      at: thread?.file.comments.last?.location ?? SourceLocation(file: file))
  }

  private func appended(to bytes: [UInt8]) -> [UInt8] {
    let lineEnding = bytes.lineEnding(after: 0)
    let last = bytes.suffix(4)
    let isEmpty = bytes.allSatisfy { $0.isWhite || [0xEF, 0xBB, 0xBF].contains($0) }
    let endsLine = last.last == 10
    let endsBlank = last.filter { $0 != 13 }.suffix(2).elementsEqual([10, 10])
    let gap = isEmpty || endsBlank ? [] : endsLine ? lineEnding : lineEnding + lineEnding
    return gap + text.bytes(lineEnding: lineEnding) + lineEnding
  }
}
