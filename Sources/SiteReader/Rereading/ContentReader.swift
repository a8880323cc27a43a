import SiteModel

/// Reads a content folder, and reads it again when it changes: of what was read before, only files that changed are read anew.
package struct ContentReader: Sendable {
  private let root: String
  /// In order of path, one for each file of the folder.
  private var files: [ReadFile] = []
  private var settings = SettingsReader.unset
  private var settingsProblems: [Diagnostic] = []
  /// Nil before the folder was walked.
  private var walkProblems: [Diagnostic]?
  private var folderProblem: Diagnostic?

  /// - Parameter folder: shown in messages as it is given here.
  package init(folder: String) { root = FolderPath.trimmed(folder) }

  /// What was read last, and everything that is wrong with it, in order of place.
  package var result: SiteReader.Result {
    if let folderProblem { return SiteReader.Result(content: nil, problems: [folderProblem]) }
    var content = Content(settings: settings)
    var problems = (walkProblems ?? []) + settingsProblems
    for file in files {
      file.parsed.add(to: &content)
      problems += file.parsed.diagnostics
    }
    return SiteReader.Result(content: content, problems: problems.sorted())
  }

  /// Reads what changed.
  ///
  /// - Returns: every file that was read or is gone, as it is shown; empty if nothing changed.
  @discardableResult
  package mutating func update(_ changes: FileChanges) async -> Set<String> {
    let earlier = folderProblem
    folderProblem = FolderPath.problem(with: root, holding: "site.yaml", flag: "--content")
    guard folderProblem == nil else {
      defer { (files, walkProblems) = ([], nil) }
      return earlier == folderProblem ? [] : [root]
    }
    if let news = news(from: changes), !news.gone.contains(where: isFolder) { return await take(news) }
    return await readFolder()
  }

  /// What can be said of single files; nil if the whole folder must be looked at.
  private func news(from changes: FileChanges) -> FileNews? {
    // What a walk complained about may be mended by any change.
    guard walkProblems?.isEmpty == true, case .files(let paths) = changes else { return nil }
    guard !paths.contains(settingsPath), paths.count <= Self.fewFiles else { return nil }
    return FileNews(of: paths, below: root)
  }

  /// More changes at once than these are cheaper to find by walking the folder.
  private static let fewFiles = 64

  private var settingsPath: String { root + "/site.yaml" }

  private mutating func take(_ news: FileNews) async -> Set<String> {
    let readers = MarkdownFiles(settings: settings)
    var changed: Set<String> = []
    for path in news.gone {
      let place = place(of: path)
      guard place.isTaken else { continue }
      changed.insert(files.remove(at: place.index).file.shown)
    }
    for read in await inParallel(news.present, { ReadFile($0, readers: readers) }) {
      let place = place(of: read.file.path)
      files.replaceSubrange(place.index..<(place.index + (place.isTaken ? 1 : 0)), with: [read])
      changed.insert(read.file.shown)
    }
    return changed
  }

  /// Whether files stood below a path when they were read last.
  private func isFolder(_ path: String) -> Bool {
    let index = place(of: path + "/").index
    return index < files.count && files[index].file.path.hasPrefix(path + "/")
  }

  /// Where a file stands in `files`, or would stand.
  private func place(of path: String) -> (index: Int, isTaken: Bool) {
    let index = files.partitioningIndex { !$0.file.path.utf8.lexicographicallyPrecedes(path.utf8) }
    return (index, index < files.count && files[index].file.isAt(path))
  }

  private mutating func readFolder() async -> Set<String> {
    let walk = FolderWalk(root)
    let earlierProblems = walkProblems
    walkProblems = walk.diagnostics
    let known = readSettings(walk) ? files : []
    let before = Dictionary(known.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    let readers = MarkdownFiles(settings: settings)
    let read = await inParallel(walk.files) { found -> (file: ReadFile, isNew: Bool) in
      if let file = before[found.path], file.file.isAt(found.path), file.isCurrent { return (file, false) }
      return (ReadFile(found, readers: readers), true)
    }
    var changed = Set(read.filter(\.isNew).map(\.file.file.shown))
    changed.formUnion(Set(files.map(\.file.shown)).subtracting(walk.files.map(\.shown)))
    if let earlierProblems, earlierProblems != walk.diagnostics { changed.insert(root) }
    files = read.map(\.file)
    return changed
  }

  /// The name of the article that a file holds or comments on; nil for any other file, and for one that is gone.
  package func nameOfText(_ shown: String) -> String? {
    guard let parsed = file(shown)?.parsed else { return nil }
    return parsed.article?.name ?? parsed.thread?.name
  }

  /// An article and the comments on it, as they were read last.
  ///
  /// - Parameter shown: the article's file.
  package func text(named name: String, at shown: String) -> ReadText {
    let thread = files.first { $0.parsed.thread?.name == name }
    let read = [file(shown), thread].compactMap(\.self)
    return ReadText(
      article: file(shown)?.parsed.article, thread: thread?.parsed.thread, files: read.map(\.file.shown),
      problems: read.flatMap(\.parsed.diagnostics))
  }

  private func file(_ shown: String) -> ReadFile? {
    guard shown.hasPrefix(root + "/") else { return nil }
    let place = place(of: String(shown.dropFirst(root.count + 1)))
    return place.isTaken ? files[place.index] : nil
  }

  /// Reads the settings, and says whether files that were read with the former ones are still read rightly.
  private mutating func readSettings(_ walk: FolderWalk) -> Bool {
    let before = settings
    (settings, settingsProblems) = SiteReader.settings(in: root, walk)
    return before.marks == settings.marks && before.taxonomies == settings.taxonomies
  }
}
