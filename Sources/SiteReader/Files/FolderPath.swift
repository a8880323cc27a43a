import SiteModel

/// The folder that somebody asked for.
enum FolderPath {
  /// Without slashes at its end, so that `content/` shows as `content/posts/…`.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.isEmpty ? "." : path
  }

  /// Why the folder cannot be read; nil if it can.
  ///
  /// - Parameters:
  ///   - contents: what the folder should hold.
  ///   - flag: the flag of the command line that names another one.
  static func problem(with path: String, holding contents: String, flag: String) -> Diagnostic? {
    do throws(FileSystem.Refusal) {
      guard try FileSystem.status(of: path).kind != .folder else { return nil }
      return .error(
        "\(path) is not a folder", help: "name the folder that holds \(contents)",
        at: SourceLocation(file: path))
    } catch {
      guard error.isMissing else { return FolderWalk.unreadable(path, "folder", error) }
      return .error(
        "there is no folder \(path)", help: "make it, or name another with \(flag)",
        at: SourceLocation(file: path))
    }
  }
}
