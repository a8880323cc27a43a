import SiteModel
import SiteReader

/// The smallest change to a thread file that gives a comment another state.
enum StatusEdit {
  /// Nil where nothing needs to change, or the comment's keys cannot be read.
  static func edit(
    _ comment: CommentSource, of bytes: [UInt8], to status: CommentEntry.Status
  ) -> ByteEdit? {
    guard let keys = comment.keys else { return nil }
    let isFlow = bytes[comment.mapping] == UInt8(ascii: "{")
    guard let key = keys.first(where: { $0.name == "status" }) else {
      return status == .approved ? nil : insertion(of: status, into: comment, bytes, isFlow: isFlow)
    }
    guard let value = key.value else { return nil }
    if status == .approved, !isFlow, let lines = wholeLines(of: key, value, in: bytes) {
      return ByteEdit(lines, [])
    }
    if key.isEmpty {
      let colon = bytes[key.key.upperBound...].firstIndex(of: UInt8(ascii: ":")) ?? key.key.upperBound
      return ByteEdit((colon + 1)..<(colon + 1), " \(status.rawValue)".utf8)
    }
    return ByteEdit(withoutLineEnding(value, bytes), status.rawValue.utf8)
  }

  /// A line of its own below the other keys, as they are indented; or a word in front of the others between braces.
  private static func insertion(
    of status: CommentEntry.Status, into comment: CommentSource, _ bytes: [UInt8], isFlow: Bool
  ) -> ByteEdit {
    let line = "status: \(status.rawValue)"
    if isFlow { return ByteEdit((comment.mapping + 1)..<(comment.mapping + 1), "\(line), ".utf8) }
    let indent = bytes[bytes.line(around: comment.mapping).lowerBound..<comment.mapping]
    let end = comment.head.upperBound
    return ByteEdit(end..<end, indent + line.utf8 + bytes.lineEnding(after: comment.block.lowerBound))
  }

  /// The lines of a key, if nothing else stands on them.
  private static func wholeLines(of key: CommentKeySource, _ value: Range<Int>, in bytes: [UInt8]) -> Range<
    Int
  >? {
    let value = withoutLineEnding(value, bytes)
    let lines =
      bytes.line(around: key.key.lowerBound).lowerBound..<bytes.line(around: value.upperBound).upperBound
    let before = bytes[lines.lowerBound..<key.key.lowerBound]
    let after = bytes[value.upperBound..<lines.upperBound]
    let between = bytes[key.key.upperBound..<max(value.lowerBound, key.key.upperBound)]
    let isAlone = before.allSatisfy(\.isWhite) && after.allSatisfy(\.isWhite)
    return isAlone && between.allSatisfy { $0.isWhite || $0 == UInt8(ascii: ":") } ? lines : nil
  }

  /// A value that ends on the next line, as blocks do, ends before that.
  private static func withoutLineEnding(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isWhite { end -= 1 }
    return range.lowerBound..<end
  }
}

extension UInt8 {
  /// Space, tab, line feed or carriage return.
  var isWhite: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
