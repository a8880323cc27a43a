package import SiteModel

/// The files of a build with their paths checked, in order of path.
struct OutputPlan: Sendable {
  private(set) var files: [(path: OutputPath, file: OutputFile)] = []
  /// Every folder that the files lie in; an outer one before those in it.
  private(set) var folders: [OutputPath] = []
  /// What is wrong with the paths: errors for what cannot be written, warnings for what may go wrong elsewhere.
  private(set) var problems: [Diagnostic] = []

  init(_ files: [OutputFile]) {
    for file in files {
      do { self.files.append((try OutputPath(file.path), file)) } catch {
        problems.append(.unsafePath(file, error))
      }
    }
    self.files.sort { ($0.path, $0.file.origin) < ($1.path, $1.file.origin) }
    folders = Self.folders(of: self.files.lazy.map(\.path))
    problems += collisions
    problems += filesThatAreFolders
    if problems.isEmpty { problems = collisionsInCase }
  }

  /// Every folder that the paths lie in, in order of path.
  private static func folders(of paths: some Sequence<OutputPath>) -> [OutputPath] {
    var folders: Set<OutputPath> = []
    for path in paths {
      var next = path.parent
      while let folder = next, folders.insert(folder).inserted { next = folder.parent }
    }
    return folders.sorted()
  }

  private var collisions: [Diagnostic] {
    zip(files, files.dropFirst()).filter { $0.path == $1.path }.map { .collision($0.file, $1.file) }
  }

  private var filesThatAreFolders: [Diagnostic] {
    let folders = Set(folders)
    return files.filter { folders.contains($0.path) }.map { path, file in
      let inner = files.first { $0.path.folders.contains(path) }
      return .fileIsFolder(file, inner?.file ?? file)
    }
  }

  private var collisionsInCase: [Diagnostic] {
    // A path of small letters of ASCII falls together only with one that is not.
    guard files.contains(where: { !$0.path.text.isSmallASCII }) else { return [] }
    let folded = files.map { (key: $0.path.text.lowercased(), file: $0.file) }
    let groups = Dictionary(grouping: folded) { $0.key }.values.filter { $0.count > 1 }
    return groups.map { .collisionInCase($0.map(\.file.path)) }.sorted()
  }
}

extension SiteWriter {
  /// What is wrong with the paths of a site's files: errors for what cannot be written, and warnings for those that
  /// differ only in case, or in how an accent is stored, and fall together on other people's machines.
  package static func problems(withPathsOf files: [OutputFile]) -> [Diagnostic] { OutputPlan(files).problems }
}

extension String {
  fileprivate var isSmallASCII: Bool { utf8.allSatisfy { $0 < 0x80 && !(65...90).contains($0) } }
}

extension Diagnostic {
  fileprivate static func unsafePath(_ file: OutputFile, _ problem: PathProblem) -> Diagnostic {
    .error(
      "the output path “\(file.path)” \(problem.words)",
      help: "It comes from \(file.origin): rename that file, or give it another `slug`.")
  }

  fileprivate static func collision(_ first: OutputFile, _ second: OutputFile) -> Diagnostic {
    .error(
      "two files of the site have the path “\(first.path)”",
      help:
        "They come from \(first.origin) and \(second.origin): rename one of them, or give it another `slug`.")
  }

  fileprivate static func fileIsFolder(_ file: OutputFile, _ inner: OutputFile) -> Diagnostic {
    .error(
      "“\(file.path)” would have to be a file and a folder at once",
      help:
        "The file comes from \(file.origin); \(inner.path), from \(inner.origin), lies in the folder. Rename one of them."
    )
  }

  fileprivate static func collisionInCase(_ paths: [String]) -> Diagnostic {
    .warning(
      "\(paths.map { "“\($0)”" }.joined(separator: " and ")) differ only in capital letters or in how accents are stored",
      help: "On many web hosts, and on Macs and Windows, only one of them would survive. Rename one of them.")
  }
}
