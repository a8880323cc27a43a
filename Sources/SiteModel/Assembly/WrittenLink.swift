/// What kind of address an author wrote. (RFC 3986, section 4.2, with an eye to files.)
enum WrittenLink {
  /// With a scheme, or beginning with two slashes: it leads away.
  case address(String)
  /// `#part` of the same page.
  case fragment(String)
  /// A path from where the file lies.
  case relative(path: String, fragment: String?)
  /// A path from the root of content, or of the site.
  case rooted(path: String, fragment: String?)

  init(_ destination: String) {
    if destination.hasPrefix("//") || Self.hasScheme(destination) {
      self = .address(destination)
      return
    }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = Self.decoded(parts[0].prefix { $0 != "?" })
    let fragment = parts.count > 1 ? Self.decoded(parts[1]) : nil
    if path.isEmpty, let fragment {
      self = .fragment(fragment)
    } else if path.hasPrefix("/") {
      self = .rooted(path: path, fragment: fragment)
    } else {
      self = .relative(path: path, fragment: fragment)
    }
  }

  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), text.utf8.first.map(isLetter) == true
    else { return false }
    return text.utf8[..<colon].allSatisfy {
      isLetter($0) || (48...57).contains($0) || [43, 45, 46].contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }

  /// Percent-decoded; what does not decode to UTF-8 stays as it was.
  private static func decoded(_ text: Substring) -> String {
    guard text.contains("%") else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }
}
