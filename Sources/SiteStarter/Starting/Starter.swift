package import SiteModel
package import SiteWriter

/// Makes a new site: a small one, complete, in a folder where nothing is in its way.
package struct Starter: Sendable {
  /// The folder as it was given, without a slash at its end.
  package let folder: String
  private let options: StarterOptions
  private let files: [NewFiles.File]

  /// What was made.
  package struct Report: Sendable, Hashable {
    /// The paths of the files.
    package let files: [String]
    /// Whether a `.gitignore` was there already, which stayed as it was.
    package let keptIgnoreFile: Bool
  }

  package init(folder: String, _ options: StarterOptions) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
    self.options = options
    let prefix = Self.prefix(folder)
    files = StarterSite(options: options).files.map { (prefix + $0.path, $0.text) }
  }

  /// What is in the way, so that nothing can be made.
  package func obstruction() throws(WriteFailure) -> Diagnostic? {
    var obstacles = try NewFiles(files).obstacles().filter { $0 != ignoreFile }
    for folder in options.hasTemplates ? ["content", "templates"] : ["content"] where obstacles.isEmpty {
      let path = Self.prefix(self.folder) + folder
      if try NewFiles.holdsAnything(path) { obstacles.append(path) }
    }
    guard let first = obstacles.first else { return nil }
    let others = obstacles.count == 1 ? "" : ", and \(obstacles.count - 1) more of the files to be made"
    return .error(
      "there is already something in \(folder == "." ? "this folder" : folder): \(first)\(others)",
      help:
        "nothing was made or changed; choose a new folder, inglenook init another-site, or move \(obstacles.count == 1 ? "it" : "them") away first"
    )
  }

  /// Writes the files.
  package func write() throws(WriteFailure) -> Report {
    let keepsIgnoreFile = try NewFiles(files).obstacles().contains(ignoreFile)
    let wanted = keepsIgnoreFile ? files.filter { $0.path != ignoreFile } : files
    try NewFiles(wanted).write()
    return Report(files: wanted.map(\.path), keptIgnoreFile: keepsIgnoreFile)
  }

  private var ignoreFile: String { Self.prefix(folder) + StarterSite.ignoreFile }

  private static func prefix(_ folder: String) -> String {
    folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
  }
}
