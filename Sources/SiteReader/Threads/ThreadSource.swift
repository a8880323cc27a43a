package import SiteModel
import YAML

/// A thread file as it stands on the disk, byte by byte: what moderation edits.
package struct ThreadSource: Sendable {
  /// What it says.
  package let file: ThreadFile
  /// Every byte, a byte-order mark included.
  package let bytes: [UInt8]
  /// In the order of the file, as `file.comments`.
  package let comments: [CommentSource]
  package let problems: [Diagnostic]

  /// Reads the bytes of a thread file.
  ///
  /// - Parameters:
  ///   - path: the path below the content folder.
  ///   - shown: the path as messages name it.
  ///   - name: the name of the article.
  package init(_ bytes: [UInt8], path: String, shown: String, name: String) throws(UnreadableFile) {
    let source: SourceText
    switch TextDecoding.decode(bytes, file: shown) {
    case .success(let text): source = text
    case .failure(let problem): throw UnreadableFile(diagnostic: problem.diagnostic)
    }
    var reading = Reading(source)
    file = ThreadReader.read(path, name: name, &reading)
    self.bytes = bytes
    problems = reading.diagnostics
    let blocks = ThreadSplitter(source).comments
    let ends = blocks.dropFirst().map(\.head.line) + [source.lineCount + 1]
    comments = zip(blocks, ends).map { block, end in
      CommentSource(block, endLine: end, in: source, markLength: bytes.count - source.bytes.count)
    }
  }
}

/// Where the parts of a comment lie in its file, as ranges of bytes.
package struct CommentSource: Sendable {
  /// From its first `---` line to the next comment's, or to the end of the file.
  package let block: Range<Int>
  /// The lines between the two `---`, each with its ending.
  package let head: Range<Int>
  /// The body without blank lines at its ends, and without the last line ending.
  package let text: Range<Int>
  /// Its keys in order; nil if they cannot be read.
  package let keys: [CommentKeySource]?
  /// Where its first key stands, or the brace before it.
  package let mapping: Int

  init(_ comment: CommentBlock, endLine: Int, in source: SourceText, markLength: Int) {
    let yaml = source.bytes(ofLines: comment.head.lines)
    let whole = source.bytes(ofLines: comment.head.line..<endLine)
    let shift = { (index: Int) in index + markLength }
    block = shift(whole.startIndex)..<shift(whole.endIndex)
    head = shift(yaml.startIndex)..<shift(yaml.endIndex)
    text = shift(comment.body.startIndex)..<shift(comment.body.endIndex)
    guard case .success(let mapping) = comment.head.content else {
      keys = nil
      self.mapping = head.lowerBound
      return
    }
    let start = head.lowerBound
    keys = mapping.entries.map { CommentKeySource($0, from: start) }
    self.mapping = start + mapping.mark.offset
  }
}

/// Where a key of a comment and its value lie in the file.
package struct CommentKeySource: Sendable {
  package let name: String
  package let key: Range<Int>
  /// With its quotation marks; nil if the value is a list or has keys of its own.
  package let value: Range<Int>?
  /// Whether nothing stands there.
  package let isEmpty: Bool

  init(_ entry: YAMLMapping.Entry, from start: Int) {
    name = entry.key.text
    key = (start + entry.key.mark.offset)..<(start + entry.key.end.offset)
    guard case .scalar(let scalar) = entry.value else {
      value = nil
      isEmpty = false
      return
    }
    value = (start + scalar.mark.offset)..<(start + max(scalar.mark.offset, scalar.end.offset))
    isEmpty = scalar.style == .plain && scalar.text.isEmpty
  }
}
