extension String {
  /// A stranger's text without characters that nobody sees but that change what others see.
  package var visible: String {
    var bytes: [UInt8] = []
    bytes.appendVisible(Array(utf8)[...])
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a stranger's text without characters that nobody sees but that change what others see: controls, the
  /// explicit bidirectional ones (CVE-2021-42574), byte-order marks, tags, noncharacters.
  ///
  /// Zero-width joiners stay between characters of scripts and emoji that need them, and tags in flags.
  mutating func appendVisible(_ text: ArraySlice<UInt8>) {
    guard text.contains(where: { $0 >= 0x7F || $0 < 0x20 }) else {
      append(contentsOf: text)
      return
    }
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.isVisible(after: previous)
    {
      append(contentsOf: UTF8.encode(scalar).map { Array<UInt8>($0) } ?? [])
      previous = scalar
    }
  }
}

extension Unicode.Scalar {
  fileprivate func isVisible(after previous: Unicode.Scalar) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0...0x1F, 0x7F...0x9F: false
    case 0x200C, 0x200D: !previous.isASCII
    case 0x180E, 0x200B, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: false
    case 0x3164, 0xFFA0, 0x115F, 0x1160, 0x1D173...0x1D17A: false
    case 0xE0000...0xE007F: previous.value == 0x1F3F4 || (0xE0000...0xE007F).contains(previous.value)
    case 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
