/// XML 1.0 has no way to write most control characters, nor U+FFFE and U+FFFF: a single one makes a whole feed unreadable.
/// (XML 1.0, section 2.2, production Char.)
extension [UInt8] {
  /// The same UTF-8 with a replacement character for each that XML has no way to write.
  var allowedInXML: [UInt8] {
    guard mayHoldForbidden else { return self }
    var output: [UInt8] = []
    output.reserveCapacity(count)
    for (index, byte) in enumerated() {
      if byte < 0x20, !Self.isSpace(byte) {
        output.append("\u{FFFD}")
      } else if byte >= 0xBE, index >= 2, self[index - 1] == 0xBF, self[index - 2] == 0xEF {
        output.append(0xBD)
      } else {
        output.append(byte)
      }
    }
    return output
  }

  /// Whether any of them could be part of what XML has no way to write. Looks at each, since that is faster than to ask
  /// at each whether to go on.
  private var mayHoldForbidden: Bool {
    withUnsafeBufferPointer { bytes in
      var isFound: UInt8 = 0
      for byte in bytes { isFound |= (byte < 0x20 && !Self.isSpace(byte)) || byte == 0xEF ? 1 : 0 }
      return isFound != 0
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }
}

extension String {
  /// The same text with a replacement character for each that XML has no way to write.
  var allowedInXML: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return self }
    return String(decoding: Array(utf8).allowedInXML, as: UTF8.self)
  }
}
