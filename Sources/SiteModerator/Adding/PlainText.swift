/// A text that came from outside, made fit for a file.
enum PlainText {
  /// With line feeds alone, without control characters, and without blank lines at its ends.
  ///
  /// Besides CR LF and CR, the line ends of Unicode (U+0085, U+2028, U+2029) become line feeds: some editors show them
  /// as such, and what looks like lines shall be lines.
  static func tidied(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
      case 0x09: scalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0xFEFF: break
      default: scalars.append(scalar)
      }
      last = scalar
    }
    return withoutBlankEnds(String(scalars))
  }

  /// A name on one line.
  static func oneLine(_ text: String) -> String {
    tidied(text).split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  private static func withoutBlankEnds(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isBlank = { (line: Substring) in line.allSatisfy { $0 == " " || $0 == "\t" } }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let end = lines.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return lines[first...end].joined(separator: "\n")
  }
}
