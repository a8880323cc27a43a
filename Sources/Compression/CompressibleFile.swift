/// Which files are worth a compressed copy: text. The packed files of a search index (`.bin`) would gain a tenth.
package enum CompressibleFile {
  private static let endings = [
    ".html", ".css", ".js", ".mjs", ".json", ".xml", ".svg", ".txt", ".webmanifest", ".csv", ".ics",
  ].map { Array($0.utf8) }

  /// Whether the file at a path holds text, by its ending. Pictures, sound and films are compressed in themselves.
  package static func matches(_ path: String) -> Bool {
    endings.contains { path.utf8.suffix($0.count).elementsEqual($0) }
  }
}
