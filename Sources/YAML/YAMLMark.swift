/// A place in YAML text.
package struct YAMLMark: Sendable, Hashable {
  /// Counted from 1 at the top of the text, or of the file that it was cut from.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
