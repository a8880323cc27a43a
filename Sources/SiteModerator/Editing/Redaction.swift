import Markdown
import SiteModel
import SiteReader

/// What becomes of a comment whose name and text go.
struct Redaction: Sendable {
  let comment: DeskComment
  let replies: [DeskComment]
  /// The id that takes the place of its own.
  var newID: String?

  static let author = "Anonymous"

  init(_ comment: DeskComment, replies: [DeskComment]) {
    self.comment = comment
    self.replies = replies
  }

  /// Whether somebody answers it, and its id could tell who wrote it: it is made from name and text, or holds the name.
  var needsNewID: Bool { !replies.isEmpty && !keepsID }

  /// An id that was written and says nothing of the name stays, so that links to it do.
  private var keepsID: Bool {
    guard comment.source.keys?.contains(where: { $0.name == "id" }) == true else { return false }
    let id = comment.id.lowercased()
    let name = Slug.make(comment.entry.author.value).split(separator: "-")
    return !name.contains { $0.count > 1 && id.contains($0) }
  }

  /// A comment of the same place, date and state of replies, written anew: nothing of the old one can stay behind.
  func edit(of bytes: [UInt8], ids: [String: String?]) -> ByteEdit {
    let source = comment.source
    let replyTo = comment.entry.replyTo?.value
    var text = CommentText(author: Self.author, date: comment.entry.date.value)
    text.id = newID ?? (keepsID ? comment.id : nil)
    text.replyTo = replyTo.map { (ids[$0] ?? nil) ?? $0 }
    text.status = .removed
    let lineEnding = bytes.lineEnding(after: source.block.lowerBound)
    let written = text.bytes(lineEnding: lineEnding)
    return ByteEdit(source.block.lowerBound..<end(in: bytes), written)
  }

  /// Behind the last letter: the blank lines before the next comment stay.
  private func end(in bytes: [UInt8]) -> Int {
    var end = comment.source.block.upperBound
    while end > comment.source.block.lowerBound, bytes[end - 1].isWhite { end -= 1 }
    return end
  }

  /// What is said about it.
  var words: String {
    let start = "The name and the text of a comment are out of \(comment.place).\n"
    guard let newID else { return start }
    let count = replies.count == 1 ? "the reply to it names" : "the \(replies.count) replies to it name"
    return start + "  Its id is “\(newID)” now, and \(count) that.\n"
  }
}
