import Pictures
import SiteModel

extension SiteTheme {
  /// The fonts of `cards/`; nil for a theme without cards.
  var cardFonts: CardFonts? {
    guard let title = cardFile("title"), let text = cardFile("text") else { return nil }
    return CardFonts(title: title.bytes, text: text.bytes)
  }

  /// The colours of the stylesheet, as far as it says `--paper`, `--ink`, `--soft` and `--ember` in digits of base 16.
  var cardColours: CardColours {
    let stylesheet = assets.bytes(of: "style.css") ?? []
    var colours = CardColours()
    let properties: [(name: String, place: WritableKeyPath<CardColours, SIMD3<UInt8>>)] = [
      ("--paper", \.paper), ("--ink", \.ink), ("--soft", \.soft), ("--ember", \.accent),
    ]
    for (name, place) in properties {
      if let colour = stylesheet.colour(ofProperty: name) { colours[keyPath: place] = colour }
    }
    return colours
  }

  private func cardFile(_ name: String) -> ThemeFile? {
    cards.first { $0.path == "cards/\(name).ttf" || $0.path == "cards/\(name).otf" }
  }
}

extension [UInt8] {
  /// The first value of a custom property, `#rgb` or `#rrggbb`. (CSS Color 4, 5.2)
  fileprivate func colour(ofProperty name: String) -> SIMD3<UInt8>? {
    let property = Array("\(name):".utf8)
    guard let start = indices.first(where: { self[$0] == property[0] && self[$0...].starts(with: property) })
    else { return nil }
    let value = self[(start + property.count)...].drop { $0 == UInt8(ascii: " ") }
    guard value.first == UInt8(ascii: "#") else { return nil }
    let digits = value.dropFirst().prefix(7).map { Character(Unicode.Scalar($0)).hexDigitValue }
      .prefix { $0 != nil }.compactMap(\.self)
    switch digits.count {
    case 3: return SIMD3(UInt8(digits[0] * 17), UInt8(digits[1] * 17), UInt8(digits[2] * 17))
    case 6:
      return SIMD3(
        UInt8(digits[0] * 16 + digits[1]), UInt8(digits[2] * 16 + digits[3]),
        UInt8(digits[4] * 16 + digits[5]))
    default: return nil
    }
  }
}
