/// What must be switched off for a text, because cmark-gfm 0.29 would take quadratic time for it.
///
/// Only a text that no person writes comes near the limits.
struct ParsingGuards {
  private(set) var allowsTables = true
  private(set) var allowsTypography = true

  /// Below this size even the worst text is parsed in a moment.
  private static let harmlessSize = 8_192
  private static let mostPipesInLine = 256
  private static let mostQuotesInParagraph = 4_096

  init(_ text: [UInt8]) {
    guard text.count > Self.harmlessSize else { return }
    var pipes = 0
    var quotes = 0
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "'"), UInt8(ascii: "\""): quotes += 1
      case UInt8(ascii: "\n"):
        pipes = 0
        if previous == byte { quotes = 0 }
      default: break
      }
      if byte != UInt8(ascii: "\r") { previous = byte }
      if pipes > Self.mostPipesInLine { allowsTables = false }
      if quotes > Self.mostQuotesInParagraph { allowsTypography = false }
    }
  }
}
