/// A text of a file cut in two: the YAML between two `---` lines, and the body after them.
struct FrontMatterBlock: Sendable {
  let yaml: ArraySlice<UInt8>
  /// The line of the file on which the YAML begins.
  let yamlLine: Int
  let body: ArraySlice<UInt8>
  let bodyLine: Int

  /// Why a text could not be cut.
  enum Failure: Error, Sendable, Hashable {
    /// The first line that is not blank is something else; its number.
    case noOpening(line: Int)
    /// The number of the `---` line that none follows.
    case noClosing(line: Int)
  }

  /// Cuts a text; blank lines may stand before it.
  init(_ text: [UInt8]) throws(Failure) {
    var lines = LineCursor(text[...])
    while let line = lines.next(), line.isBlank {}
    guard lines.current.isDelimiter else { throw .noOpening(line: lines.number) }
    let opening = lines.number
    let start = lines.rest.startIndex
    while let line = lines.next() {
      guard line.isDelimiter else { continue }
      yaml = text[start..<line.startIndex]
      yamlLine = opening + 1
      body = lines.rest
      bodyLine = lines.number + 1
      return
    }
    throw .noClosing(line: opening)
  }
}

/// Goes through a text line by line, on its bytes.
struct LineCursor {
  /// What follows the current line.
  private(set) var rest: ArraySlice<UInt8>
  /// The current line without its line ending.
  private(set) var current: ArraySlice<UInt8>
  /// The number of the current line, counted from 1; 0 before the first.
  private(set) var number: Int

  init(_ text: ArraySlice<UInt8>, firstLine: Int = 1) {
    rest = text
    current = text.prefix(0)
    number = firstLine - 1
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: .lineFeed) ?? rest.endIndex
    current = rest[rest.startIndex..<end]
    if current.last == .carriageReturn { current.removeLast() }
    rest = rest[min(end + 1, rest.endIndex)...]
    number += 1
    return current
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line holds nothing but white space.
  var isBlank: Bool { allSatisfy { $0 == .space || $0 == .tab || $0 == .carriageReturn } }

  /// Whether a line is `---`, perhaps with white space after it.
  var isDelimiter: Bool {
    count >= 3 && prefix(3).allSatisfy { $0 == .hyphen } && dropFirst(3).isBlank
  }
}
