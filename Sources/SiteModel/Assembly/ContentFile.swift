import Markdown

/// The file in which a link stands: where it is, and which ids its own page has.
struct ContentFile {
  /// Below the content folder, `posts/2026/stepping-back.md`.
  let path: String
  /// The top of the file, as it is shown.
  let location: SourceLocation
  let anchors: PageAnchors

  init(path: String, location: SourceLocation, anchors: PageAnchors = PageAnchors()) {
    self.path = path
    self.location = location
    self.anchors = anchors
  }

  func location(of position: Position) -> SourceLocation {
    SourceLocation(file: location.file, line: position.line, column: position.column)
  }

  /// The content path that a link from this file names; nil if it leads out of the content folder.
  func contentPath(of destination: String, path target: String) -> String? {
    var folders = destination.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard !folders.isEmpty else { return nil }
        folders.removeLast()
      default: folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }
}
