/// A name for a body, which changes when the body does (RFC 9110, section 8.8.3).
struct EntityTag: Equatable {
  /// With its quotation marks; a weak one, for bodies that say the same in other bytes, begins with `W/`.
  let text: String

  /// Made of the bytes themselves: FNV-1a in 64 bits.
  init(of bytes: [UInt8]) {
    let hash = bytes.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    self.init(String(hash, radix: 36))
  }

  init(_ name: String) { text = "\"\(name)\"" }

  /// Of a page with its notes: the same in every edition in which it looks the same.
  init(ofPage bytes: [UInt8], in edition: Edition) {
    text = "W/\"\(EntityTag(of: bytes).text.filter { $0 != "\"" })-\(edition.pictureCount)\""
  }

  /// Whether the value of `If-None-Match` names it.
  func isNamed(in value: String?) -> Bool {
    guard let value else { return false }
    let text = text.hasPrefix("W/") ? text.dropFirst(2) : text[...]
    return value.split(separator: ",").contains { item in
      let name = item.drop { $0 == " " }.prefix { $0 != " " }
      return name == "*" || name == text || name == "W/" + text
    }
  }
}
