/// Finds the code blocks of Markdown between fences, ``` or ~~~ (CommonMark, 4.5).
///
/// A fence that is never closed would swallow the comments after it, so it is none.
struct FenceFinder {
  /// For each sign, the shortest fence of which it is known that none closes it down to the end of the file.
  private var unclosed: [UInt8: Int] = [:]

  /// The line that closes the fence that a line opens; nil if it opens none.
  mutating func end(ofFenceAt line: Int, in source: SourceText) -> Int? {
    guard let fence = Fence(source.lineBytes(line)), fence.length < unclosed[fence.sign] ?? .max else {
      return nil
    }
    for end in (line + 1)..<max(line + 1, source.lineCount + 1)
    where fence.isClosed(by: source.lineBytes(end)) {
      return end
    }
    unclosed[fence.sign] = fence.length
    return nil
  }
}

/// A line that opens or closes a code block.
struct Fence {
  let sign: UInt8
  let length: Int
  /// How many spaces stand before it; at most 3.
  let indent: Int
  /// Whether nothing but white space follows the signs.
  let isBare: Bool

  init?(_ line: ArraySlice<UInt8>) {
    let content = line.drop { $0 == .space }
    guard content.startIndex - line.startIndex <= 3, let sign = content.first, sign == 0x60 || sign == 0x7E
    else {
      return nil
    }
    let signs = content.prefix { $0 == sign }
    let rest = content[signs.endIndex...]
    guard signs.count >= 3, sign == 0x7E || !rest.contains(sign) else { return nil }
    self.sign = sign
    indent = content.startIndex - line.startIndex
    length = signs.count
    isBare = rest.isBlank
  }

  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    guard let other = Fence(line) else { return false }
    return other.isBare && other.sign == sign && other.length >= length
  }
}
