/// How a value is changed so that it cannot leave the place where it stands.
@usableFromInline enum Escaping: UInt8, Sendable, Hashable {
  /// As it is.
  case none
  /// HTML text, in which `&`, `<` and `>` mean something.
  case text
  /// A quoted attribute value.
  case attribute
  /// The inside of a JSON string.
  case json
}

extension Output {
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ escaping: Escaping) {
    guard let base = bytes.baseAddress else { return }
    switch escaping {
    case .none: append(base, count: bytes.count)
    case .text, .attribute, .json:
      for byte in bytes { appendEscaped(byte) }
    }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    let replacement: StaticString
    switch byte {
    case UInt8(ascii: "&"): replacement = "&amp;"
    case UInt8(ascii: "<"): replacement = "&lt;"
    case UInt8(ascii: ">"): replacement = "&gt;"
    case UInt8(ascii: "\""): replacement = "&quot;"
    default: return append(byte)
    }
    append(replacement.utf8Start, count: replacement.utf8CodeUnitCount)
  }
}
