/// Whether a byte is one of A–Z, a–z and 0–9.
@inline(__always)
func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
}

extension Sequence<UInt8> {
  /// Whether a text is equal to another in any case, and with either kind of apostrophe.
  func isEqualInAnyCase(to other: String) -> Bool {
    let text = Array(self)
    // Most texts differ in their first letter: nothing else needs to be looked at.
    if let first = text.first, let otherFirst = other.utf8.first, first < 0x80, otherFirst < 0x80,
      lowercased(first) != lowercased(otherFirst)
    {
      return false
    }
    guard text.allSatisfy({ $0 < 0x80 }) && other.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(decoding: text, as: UTF8.self).folded() == other.folded()
    }
    return text.count == other.utf8.count
      && zip(text, other.utf8).allSatisfy { lowercased($0) == lowercased($1) }
  }
}

/// An ASCII letter in lower case; any other byte as it is.
@inline(__always)
func lowercased(_ byte: UInt8) -> UInt8 {
  byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
}

extension String {
  fileprivate func folded() -> String {
    String(lowercased().map { $0 == "’" ? "'" : $0 })
  }
}
