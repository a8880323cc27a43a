/// The line of a file that a diagnostic points at, and how many of its characters are meant.
package struct SourceExcerpt: Sendable, Hashable {
  /// The whole line, without its line ending.
  package let line: String
  /// How many characters from the diagnostic's column on are underlined; at least 1.
  package let length: Int

  package init(line: String, length: Int = 1) {
    self.line = line
    self.length = max(1, length)
  }

  /// What a column in bytes of UTF-8 is in characters, both counted from 1.
  package func characterColumn(ofByteColumn column: Int) -> Int {
    String(decoding: line.utf8.prefix(max(0, column - 1)), as: UTF8.self).count + 1
  }
}
