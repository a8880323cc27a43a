/// A word of a file, folded, and where it begins.
struct PlacedWord {
  let text: String
  let byte: Int

  static func all(in bytes: [UInt8]) -> [PlacedWord] {
    var words: [PlacedWord] = []
    var word = String.UnicodeScalarView()
    var start = 0
    var byte = 0
    let close = { (word: inout String.UnicodeScalarView) in
      if !word.isEmpty { words.append(PlacedWord(text: String(word).lowercased(), byte: start)) }
      word = String.UnicodeScalarView()
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isOfWord {
        if word.isEmpty { start = byte }
        word.append(scalar)
      } else {
        close(&word)
      }
      byte += UTF8.width(scalar)
    }
    close(&word)
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var isOfWord: Bool {
    if isASCII {
      return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}

/// The words of a text in lower case, without punctuation.
func foldedWords(of text: String) -> [String] { PlacedWord.all(in: Array(text.utf8)).map(\.text) }
