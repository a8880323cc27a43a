/// What the scanner needs to know of a character, and what it becomes when folded.
///
/// Folding takes away case, the accents of Latin, Greek and Cyrillic letters, and invisible characters.
/// `fold` in `search.js` does the same.
enum Letters {
  /// The part that a character plays in a word.
  enum Role: UInt8 {
    /// It is no part of a word.
    case separator
    /// A letter or a digit.
    case letter
    /// A mark or an invisible character: it continues a word, but begins none.
    case mark
    /// A letter of a script without spaces: a word by itself.
    case ideograph
    case apostrophe
  }

  /// The role of every character below `tableSize`.
  static let roles: [Role] = (0..<tableSize).map { role(of: $0) }

  /// The folded form of every character below `tableSize`: up to four bytes of UTF-8, the first one lowest.
  static let folded: [UInt32] = (0..<tableSize).map { value in
    folded(value).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Latin to Greek and Cyrillic, and the punctuation that follows them.
  static let tableSize: UInt32 = 0x2100

  /// The role of any character.
  static func role(of value: UInt32) -> Role {
    switch value {
    case 0x27, 0x2018, 0x2019, 0x2BC: return .apostrophe
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return ideographRole(value)
    default: return categoryRole(value)
    }
  }

  /// The folded form of any character, as UTF-8.
  static func folded(_ value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    if scalar.properties.generalCategory == .format { return [] }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.filter { !(0x300...0x36F).contains($0.value) }
      .flatMap { Array((FoldedLetters.bases[$0.value] ?? String($0)).utf8) }
  }

  private static func ideographRole(_ value: UInt32) -> Role {
    let role = categoryRole(value)
    return role == .letter ? .ideograph : role
  }

  private static func categoryRole(_ value: UInt32) -> Role {
    guard let scalar = Unicode.Scalar(value) else { return .separator }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark
    default: return .separator
    }
  }
}
