/// Writes JSON as it comes, in UTF-8 that may also stand in a script element of an HTML page.
///
/// `<`, `>` and `&` are written as escapes, so that no text can end the element; U+2028 and U+2029 too, which old JavaScript
/// takes for line ends. (RFC 8259; HTML, section 4.12.1.3.)
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An object with the members that `write` writes.
  mutating func object(_ write: (inout JSONWriter) -> Void) { enclosed("{", "}", write) }

  /// An array with the values that `write` writes.
  mutating func array(_ write: (inout JSONWriter) -> Void) { enclosed("[", "]", write) }

  mutating func string(_ text: String) {
    beginValue()
    appendQuoted(text)
    needsComma = true
  }

  mutating func number(_ value: Int) {
    beginValue()
    bytes.append(String(value))
    needsComma = true
  }

  /// The name of a member, whose value is written next.
  mutating func key(_ name: String) {
    beginValue()
    appendQuoted(name)
    bytes.append(":")
    needsComma = false
  }

  /// A member with a text; nothing without one.
  mutating func member(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    key(name)
    string(text)
  }

  /// A member that is true; nothing if it is not.
  mutating func member(_ name: String, ifTrue value: Bool) {
    guard value else { return }
    key(name)
    beginValue()
    bytes += "true".utf8
  }

  /// A member with a number.
  mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  /// A member with an object.
  mutating func member(_ name: String, object write: (inout JSONWriter) -> Void) {
    key(name)
    object(write)
  }

  /// A member with an array of objects; nothing for an empty one.
  mutating func member<Element>(
    _ name: String, objects elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    array { writer in
      for element in elements { writer.object { write(&$0, element) } }
    }
  }

  /// A member with an array of texts; nothing for an empty one.
  mutating func member(_ name: String, strings: [String]) {
    guard !strings.isEmpty else { return }
    key(name)
    array { array in for string in strings { array.string(string) } }
  }

  private mutating func enclosed(_ start: String, _ end: String, _ write: (inout JSONWriter) -> Void) {
    beginValue()
    bytes.append(start)
    needsComma = false
    write(&self)
    bytes.append(end)
    needsComma = true
  }

  private mutating func beginValue() {
    if needsComma { bytes.append(",") }
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { appendInside($0) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { appendInside($0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies what needs no escape in one go.
  private mutating func appendInside(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where needsEscape(text[index]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      start = index + 1
      appendEscaped(text[index])
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
      0x00...0x1F, 0x7F,
      0xA8, 0xA9:
      true
    default: false
    }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes.append("\\n")
    case 0xA8, 0xA9: appendPossibleLineSeparator(byte)
    default: appendEscape(of: UInt16(byte))
    }
  }

  /// U+2028 is E2 80 A8 in UTF-8, U+2029 is E2 80 A9.
  private mutating func appendPossibleLineSeparator(_ byte: UInt8) {
    guard bytes.suffix(2) == [0xE2, 0x80] else { return bytes.append(byte) }
    bytes.removeLast(2)
    appendEscape(of: 0x2000 | UInt16(byte & 0x7F))
  }

  private mutating func appendEscape(of unit: UInt16) {
    bytes.append("\\u")
    for shift in stride(from: 12, through: 0, by: -4) {
      bytes.append(hexadecimalDigit(UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 15))
    }
  }
}
