/// What is shown of an article where somebody shares its address: its title, and a line worth keeping.
///
/// 1200 × 630 pixels, as Open Graph's readers want it.
package struct ShareCard: Sendable {
  package let title: String
  /// Shown below the title; may be empty.
  package let line: String
  /// Shown at the foot.
  package let site: String

  package static let width = 1200
  package static let height = 630
  /// Changes with everything that changes the bytes of a card.
  package static let recipe = 2

  private static let margin = 84
  /// The title and the line end above it.
  private static let bottom = 512
  /// The name of the site begins below it.
  private static let foot = 540

  package init(title: String, line: String, site: String) {
    self.title = title
    self.line = line
    self.site = site
  }

  /// The card as a PNG file.
  ///
  /// - Parameter fonts: TrueType or OpenType.
  package func png(fonts: CardFonts, colours: CardColours) throws -> [UInt8] {
    guard let titleFont = FontFace(fonts.title), let textFont = FontFace(fonts.text) else {
      throw UndecodablePicture("the font of the cards cannot be read")
    }
    var canvas = Canvas(width: Self.width, height: Self.height, colours: colours)
    let width = Self.width - 2 * Self.margin
    let small = TextBlock(line, in: textFont, sizes: [40, 36, 32], width: width, maximumLines: 3)
    let room = Self.bottom - Self.margin - (small.lines.isEmpty ? 0 : small.height + 40)
    let large = TextBlock(
      title, in: titleFont, sizes: Array(stride(from: 88, through: 48, by: -4)), width: width, height: room)
    let used = large.height + (small.lines.isEmpty ? 0 : small.height + 40)
    var top = Self.margin - 20 + max(0, (Self.bottom - Self.margin - used) / 2)
    canvas.fill(x: 0, y: 0, width: Self.width, height: 14, .accent)
    canvas.draw(large, in: titleFont, x: Self.margin, top: &top, .ink)
    top += 40
    canvas.draw(small, in: textFont, x: Self.margin, top: &top, .accent)
    let name = TextBlock(site, in: textFont, sizes: [32, 24], width: width - 80, maximumLines: 1)
    var footTop = Self.foot
    canvas.fill(x: Self.margin, y: Self.foot + 22, width: 48, height: 3, .accent)
    canvas.draw(name, in: textFont, x: Self.margin + 68, top: &footTop, .soft)
    return try canvas.png
  }
}

/// The fonts of cards: the bytes of TrueType or OpenType files.
package struct CardFonts: Sendable {
  package let title: [UInt8]
  package let text: [UInt8]

  package init(title: [UInt8], text: [UInt8]) {
    self.title = title
    self.text = text
  }

  /// What both can show, as Unicode's numbers.
  package var characters: Set<UInt32> {
    (FontFace(title)?.characters ?? []).intersection(FontFace(text)?.characters ?? [])
  }
}

/// The colours of a card, each as red, green and blue.
package struct CardColours: Sendable, Hashable {
  package var paper = SIMD3<UInt8>(251, 246, 236)
  package var ink = SIMD3<UInt8>(43, 33, 27)
  package var soft = SIMD3<UInt8>(92, 77, 66)
  package var accent = SIMD3<UInt8>(138, 48, 16)

  package init() {}
}
