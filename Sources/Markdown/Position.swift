/// A place in a file, as an editor shows it.
package struct Position: Sendable, Hashable {
  /// Counts from 1, from the top of the file.
  package var line: Int
  /// Counts UTF-8 bytes from 1.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
