/// Finds where things stand in the source, which cmark-gfm knows only for blocks.
struct SourcePositions {
  let source: [UInt8]
  let firstLine: Int
  /// Where each line begins.
  let lineStarts: [Int]
  /// Set where the source is a part of another text: everything stands there.
  private let fixed: Position?
  /// How far an address may stand from the one before, so that a paragraph of references takes linear time.
  private static let farthest = 8_192
  /// Up to where addresses have been found.
  private var searched = 0

  init(_ source: [UInt8], firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
    lineStarts = Self.lineStarts(of: source)
    fixed = nil
  }

  init(fixed: Position) {
    source = []
    firstLine = 1
    lineStarts = []
    self.fixed = fixed
  }

  /// Where a block begins.
  func position(of block: SyntaxNode) -> Position {
    fixed ?? Position(line: firstLine + Int(max(block.line, 1)) - 1, column: Int(max(block.column, 1)))
  }

  /// Where an address stands in a block: the first place after the address found before, or else the block's
  /// beginning, if it is not written there as it is (a reference, an entity).
  mutating func position(of address: ArraySlice<UInt8>, in block: SyntaxNode) -> Position {
    guard fixed == nil, let range = range(of: block), !address.isEmpty else { return position(of: block) }
    let start = max(range.lowerBound, min(searched, range.upperBound))
    let end = min(range.upperBound, start + Self.farthest)
    guard let offset = offset(of: address, in: start..<end) else { return position(of: block) }
    searched = offset + address.count
    return position(at: offset)
  }

  /// What follows the beginning of a block, on its line.
  func line(of block: SyntaxNode) -> ArraySlice<UInt8> {
    guard let range = range(of: block) else { return [] }
    let start = min(range.lowerBound + Int(max(block.column, 1)) - 1, range.upperBound)
    return source[start..<range.upperBound].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  }

  private func range(of block: SyntaxNode) -> Range<Int>? {
    let first = Int(block.line) - 1
    guard lineStarts.indices.contains(first) else { return nil }
    let next = max(Int(block.lastLine), first + 1)
    return lineStarts[first]..<(lineStarts.indices.contains(next) ? lineStarts[next] : source.count)
  }

  private func offset(of address: ArraySlice<UInt8>, in range: Range<Int>) -> Int? {
    guard let first = address.first, range.count >= address.count else { return nil }
    return source.withUnsafeBufferPointer { source in
      var start = range.lowerBound
      let last = range.upperBound - address.count
      while start <= last {
        if source[start] == first, start == 0 || mayPrecedeAddress(source[start - 1]),
          source[start..<start + address.count].elementsEqual(address)
        {
          return start
        }
        start += 1
      }
      return nil
    }
  }

  private func mayPrecedeAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ","):
      true
    default: false
    }
  }

  private func position(at offset: Int) -> Position {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return Position(line: firstLine + low, column: offset - lineStarts[low] + 1)
  }

  private static func lineStarts(of source: [UInt8]) -> [Int] {
    source.withUnsafeBufferPointer { source in
      var starts = [0]
      for index in source.indices where source[index] <= UInt8(ascii: "\r") {
        let isReturn = source[index] == UInt8(ascii: "\r")
        guard isReturn || source[index] == UInt8(ascii: "\n") else { continue }
        let next = index + 1
        let isFirstOfTwo = isReturn && next < source.count && source[next] == UInt8(ascii: "\n")
        if !isFirstOfTwo { starts.append(next) }
      }
      return starts
    }
  }
}
