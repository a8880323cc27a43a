import SiteModel

/// The folder that a site is written to, checked: a slip of the hand must not fill somebody's home or their articles.
struct OutputFolder: Sendable {
  private static let systemFolders: Set<String> = [
    "/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/media", "/mnt", "/opt", "/proc",
    "/root", "/run",
    "/sbin", "/srv", "/sys", "/tmp", "/usr", "/usr/local", "/var",
  ]

  /// What speaks against writing to a folder; nil if nothing does.
  ///
  /// - Parameters:
  ///   - inputs: folders that the author writes in.
  ///   - home: the author's home folder.
  static func problem(with folder: String, inputs: [String], home: String?, disk: Disk) -> Diagnostic? {
    let place = location(of: folder, disk)
    let home = home.map { location(of: $0, disk) }
    if systemFolders.contains(place) || home == place {
      return .error(
        "the output folder is \(place), and a site would be scattered among everything else there",
        help: "Name a folder of its own: `--output \(place == "/" ? "" : place)/public`.")
    }
    for input in inputs {
      let other = location(of: input, disk)
      if place == other || isInside(place, other) || isInside(other, place) { return .overlap(folder, input) }
    }
    return nil
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool { path.hasPrefix(folder + "/") }

  /// The path from the root without links, also of what does not exist yet.
  private static func location(of path: String, _ disk: Disk) -> String {
    if let resolved = disk.resolved(path.isEmpty ? "." : path) { return resolved }
    var names = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard let last = names.popLast() else { return path }
    let parent = (path.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
    let base = location(of: parent, disk)
    return base == "/" ? "/\(last)" : "\(base)/\(last)"
  }
}

extension Diagnostic {
  fileprivate static func overlap(_ folder: String, _ input: String) -> Diagnostic {
    .error(
      "the output folder \(folder) and the folder \(input) that you write in overlap",
      help: "A build removes and replaces files in its output folder, so keep it apart: `--output public`.")
  }
}
