/// Pieces in the making, of which any stretch can be copied or cut out again.
struct PieceBuilder {
  private(set) var pieces: [Piece] = []
  private var html: [UInt8] = []

  /// The place reached: the index of the next piece.
  mutating func mark() -> Int {
    flush()
    return pieces.count
  }

  mutating func append(hole: Piece) {
    flush()
    pieces.append(hole)
  }

  mutating func append(_ text: StaticString) {
    html.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) { html.append(contentsOf: text.utf8) }

  mutating func append(raw bytes: ArraySlice<UInt8>) { html.append(contentsOf: bytes) }

  mutating func append(escaped bytes: ArraySlice<UInt8>) { html.appendEscaped(bytes) }

  mutating func append(escaped text: String) { html.appendEscaped(text) }

  /// Begins a new line of HTML, unless one has just begun.
  mutating func startLine() {
    if let last = html.last {
      if last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    } else if case .html(let bytes) = pieces.last, bytes.last != UInt8(ascii: "\n") {
      html.append(UInt8(ascii: "\n"))
    }
  }

  /// What was appended since the mark.
  mutating func pieces(since mark: Int) -> [Piece] {
    flush()
    return Array(pieces[mark...])
  }

  /// Takes out what was appended since the mark.
  mutating func cut(since mark: Int) -> [Piece] {
    defer { pieces.removeSubrange(mark...) }
    return pieces(since: mark)
  }

  private mutating func flush() {
    guard !html.isEmpty else { return }
    pieces.append(.html(html.withoutSpareRoom()))
    html.removeAll(keepingCapacity: true)
  }
}
