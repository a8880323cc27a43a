/// A picture of at most 16 colours, each pixel of which is its colour's place in a palette.
struct IndexedPixels {
  let width: Int
  let height: Int
  /// Row by row, two pixels a byte, the left one in the higher half. Each row begins with a byte that says that PNG filters
  /// nothing in it. (PNG, sections 7.2 and 9)
  private(set) var bytes: [UInt8]

  /// All pixels of the palette's first colour.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    bytes = [UInt8](repeating: 0, count: height * (1 + (width + 1) / 2))
  }

  /// Gives pixels of a row other colours where those come later in the palette. What lies outside is left out.
  mutating func raise(row: Int, from left: Int, to colours: some Collection<UInt8>) {
    guard (0..<height).contains(row) else { return }
    let start = row * (1 + (width + 1) / 2) + 1
    let width = width
    var bytes = bytes.mutableSpan
    var column = left
    for colour in colours {
      if colour > 0, (0..<width).contains(column) {
        let place = start + column / 2
        let shift = UInt8(column & 1 == 0 ? 4 : 0)
        let pair = bytes[place]
        if pair >> shift & 15 < colour { bytes[place] = pair & ~(15 << shift) | colour << shift }
      }
      column += 1
    }
  }
}
