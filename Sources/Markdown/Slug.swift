/// The part of a URL, or an `id`, that is made from a title.
package enum Slug {
  /// Letters and digits of every script in lower case, with a hyphen wherever something else stood.
  ///
  /// Latin letters lose their accents, initials are joined (`F.I.E.R.C.E.` is `fierce`) and apostrophes vanish
  /// (`don’t` is `dont`). It is empty only if the title has no letter and no digit.
  package static func make(_ title: String) -> String {
    let scalars = Array(title.unicodeScalars)
    var slug: [UInt8] = []
    var needsHyphen = false
    for (index, scalar) in scalars.enumerated() {
      switch role(of: scalar) {
      case .letter:
        if needsHyphen && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        needsHyphen = false
        slug.append(lowercased: scalar)
      case .mark:
        // A Latin letter loses its accent also where the accent is a character of its own.
        let isAccent = needsHyphen || (slug.last ?? 0) < 0x80
        if !isAccent { slug.append(contentsOf: String(scalar).utf8) }
      case .invisible: break
      case .separator:
        if !(scalar == "." && joinsInitials(scalars, at: index)) { needsHyphen = true }
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The slug of a title, cut between words where it would be longer than a number of UTF-8 bytes.
  package static func make(_ title: String, longest: Int) -> String {
    let slug = make(title)
    guard slug.utf8.count > longest else { return slug }
    var cut = slug.utf8.index(slug.startIndex, offsetBy: longest)
    if slug.utf8[cut] != UInt8(ascii: "-"), let hyphen = slug[..<cut].lastIndex(of: "-") { cut = hyphen }
    while slug.unicodeScalars.index(cut, offsetBy: 0) != cut.samePosition(in: slug.unicodeScalars) {
      slug.utf8.formIndex(before: &cut)
    }
    return String(slug[..<cut])
  }

  private enum Role { case letter, mark, invisible, separator }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": return .letter
    case "'": return .invisible
    case "\0"..."\u{7F}": return .separator
    default: break
    }
    if apostrophes.contains(scalar) { return .invisible }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .format: .invisible
    default: .separator
    }
  }

  private static let apostrophes: Set<Unicode.Scalar> = [
    "\u{2018}", "\u{2019}", "\u{201B}", "\u{02BC}", "\u{2032}", "\u{FF07}",
  ]

  /// Whether the dot at `index` stands between two letters that stand alone.
  private static func joinsInitials(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      scalars.indices.contains(index) && !("0"..."9").contains(scalars[index])
        && role(of: scalars[index]) == .letter
    }
    return isLetter(index - 1) && !isLetter(index - 2) && isLetter(index + 1) && !isLetter(index + 2)
  }

  /// `LATIN SMALL LETTER E WITH ACUTE` is `e`, `LATIN SMALL LETTER AE` is `ae`: the Unicode name says it.
  ///
  /// Letters without an ASCII counterpart (`LATIN SMALL LETTER SCHWA`) have none.
  fileprivate static func latinLetters(named name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.first == "LATIN", let kind = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" })
    else { return nil }
    let letter = words[(kind + 1)...]
    return switch letter.first {
    case "SHARP": "ss"
    case "THORN": "th"
    case "ETH": "d"
    case "ENG": "ng"
    case "DOTLESS", "LONG": letter.dropFirst().first?.lowercased()
    case .some(let base) where base.count <= 2: base.lowercased()
    default: nil
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(lowercased scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    default:
      let name = scalar.properties.name ?? ""
      append(contentsOf: (Slug.latinLetters(named: name) ?? scalar.properties.lowercaseMapping).utf8)
    }
  }
}
