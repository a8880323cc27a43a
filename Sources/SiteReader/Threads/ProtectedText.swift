import Markdown

/// A stranger's text, written so that in a thread file it can neither begin a comment nor hide one that follows.
///
/// What readers see stays the same: up to three spaces before a line mean nothing in Markdown.
package struct ProtectedText: Sendable {
  /// UTF-8, with line feeds, and without blank lines at its ends.
  package let bytes: [UInt8]

  /// - Parameter text: UTF-8, with line feeds only.
  package init(_ text: [UInt8]) {
    let wanted = UntrustedMarkdown(text).rendered().html
    let ways = [Self.written(text, movesBlocks: true), Self.written(text, movesBlocks: false)]
    bytes = ways.first { UntrustedMarkdown($0).rendered().html == wanted } ?? ways[0]
  }

  /// A space before every `---`; inside a code block before all its lines, because there it would show.
  private static func written(_ text: [UInt8], movesBlocks: Bool) -> [UInt8] {
    let lines = text.split(separator: .lineFeed, omittingEmptySubsequences: false)
    var written: [[UInt8]] = []
    while written.count < lines.count {
      let line = lines[written.count]
      guard let fence = Fence(line) else {
        written.append(indented(line, if: line.isDelimiter))
        continue
      }
      let rest = lines[(written.count + 1)...]
      let end = rest.firstIndex { fence.isClosed(by: $0) }
      let block = lines[written.count...(end ?? lines.count - 1)]
      let moves = movesBlocks && fence.indent == 0 && block.contains { $0.isDelimiter }
      written += block.map { indented($0, if: $0.isDelimiter || moves && !$0.isBlank) }
      // Open to the end, it would run into the next comment that closes one.
      if end == nil { written.append(fence.closing(indent: fence.indent + (moves ? 1 : 0))) }
      guard end != nil else { break }
    }
    return Array(written.joined(separator: [.lineFeed]))
  }

  private static func indented(_ line: ArraySlice<UInt8>, if isMoved: Bool) -> [UInt8] {
    (isMoved ? [.space] : []) + line
  }
}

extension Fence {
  fileprivate func closing(indent: Int) -> [UInt8] {
    [UInt8](repeating: .space, count: indent) + [UInt8](repeating: sign, count: length)
  }
}
