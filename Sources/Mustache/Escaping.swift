/// How a value is changed so that it cannot leave the place where it stands.
@usableFromInline enum Escaping: UInt8, Sendable, Hashable {
  /// As it is.
  case none
  /// Text of an HTML or XML document.
  case text
  /// A quoted attribute value.
  case attribute
  /// A whole address in an attribute, or its beginning: it gets through only with an allowed scheme.
  case address
  /// A whole address in a list of addresses, which a comma would end.
  case addressInList
  /// A list of addresses with descriptions, separated by commas.
  case addressList
  /// An address that continues another one in an attribute.
  case addressPart
  /// Text within an address in an attribute, in which nothing but letters and digits means itself.
  case addressComponent
  /// The inside of a JSON string.
  case json
  /// The inside of a JSON string in an HTML script.
  case scriptJSON
}

extension Output {
  /// Appends a value's bytes, escaped.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ escaping: Escaping) {
    guard let base = bytes.baseAddress else { return }
    switch escaping {
    case .none: append(base, count: bytes.count)
    case .text: append(bytes, special: { $0.specialInText }, escaped: { $0.appendMarkup($1) })
    case .attribute: append(bytes, special: { $0.specialInAttribute }, escaped: { $0.appendAttribute($1) })
    case .json: append(bytes, special: { $0.specialInJSON }, escaped: { $0.appendJSON($1) })
    case .scriptJSON: append(bytes, special: { $0.specialInScript }, escaped: { $0.appendScriptJSON($1) })
    case .address, .addressInList, .addressList, .addressPart, .addressComponent:
      appendAddress(bytes, escaping)
    }
  }

  /// Appends a value's bytes if there is room for them and none needs to be escaped; else nothing.
  mutating func appendIfPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ escaping: Escaping) -> Bool {
    guard hasRoom(for: bytes.count), let base = bytes.baseAddress, !bytes.isEmpty else { return false }
    let source = UnsafeRawPointer(base)
    let plain: Int
    switch escaping {
    case .text: plain = source.copyPlain(bytes.count, to: end) { $0.specialInText }
    case .attribute: plain = source.copyPlain(bytes.count, to: end) { $0.specialInAttribute }
    case .address where bytes[0] == UInt8(ascii: "/"):
      plain = source.copyPlain(bytes.count, to: end) { $0.specialInAddress }
    default: return false
    }
    guard plain == bytes.count else { return false }
    advance(plain)
    return true
  }

  /// Copies bytes up to the next that is `special`, and appends that one `escaped`, until all are appended.
  @inline(__always)
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, special: (Chunk) -> Chunk, escaped: (inout Output, UInt8) -> Void
  ) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let source = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest))
      guard let base = source.baseAddress else { return }
      let plain = base.copyPlain(source.count, to: reserve(source.count), special)
      advance(plain)
      rest = rest.dropFirst(plain)
      if let byte = rest.popFirst() { escaped(&self, byte) }
    }
  }

  /// Text for HTML and XML; what XML forbids becomes the replacement character.
  fileprivate mutating func appendMarkup(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case 0x09, 0x0A, 0x0D: append(byte)
    case ..<0x20: append("\u{FFFD}")
    default: append(byte)
    }
  }

  fileprivate mutating func appendAttribute(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("&quot;")
    case UInt8(ascii: "'"): append("&#39;")
    default: appendMarkup(byte)
    }
  }

  /// A byte of a JSON string (RFC 8259, section 7).
  fileprivate mutating func appendJSON(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    case ..<0x20:
      append("\\u00")
      appendHexadecimal(byte)
    default: append(byte)
    }
  }

  fileprivate mutating func appendScriptJSON(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
      append("\\u00")
      appendHexadecimal(byte)
    default: appendJSON(byte)
    }
  }

  mutating func appendHexadecimal(_ byte: UInt8) {
    for digit in [byte >> 4, byte & 15] {
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }

  mutating func append(_ text: StaticString) {
    append(text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
