/// One file of the finished site: where it stands, and how its bytes are made.
package struct OutputFile: Sendable {
  /// The bytes of a file, or how to get them.
  package enum Contents: Sendable {
    /// Made when the file's turn comes, on one of several threads: the bytes are appended to an empty buffer.
    case rendered(@Sendable (inout [UInt8]) throws -> Void)
    /// At hand.
    case bytes([UInt8])
    /// Those of a file on this machine, which is never read whole.
    case copy(of: String)
  }

  /// The path below the output folder, `posts/stepping-back/index.html`, without a leading slash.
  package let path: String
  package let contents: Contents
  /// What the author would name as its source, `content/posts/stepping-back.md`: for errors.
  package let origin: String

  package init(path: String, contents: Contents, origin: String) {
    self.path = path
    self.contents = contents
    self.origin = origin
  }
}
