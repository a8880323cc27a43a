import SiteModel
import SiteReader

/// A thread file before and after a change, and the proof that the change touched nothing else.
struct ThreadChange: Sendable {
  let before: ThreadSource
  let bytes: [UInt8]
  let after: ThreadSource

  /// Nil if the file would not be the same otherwise.
  ///
  /// - Parameters:
  ///   - touched: which of the comments are meant to change.
  ///   - added: how many more there will be at the end.
  init?(_ before: ThreadSource, edits: [ByteEdit], touched: Set<Int>, added: Int = 0) {
    let bytes = before.bytes.applying(edits)
    guard
      let after = try? ThreadSource(
        bytes, path: before.file.path, shown: before.file.location.file, name: before.file.name),
      after.comments.count == before.comments.count + added
    else { return nil }
    self.before = before
    self.bytes = bytes
    self.after = after
    for index in before.comments.indices where !touched.contains(index) && !isSame(index) { return nil }
  }

  /// Whether the change gives a comment this state, and nothing else.
  func gives(_ status: CommentEntry.Status, to comment: DeskComment) -> Bool {
    guard comment.entry.location.file == before.file.location.file else { return false }
    let entry = after.file.comments[comment.number]
    let text = bytes[after.comments[comment.number].text]
    return entry.status == status && entry.id.value == comment.id && text == before.bytes[comment.source.text]
  }

  /// Whether a comment has the same keys, text and id.
  private func isSame(_ index: Int) -> Bool {
    let (old, new) = (before.comments[index], after.comments[index])
    return before.bytes[old.head] == bytes[new.head] && before.bytes[old.text] == bytes[new.text]
  }
}
