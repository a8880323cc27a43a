extension [Piece] {
  /// Without the marks of footnotes, so that the pieces can stand on another page.
  var withoutFootnotes: [Piece] {
    filter { if case .footnoteReference = $0 { false } else { true } }
  }
}

extension [UInt8] {
  /// The same bytes in a room of their own size: what a site holds to its end must not hold what was reserved while it was made.
  func withoutSpareRoom() -> [UInt8] { withUnsafeBufferPointer { Array($0) } }
}

extension ArraySlice<UInt8> {
  /// Without spaces and line breaks at both ends.
  func trimmingSpace() -> ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 > UInt8(ascii: " ") }),
      let last = lastIndex(where: { $0 > UInt8(ascii: " ") })
    else { return [] }
    return self[first...last]
  }
}

extension String {
  /// Without spaces and line breaks at both ends.
  func trimmingSpace() -> String {
    String(decoding: Array(utf8)[...].trimmingSpace(), as: UTF8.self)
  }
}
