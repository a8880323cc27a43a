/// Text as the path of a URL: what RFC 3986 does not allow in a path is percent-encoded, a percent sign too.
func percentEncoded(path: String) -> String { percentEncoded(path) { isPathCharacter($0) } }

/// Text as a value in a query, or in a `mailto:` header field (RFC 6068): only RFC 3986's unreserved characters stay.
func percentEncoded(value: String) -> String { percentEncoded(value) { isUnreserved($0) } }

/// An element's `id` as the fragment of a URL (RFC 3986, section 3.5).
func percentEncoded(fragment: String) -> String {
  percentEncoded(fragment) { isPathCharacter($0) || $0 == UInt8(ascii: "?") }
}

/// An address that somebody wrote, as a valid URL: spaces, quotes and everything beyond ASCII are percent-encoded,
/// what is encoded already stays.
func percentEncoded(address: String) -> String {
  percentEncoded(address) { isPathCharacter($0) || "%?#[]".utf8.contains($0) }
}

private func percentEncoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
  if text.utf8.allSatisfy(isKept) { return text }
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if isKept(byte) {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 15)]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
    UInt8(ascii: "~"):
    true
  default: false
  }
}

private func isPathCharacter(_ byte: UInt8) -> Bool {
  isUnreserved(byte) || "/:@!$&'()*+,;=".utf8.contains(byte)
}

/// A digit of base 16 in capital letters.
func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
