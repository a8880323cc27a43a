/// Counts words in any script.
///
/// A word is what stands between spaces and dashes and has a letter or a digit. Scripts without spaces: each Chinese
/// or Japanese character counts as a word, as word processors do it, and so do five Thai, Lao, Burmese or Khmer ones.
enum WordCounter {
  static func count(_ text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { text in
      var words = 0
      var unspacedLetters = 0
      var isInWord = false
      var decoder = ScalarDecoder()
      for byte in text {
        if byte < 0x80 {
          // Without branches: this loop sees every byte of a site.
          let isLetter = isASCIILetterOrDigit(byte)
          words += isLetter && !isInWord ? 1 : 0
          isInWord = isLetter || isInWord && byte > 0x20 && byte != 0x7F
        } else if let scalar = decoder.next(byte) {
          switch Role(scalar) {
          case .letter:
            words += isInWord ? 0 : 1
            isInWord = true
          case .ideograph:
            words += 1
            isInWord = false
          case .unspaced:
            unspacedLetters += 1
            isInWord = false
          case .gap: isInWord = false
          case .other: break
          }
        }
      }
      return words + (unspacedLetters + 4) / 5
    }
  }

  private enum Role {
    case letter, ideograph, unspaced, gap, other

    init(_ scalar: UInt32) {
      self =
        switch scalar {
        case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xDFF: .letter
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: .unspaced
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2012...0x2015, 0x2026, 0x2028, 0x2029, 0x202F, 0x205F: .gap
        case 0x3000...0x3004, 0x3008...0x3020, 0xFF01, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: .gap
        case 0x80...0xBF, 0x2010...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0xE000...0xF8FF: .other
        case 0xFE00...0xFE0F, 0x1F000...0x1FAFF, 0xE0000...0xE0FFF: .other
        case 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
          0xF900...0xFAFF, 0x20000...0x3FFFF:
          .ideograph
        default: .letter
        }
    }
  }
}

/// Puts together the scalars of UTF-8 that was checked before; of broken UTF-8 it makes something, never a crash.
private struct ScalarDecoder {
  private var scalar: UInt32 = 0
  private var missing = 0

  mutating func next(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0xF0...: (scalar, missing) = (UInt32(byte & 0x07), 3)
    case 0xE0...: (scalar, missing) = (UInt32(byte & 0x0F), 2)
    case 0xC0...: (scalar, missing) = (UInt32(byte & 0x1F), 1)
    default:
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      missing -= 1
      if missing == 0 { return scalar }
    }
    return nil
  }
}
