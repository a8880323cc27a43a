import Markdown
import SiteModel

/// The anchor of a comment that has none of its own.
///
/// It is made from the comment alone, so that it stays the same when comments before it come and go: FNV-1a (64 bits) of
/// author, date and text, as eight letters and digits of base 32 (RFC 4648, in lower case), of which the first is a letter.
enum CommentID {
  static func derived(author: String, date: WrittenDate, body: ArraySlice<UInt8>) -> String {
    var hash = FNV1a()
    hash.combine(author.utf8)
    hash.combine([0])
    hash.combine(
      "\(date.day.daysSince1970) \(date.secondOfDay ?? -1) \(date.offset.map(String.init) ?? "")".utf8)
    hash.combine([0])
    hash.combine(body.lazy.filter { $0 != .carriageReturn })
    return text(of: hash.value)
  }

  /// An id as near as possible to one that is not allowed.
  static func safe(_ id: String) -> String {
    let letters = Slug.make(id).unicodeScalars.filter { $0.isASCII }
    return letters.isEmpty ? "a-word" : String(String.UnicodeScalarView(letters))
  }

  private static func text(of hash: UInt64) -> String {
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var rest = hash
    var letters = [digits[Int(rest & 15)]]
    rest >>= 4
    while letters.count < 8 {
      letters.append(digits[Int(rest & 31)])
      rest >>= 5
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

/// Fowler, Noll and Vo's hash, in 64 bits (draft-eastlake-fnv).
private struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }
}
