/// A file that was read, and what it was then.
struct ReadFile: Sendable {
  let file: FoundFile
  /// Taken before the file was read, so that a change meanwhile is noticed; nil if the system refused it.
  let stamp: FileSystem.Stamp?
  let parsed: ParsedFile

  init(_ file: FoundFile, readers: MarkdownFiles) {
    self.file = file
    stamp = Self.stamp(of: file)
    parsed = ParsedFile(file, readers: readers)
  }

  /// Whether the file is still what was read.
  var isCurrent: Bool { stamp != nil && Self.stamp(of: file) == stamp }

  private static func stamp(of file: FoundFile) -> FileSystem.Stamp? {
    try? FileSystem.status(of: file.shown).stamp
  }
}
