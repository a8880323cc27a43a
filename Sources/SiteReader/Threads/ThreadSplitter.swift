import SiteModel
import YAML

/// Cuts a thread file into comments.
///
/// A `---` line begins a comment where a YAML mapping with `author` follows and another `---` closes it. Everywhere else,
/// and between the fences of a code block, it is text. Inside a file, a block that somebody copied into their comment looks
/// like a comment of its own; whoever writes such a file must indent it, as every tool of ours does.
struct ThreadSplitter {
  private(set) var comments: [CommentBlock] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText
  private let delimiters: [Int]
  private var fences = FenceFinder()

  init(_ source: SourceText) {
    self.source = source
    delimiters = (1...source.lineCount).filter { source.lineBytes($0).isDelimiter }
    split()
  }

  private mutating func split() {
    var line = 1
    var open: CommentHead?
    var bodyStart = 1
    while line <= source.lineCount {
      if let head = head(at: line) {
        close(open, body: bodyStart..<line)
        open = head
        bodyStart = head.bodyLine
        line = head.bodyLine
      } else if let end = fences.end(ofFenceAt: line, in: source) {
        warnAboutHeads(in: line..<end)
        line = end + 1
      } else {
        line += 1
      }
    }
    close(open, body: bodyStart..<(source.lineCount + 1))
  }

  /// Ends the comment before a line; text before the first comment belongs to nobody.
  private mutating func close(_ head: CommentHead?, body: Range<Int>) {
    let text = trimmed(body)
    if let head {
      comments.append(
        CommentBlock(
          head: head, body: source.bytes(ofLines: text).withoutLineEnding))
    } else if !text.isEmpty {
      diagnostics.append(source.quoting(orphan(at: text.lowerBound)))
    }
  }

  /// The head of a comment whose `---` stands on a line.
  private func head(at line: Int) -> CommentHead? {
    guard source.lineBytes(line).isDelimiter else { return nil }
    guard let end = nextDelimiter(after: line) else {
      return CommentHead.unclosed(from: line, in: source)
    }
    return CommentHead(from: line, to: end, in: source)
  }

  private func nextDelimiter(after line: Int) -> Int? {
    var range = delimiters.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = delimiters[middle] > line ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound < delimiters.count ? delimiters[range.lowerBound] : nil
  }

  /// The lines of a body without blank ones at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first < end, source.lineBytes(first).isBlank { first += 1 }
    while end > first, source.lineBytes(end - 1).isBlank { end -= 1 }
    return first..<end
  }

  private func orphan(at line: Int) -> Diagnostic {
    let first = MistakenLine(source.line(line), number: line)
    let place = SourceLocation(file: source.file, line: line)
    if let key = first.key, CommentDraft.table.contains(key) {
      return .error(
        "a line of three hyphens is missing above this comment",
        help: "write it like this:\n---\n\(first.text)", at: place)
    }
    return .error(
      "this text belongs to no comment", help: "a comment begins like this:\n---\nauthor: …\ndate: …\n---",
      at: place)
  }

  private mutating func warnAboutHeads(in lines: Range<Int>) {
    for line in lines where source.lineBytes(line).isDelimiter && head(at: line) != nil {
      let place = SourceLocation(file: source.file, line: line)
      let warning = Diagnostic.warning(
        "this looks like a comment, but is shown as text: it stands in the code block that begins on line \(lines.lowerBound)",
        help: "if it is a comment of its own, close the code block above it", at: place)
      diagnostics.append(source.quoting(warning))
    }
  }
}

/// A comment as it stands in the file.
struct CommentBlock {
  let head: CommentHead
  /// The text without blank lines at its ends, and without the last line ending.
  let body: ArraySlice<UInt8>
}

extension ArraySlice<UInt8> {
  fileprivate var withoutLineEnding: Self {
    var line = self
    if line.last == .lineFeed { line.removeLast() }
    if line.last == .carriageReturn { line.removeLast() }
    return line
  }
}
