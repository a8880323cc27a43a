extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  /// Whether this is a space, tab or line break.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether this is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension [UInt8] {
  func has(_ other: [UInt8], at position: Int) -> Bool {
    guard position + other.count <= count else { return false }
    var offset = 0
    while offset < other.count, self[position + offset] == other[offset] { offset += 1 }
    return offset == other.count
  }

  func firstIndex(of other: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + other.count <= count {
      if has(other, at: position) { return position }
      position += 1
    }
    return nil
  }

  /// `range` without the white space at both of its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isSpace { start += 1 }
    while start < end, self[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// Whether `range` holds nothing but white space.
  func isBlank(_ range: Range<Int>) -> Bool {
    self[range].allSatisfy(\.isSpace)
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// The lower-case form of an ASCII letter; anything else as it is.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
