extension UnsafeBufferPointer<UInt8> {
  /// The text of an attribute's value or of an element, with those character references resolved that occur in addresses
  /// and that the templates write. (HTML, section 13.2.5.72; names beyond the few stay as they are.)
  func attributeText(_ range: Range<Int>) -> String {
    let slice = self[range]
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    var text = ""
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard self[index] == UInt8(ascii: "&"), let (character, end) = reference(at: index, in: range) else {
        index += 1
        continue
      }
      text += String(decoding: self[start..<index], as: UTF8.self)
      text.unicodeScalars.append(character)
      index = end
      start = end
    }
    return text + String(decoding: self[start..<range.upperBound], as: UTF8.self)
  }

  /// The character that a reference stands for, and where it ends.
  private func reference(at index: Int, in range: Range<Int>) -> (Unicode.Scalar, Int)? {
    let longest = Swift.min(index + 12, range.upperBound)
    guard let end = self[index..<longest].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: self[index + 1..<end], as: UTF8.self)
    let character = name.hasPrefix("#") ? Self.numbered(name.dropFirst()) : Self.named[name]
    return character.map { ($0, end + 1) }
  }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }

  private static var named: [String: Unicode.Scalar] {
    ["amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "nbsp": "\u{A0}"]
  }
}
