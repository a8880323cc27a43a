import Markdown

/// Text as the path of a URL: what RFC 3986 does not allow in a path is percent-encoded, a percent sign too.
func percentEncoded(path: String) -> String { percentEncoded(path, keeping: .pathCharacters) }

/// Text as a value in a query, or in a `mailto:` header field (RFC 6068): only RFC 3986's unreserved characters stay.
func percentEncoded(value: String) -> String { percentEncoded(value, keeping: .unreserved) }

/// An element's `id` as the fragment of a URL (RFC 3986, section 3.5).
func percentEncoded(fragment: String) -> String { percentEncoded(fragment, keeping: .fragmentCharacters) }

/// An address that somebody wrote, as a valid URL: spaces, quotes and everything beyond ASCII are percent-encoded,
/// what is encoded already stays.
func percentEncoded(address: String) -> String { percentEncoded(address, keeping: .addressCharacters) }

/// Most texts have nothing to encode: they are returned as they are.
private func percentEncoded(_ text: String, keeping kept: ASCIISet) -> String {
  if text.utf8.withContiguousStorageIfAvailable({ kept.containsAll(of: $0) }) == true { return text }
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if kept.contains(byte) {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 15)]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension ASCIISet {
  fileprivate static let unreserved = ASCIISet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
  fileprivate static let pathCharacters = unreserved.adding("/:@!$&'()*+,;=")
  fileprivate static let fragmentCharacters = pathCharacters.adding("?")
  fileprivate static let addressCharacters = pathCharacters.adding("%?#[]")
}

/// A digit of base 16 in capital letters.
func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
