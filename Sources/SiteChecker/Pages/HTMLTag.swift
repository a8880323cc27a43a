/// A start tag of a page, as ranges of its bytes.
struct HTMLTag {
  let bytes: UnsafeBufferPointer<UInt8>
  let name: Range<Int>
  /// What stands between the name and the `>`.
  let attributes: Range<Int>

  /// Whether it is called so; `word` is in lower case.
  func isCalled(_ word: StaticString) -> Bool { bytes.isWord(word, at: name) }

  /// The first of the bytes of its name, in lower case.
  var initial: UInt8 { bytes[name.lowerBound] | 0x20 }

  /// The value of an attribute, with its character references resolved; nil if the tag has none such.
  subscript(word: StaticString) -> String? {
    var cursor = attributes.lowerBound
    while let attribute = nextAttribute(&cursor) {
      if bytes.isWord(word, at: attribute.name) { return bytes.attributeText(attribute.value) }
    }
    return nil
  }

  /// The next attribute from a place on. (HTML, sections 13.2.5.32 to 13.2.5.39.)
  private func nextAttribute(_ cursor: inout Int) -> (name: Range<Int>, value: Range<Int>)? {
    let end = attributes.upperBound
    while cursor < end, bytes[cursor].isHTMLSpace || bytes[cursor] == UInt8(ascii: "/") { cursor += 1 }
    guard cursor < end else { return nil }
    let start = cursor
    cursor += 1
    while cursor < end, !bytes[cursor].endsAttributeName { cursor += 1 }
    let name = start..<cursor
    var index = cursor
    while index < end, bytes[index].isHTMLSpace { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "=") else { return (name, cursor..<cursor) }
    index += 1
    while index < end, bytes[index].isHTMLSpace { index += 1 }
    return (name, value(at: index, &cursor))
  }

  private func value(at index: Int, _ cursor: inout Int) -> Range<Int> {
    let end = attributes.upperBound
    guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      cursor = index
      while cursor < end, !bytes[cursor].isHTMLSpace { cursor += 1 }
      return index..<cursor
    }
    var close = index + 1
    while close < end, bytes[close] != bytes[index] { close += 1 }
    cursor = min(close + 1, end)
    return index + 1..<close
  }
}

extension UInt8 {
  var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

  fileprivate var endsAttributeName: Bool {
    isHTMLSpace || self == UInt8(ascii: "=") || self == UInt8(ascii: "/")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a range holds a word of ASCII letters, in any case; `word` is in lower case.
  func isWord(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for (index, byte) in word.enumerated() {
        let own = self[range.lowerBound + index]
        let folded = (65...90).contains(own) ? own | 0x20 : own
        if folded != byte { return false }
      }
      return true
    }
  }
}
