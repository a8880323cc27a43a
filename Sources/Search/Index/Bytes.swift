extension [UInt8] {
  /// Appends a number that is not negative, seven bits a byte, the lowest first; the eighth bit says that more
  /// follow.
  mutating func appendVarint(_ value: Int) {
    var rest = UInt(value)
    while rest > 0x7F {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Reads the varint at `index`, and moves on.
  func varint(at index: inout Int) -> Int {
    var value = 0
    var shift = 0
    while self[index] > 0x7F {
      value |= Int(self[index] & 0x7F) << shift
      shift += 7
      index += 1
    }
    value |= Int(self[index]) << shift
    index += 1
    return value
  }

  /// Appends a number.
  mutating func appendJSON(_ number: Int) { append(contentsOf: String(number).utf8) }

  /// Appends text as a JSON string that is also safe inside HTML.
  mutating func appendJSON(_ text: String) {
    var text = text
    append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where Self.isEscapedInJSON(bytes[index]) {
        append(contentsOf: bytes[start..<index])
        start = index + 1
        appendEscaped(bytes[index])
      }
      append(contentsOf: bytes[start...])
    }
    append(UInt8(ascii: "\""))
  }

  private static func isEscapedInJSON(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
  }

  /// Appends a key of a JSON object and an array as its value, after a comma.
  mutating func appendJSON<Value>(
    key: String, _ elements: [Value], _ append: (inout [UInt8], Value) -> Void
  ) {
    self.append(contentsOf: ",\"\(key)\":".utf8)
    appendJSON(elements, append)
  }

  /// Appends a JSON array.
  mutating func appendJSON<Value>(_ elements: [Value], _ append: (inout [UInt8], Value) -> Void) {
    self.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { self.append(UInt8(ascii: ",")) }
      append(&self, element)
    }
    self.append(UInt8(ascii: "]"))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return append(byte) }
    let digits = Array("0123456789abcdef".utf8)
    append(contentsOf: "u00".utf8)
    append(digits[Int(byte >> 4)])
    append(digits[Int(byte & 15)])
  }
}
