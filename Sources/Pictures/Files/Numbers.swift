extension [UInt8] {
  /// A number of some bytes, the highest first; 0 beyond the end.
  func bigEndian(_ offset: Int, _ length: Int) -> Int {
    guard offset >= 0, offset + length <= count else { return 0 }
    return self[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of some bytes, the lowest first; 0 beyond the end.
  func littleEndian(_ offset: Int, _ length: Int) -> Int {
    guard offset >= 0, offset + length <= count else { return 0 }
    return self[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

extension UInt32 {
  var bigEndianBytes: [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) } }
  var littleEndianBytes: [UInt8] { bigEndianBytes.reversed() }
}
