/// A place in a file that an author can open: the file as they would type it, a line and a column.
package struct SourceLocation: Sendable, Hashable, Comparable, Codable {
  /// The path as it is shown, `content/posts/stepping-back.md`.
  package let file: String
  /// Counted from 1 at the top of the file.
  package let line: Int
  /// Counted from 1, in bytes of UTF-8; what an author is shown counts characters, see `Diagnostic.text`.
  package let column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
