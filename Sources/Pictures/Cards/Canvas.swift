/// A card while it is drawn.
struct Canvas {
  /// A colour, and the steps from the paper to it: 16 with the paper, so that two pixels fit in a byte.
  enum Tone: Int, CaseIterable {
    case ink = 7
    case accent = 5
    case soft = 3

    var steps: Int { rawValue }
  }

  private(set) var pixels: IndexedPixels

  init(width: Int, height: Int) { pixels = IndexedPixels(width: width, height: height) }

  mutating func fill(x: Int, y: Int, width: Int, height: Int, _ tone: Tone) {
    let colour = Self.colours(of: tone)[255]
    let row = repeatElement(colour, count: width)
    for y in y..<y + height { pixels.raise(row: y, from: x, to: row) }
  }

  /// Draws lines one below the other, and moves the top below them.
  mutating func draw(_ block: TextBlock, x: Int, top: inout Int, _ tone: Tone) {
    let colours = Self.colours(of: tone)
    for line in block.letters {
      let baseline = top + block.size * 19 / 20
      for letter in line {
        let drawing = letter.drawing
        draw(drawing, left: x + letter.x + drawing.left, top: baseline - drawing.top, colours)
      }
      top += block.lineHeight
    }
  }

  private mutating func draw(_ drawing: Drawing, left: Int, top: Int, _ colours: [UInt8]) {
    // Where letters touch, what covers more stays.
    for row in 0..<drawing.height {
      let dots = drawing.coverage[row * drawing.width..<(row + 1) * drawing.width]
      pixels.raise(row: top + row, from: left, to: dots.lazy.map { colours[Int($0)] })
    }
  }

  /// The colour of a dot, by how much of it is covered.
  private static func colours(of tone: Tone) -> [UInt8] {
    let first = Tone.allCases.prefix { $0 != tone }.reduce(0) { $0 + $1.steps }
    return (0...255).map { coverage in
      let step = (coverage * tone.steps + 127) / 255
      return step == 0 ? 0 : UInt8(first + step)
    }
  }

  /// Paper, and then the steps to each tone.
  static func palette(_ colours: CardColours) -> [SIMD3<UInt8>] {
    [colours.paper]
      + Tone.allCases.flatMap { tone in
        (1...tone.steps).map { step in
          let mixed =
            SIMD3<Int>(truncatingIfNeeded: colours[tone]) &* step
            &+ SIMD3<Int>(truncatingIfNeeded: colours.paper) &* (tone.steps - step)
          return SIMD3<UInt8>(truncatingIfNeeded: (mixed &+ tone.steps / 2) / tone.steps)
        }
      }
  }
}

extension CardColours {
  fileprivate subscript(tone: Canvas.Tone) -> SIMD3<UInt8> {
    switch tone {
    case .ink: ink
    case .accent: accent
    case .soft: soft
    }
  }
}
