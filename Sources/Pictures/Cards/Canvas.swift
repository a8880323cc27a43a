/// A card while it is drawn: one byte a pixel, which names a colour between the paper and one of the others.
struct Canvas {
  enum Tone: Int { case ink, soft, accent }

  let width: Int
  let height: Int
  private let colours: CardColours
  private var pixels: [UInt8]

  /// From paper to each tone in so many steps.
  private static let steps = 40

  init(width: Int, height: Int, colours: CardColours) {
    self.width = width
    self.height = height
    self.colours = colours
    pixels = [UInt8](repeating: 0, count: width * height)
  }

  mutating func fill(x: Int, y: Int, width: Int, height: Int, _ tone: Tone) {
    for row in y..<y + height {
      for column in x..<x + width { cover(column, row, 255, tone) }
    }
  }

  /// Draws lines one below the other, and moves the top below them.
  mutating func draw(_ block: TextBlock, in font: FontFace, x: Int, top: inout Int, _ tone: Tone) {
    font.size = block.size
    for line in block.lines {
      let baseline = top + block.size * 19 / 20
      font.draw(line) { cover(x + $0, baseline + $1, $2, tone) }
      top += block.lineHeight
    }
  }

  private mutating func cover(_ x: Int, _ y: Int, _ coverage: UInt8, _ tone: Tone) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let step = (Int(coverage) * Self.steps + 127) / 255
    guard step > 0 else { return }
    let colour = UInt8(tone.rawValue * Self.steps + step)
    // Where letters touch, what covers more stays.
    pixels[y * width + x] = max(pixels[y * width + x], colour)
  }

  var png: [UInt8] {
    get throws { try PNGCodec.bytes(ofIndices: pixels, width: width, height: height, palette: palette) }
  }

  /// Paper, and then the steps to each tone.
  private var palette: [SIMD3<UInt8>] {
    let tones = [colours.ink, colours.soft, colours.accent]
    return [colours.paper]
      + tones.flatMap { tone in
        (1...Self.steps).map { step in
          let mixed =
            SIMD3<Int>(truncatingIfNeeded: tone) &* step
            &+ SIMD3<Int>(truncatingIfNeeded: colours.paper) &* (Self.steps - step)
          return SIMD3<UInt8>(truncatingIfNeeded: (mixed &+ Self.steps / 2) / Self.steps)
        }
      }
  }
}
