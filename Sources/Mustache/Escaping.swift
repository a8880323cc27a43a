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
    case .text: append(bytes, clean: { $0.isCleanText }, escaped: { $0.appendMarkup($1) })
    case .attribute: append(bytes, clean: { $0.isCleanAttribute }, escaped: { $0.appendAttribute($1) })
    case .json: append(bytes, clean: { $0.isCleanJSON }, escaped: { $0.appendJSON($1) })
    case .scriptJSON: append(bytes, clean: { $0.isCleanScript }, escaped: { $0.appendScriptJSON($1) })
    case .address, .addressInList, .addressList, .addressPart, .addressComponent:
      appendAddress(bytes, escaping)
    }
  }

  /// Copies eight bytes at a time as long as they are `clean`, and looks closer at those that are not.
  @inline(__always)
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, clean: (UInt64) -> Bool, escaped: (inout Output, UInt8) -> Void
  ) {
    let source = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    // Clean bytes need no further look at the capacity.
    _ = reserve(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if clean(word) {
        appendReserved(word, count: 8)
      } else {
        for byte in bytes[index..<index + 8] { escaped(&self, byte) }
        _ = reserve(bytes.count - index)
      }
      index += 8
    }
    let rest = bytes.count - index
    guard rest > 0 else { return }
    let word = source.lastWord(count: rest, end: bytes.count)
    if clean(word) {
      appendReserved(word, count: rest)
    } else {
      for byte in bytes[index...] { escaped(&self, byte) }
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

extension UnsafeRawPointer {
  /// The last `count` bytes before `end`, at most seven, in a word that is filled up with letters.
  @inline(__always)
  fileprivate func lastWord(count: Int, end: Int) -> UInt64 {
    if end >= 8 {
      let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: end - 8, as: UInt64.self))
      return word &>> UInt64(64 - 8 * count) | UInt64.letters &<< UInt64(8 * count)
    }
    var word = UInt64.letters
    for index in 0..<count {
      word = word &<< 8 | UInt64(self.load(fromByteOffset: end - 1 - index, as: UInt8.self))
    }
    return word
  }
}

extension UInt64 {
  fileprivate static let letters: UInt64 = 0x6161_6161_6161_6161
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that is zero, and perhaps of others if any is; so a test for “none” is exact.
  private var zeroBytes: UInt64 { (self &- Self.ones) & ~self & Self.highBits }

  private func bytes(equalTo byte: UInt8) -> UInt64 { (self ^ (Self.ones &* UInt64(byte))).zeroBytes }

  /// The same for bytes that equal `byte` but for the bits of `mask`, all of which `byte` has.
  private func bytes(equalTo byte: UInt8, but mask: UInt8) -> UInt64 {
    (self | (Self.ones &* UInt64(mask))).bytes(equalTo: byte)
  }

  private var controls: UInt64 { (self &- (Self.ones &* 0x20)) & ~self & Self.highBits }

  // Some harmless bytes look dirty here, such as `#`; they only take the slower way.
  fileprivate var isCleanText: Bool {
    (bytes(equalTo: 0x26) | bytes(equalTo: 0x3E, but: 0x02) | controls) == 0
  }

  fileprivate var isCleanAttribute: Bool {
    (bytes(equalTo: 0x27, but: 0x05) | bytes(equalTo: 0x3E, but: 0x02) | controls)
      == 0
  }

  var isCleanAddress: Bool {
    let quotes = bytes(equalTo: 0x27, but: 0x05) | bytes(equalTo: 0x3E, but: 0x02) | bytes(equalTo: 0x60)
    let brackets =
      bytes(equalTo: 0x5E, but: 0x02) | bytes(equalTo: 0x7F, but: 0x06) | bytes(equalTo: 0x7E, but: 0x02)
    let spaces = (self &- (Self.ones &* 0x21)) & ~self & Self.highBits
    return (quotes | brackets | spaces) == 0
  }

  fileprivate var isCleanJSON: Bool { (bytes(equalTo: 0x22) | bytes(equalTo: 0x5C) | controls) == 0 }

  fileprivate var isCleanScript: Bool {
    (bytes(equalTo: 0x26, but: 0x04) | bytes(equalTo: 0x3E, but: 0x02) | bytes(equalTo: 0x5C) | controls)
      == 0
  }
}
