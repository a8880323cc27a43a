/// Writes HTML: what is not markup is escaped.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }

  mutating func text(_ text: some StringProtocol) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// An element with nothing but text in it.
  mutating func element(_ start: StaticString, _ text: some StringProtocol, _ end: StaticString) {
    markup(start)
    self.text(text)
    markup(end)
  }
}
