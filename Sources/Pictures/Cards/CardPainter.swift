/// Draws the cards of a site, which share their fonts and colours.
package final class CardPainter: Sendable {
  private let title: Typeface
  private let text: Typeface
  private let palette: [SIMD3<UInt8>]
  /// What both fonts can show, as Unicode's numbers.
  package let characters: Set<UInt32>

  private static let margin = 84
  /// The title and the line end above it.
  private static let bottom = 512
  /// The name of the site begins below it.
  private static let foot = 540

  /// Nil if the fonts cannot be read.
  package init?(fonts: CardFonts, colours: CardColours) {
    guard let title = Typeface(fonts.title), let text = Typeface(fonts.text) else { return nil }
    characters = title.characters.intersection(text.characters)
    palette = Canvas.palette(colours)
    (self.title, self.text) = (title, text)
  }

  /// A card as a PNG file.
  package func png(of card: ShareCard) throws -> [UInt8] {
    var canvas = Canvas(width: ShareCard.width, height: ShareCard.height)
    let width = ShareCard.width - 2 * Self.margin
    let small = text.block(card.line, sizes: [40, 36, 32], width: width, maximumLines: 3)
    let room = Self.bottom - Self.margin - (small.lines.isEmpty ? 0 : small.height + 40)
    let sizes = Array(stride(from: 88, through: 48, by: -4))
    let large = title.block(card.title, sizes: sizes, width: width, height: room)
    let used = large.height + (small.lines.isEmpty ? 0 : small.height + 40)
    var top = Self.margin - 20 + max(0, (Self.bottom - Self.margin - used) / 2)
    canvas.fill(x: 0, y: 0, width: ShareCard.width, height: 14, .accent)
    canvas.draw(large, x: Self.margin, top: &top, .ink)
    top += 40
    canvas.draw(small, x: Self.margin, top: &top, .accent)
    let name = text.block(card.site, sizes: [32, 24], width: width - 80, maximumLines: 1)
    var footTop = Self.foot
    canvas.fill(x: Self.margin, y: Self.foot + 22, width: 48, height: 3, .accent)
    canvas.draw(name, x: Self.margin + 68, top: &footTop, .soft)
    return try PNGCodec.bytes(of: canvas.pixels, palette: palette)
  }
}
