/// A place in YAML text.
package struct YAMLMark: Sendable, Hashable {
  /// Bytes of UTF-8 from the start of the text.
  package let offset: Int
  /// Counted from 1 at the top of the text, or of the file that it was cut from.
  package let line: Int
  /// Counted from 1, in bytes of UTF-8.
  package let column: Int

  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}
