/// How the files that messages name are called from the root of the repository, as GitHub's runner wants them.
struct RepositoryPaths {
  /// The folder that paths are relative to now, from the root of the repository: empty, or with a slash at its end.
  private let prefix: String

  /// - Parameters:
  ///   - workspace: The root of the repository, as the runner names it; nil where there is no runner.
  ///   - folder: The current folder.
  init(workspace: String?, folder: String) {
    let root = (workspace ?? folder).trimmingSlashes
    let current = folder.trimmingSlashes
    prefix = current.hasPrefix(root + "/") ? String(current.dropFirst(root.count + 1)) + "/" : ""
  }

  /// Those of this process.
  static var current: RepositoryPaths {
    RepositoryPaths(workspace: Console.variable("GITHUB_WORKSPACE"), folder: Console.currentFolder)
  }

  /// A path from the root of the repository, without `.` and `..`; absolute ones stay.
  func path(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var parts: [Substring] = []
    for part in (prefix + path).split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  fileprivate var trimmingSlashes: String {
    var text = self
    while text.hasSuffix("/") { text.removeLast() }
    return text
  }
}
