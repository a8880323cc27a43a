/// What has become of some files of a folder, where that can be told without looking at the folder as a whole.
struct FileNews {
  /// Files that are there, perhaps new ones.
  private(set) var present: [FoundFile] = []
  /// Paths below the folder of which nothing is left.
  private(set) var gone: [String] = []

  /// Nil if the whole folder must be walked: a link leads nowhere, or a folder has taken the place of a file.
  ///
  /// - Parameter paths: as they are shown; those outside the folder, and those that no walk looks at, are passed over.
  init?(of paths: Set<String>, below root: String) {
    for shown in paths.sorted() where shown.hasPrefix(root + "/") {
      let path = String(shown.dropFirst(root.count + 1))
      let names = path.split(separator: "/")
      if names.contains(where: { FolderWalk.isPassedOver($0) }) { continue }
      guard !names.dropLast().contains(where: { $0.hasSuffix(".md") }) else { return nil }
      if FileSystem.isMissing(shown) {
        gone.append(path)
      } else if (try? FileSystem.status(of: shown))?.kind == .file {
        present.append(FoundFile(path: path, shown: shown))
      } else {
        return nil
      }
    }
  }
}
