/// A file of the content folder.
struct FoundFile: Sendable, Hashable {
  /// The path below the content folder, `posts/stepping-back.md`.
  let path: String
  /// The path as it is shown and opened, `content/posts/stepping-back.md`.
  let shown: String

  /// The folders between the content folder and the file.
  var folders: [Substring] { path.split(separator: "/").dropLast() }

  /// The last part of the path.
  var name: Substring { path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...] }

  /// Whether this is its path, byte by byte: `é` has two spellings, which can name two files.
  func isAt(_ path: String) -> Bool { self.path.utf8.elementsEqual(path.utf8) }
}
