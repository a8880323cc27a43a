/// The addresses to which a stranger may link.
enum SafeLink {
  /// Whether an address begins with `http://`, `https://` or `mailto:` to the letter, and has nothing in it that is
  /// read differently by different programs.
  ///
  /// The list says what is allowed, so no disguise of anything else can pass it.
  static func allows(_ address: ArraySlice<UInt8>) -> Bool {
    guard let scheme = schemes.first(where: { address.starts(withLetters: $0) }) else { return false }
    let rest = address.dropFirst(scheme.utf8CodeUnitCount)
    guard let first = rest.first, !"/\\?#:@".utf8.contains(first) else { return false }
    return rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }

  private static let schemes: [StaticString] = ["https://", "http://", "mailto:"]
}

extension ArraySlice<UInt8> {
  /// Whether the bytes begin with a text in lower case, in any case.
  fileprivate func starts(withLetters text: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return count >= letters.count
      && zip(self, letters).allSatisfy { byte, letter in
        byte == letter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == letter
      }
  }
}
