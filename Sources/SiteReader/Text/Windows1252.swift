/// The encoding of old Windows systems, of which Latin-1 is a part.
///
/// Source: the index of windows-1252 in the WHATWG Encoding Standard.
package enum Windows1252 {
  /// The text of bytes, all of which mean something.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(String.UnicodeScalarView(bytes.map { letter($0) ?? "\u{FFFD}" }))
  }

  static func letter(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return highLetters[Int(byte) - 0x80]
  }

  private static let highLetters = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
