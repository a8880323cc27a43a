import Compression

/// The second step of a build: the staged files take their places, and what is gone is removed.
///
/// A folder that the site does not have yet is moved with all that is in it: a first build renames a dozen things.
///
/// Before the first change the manifest lists what was there and what will be, so that a build that is killed in here
/// leaves nothing that the next one does not know.
struct Replacement: Sendable {
  let folder: String
  let last: Manifest
  let next: Manifest
  let removals: Removals
  let staged: [Arrival]
  let disk: Disk

  /// A staged file and the path that it is for.
  struct Arrival: Sendable {
    let path: OutputPath
    let replacesFolder: Bool
  }

  /// What can still go wrong, before anything is replaced: the record of what is to come is written.
  func prepare() throws(DiskError) {
    guard !staged.isEmpty || !removals.paths.isEmpty else { return }
    let changed = Set((staged.map(\.path) + removals.paths).map { $0.parent?.text })
    for path in changed.map({ $0.map { "\(folder)/\($0)" } ?? folder }).sorted() {
      try disk.requireRight(toChange: path)
    }
    try save(last.union(next))
  }

  /// Changes the site.
  func run() throws(DiskError) {
    let obstacles = obstacles
    for path in obstacles.sorted() { try remove(path) }
    for arrival in staged where arrival.replacesFolder {
      try disk.removeFolderWithoutFiles(full(arrival.path))
    }
    for path in try inOrderOfAppearance {
      try disk.rename(Staging.place(of: path, in: folder), to: full(path))
    }
    for path in removals.paths where !obstacles.contains(path) { try remove(path) }
    for path in removals.emptyFolders { try removeEmptyFolders(path.folders + [path]) }
    if next != last || !staged.isEmpty { try save(next) }
  }

  /// Files of the last build that stand where a folder must be, or lie in a folder where a file must be.
  private var obstacles: Set<OutputPath> {
    guard !removals.paths.isEmpty else { return [] }
    let folders = Set(staged.flatMap(\.path.folders))
    let files = Set(staged.filter(\.replacesFolder).map(\.path))
    return Set(removals.paths.filter { folders.contains($0) || !files.isDisjoint(with: $0.folders) })
  }

  /// What is renamed: staged files, and for all that go into a folder that is not there yet, the outermost such folder.
  ///
  /// What a page leans on comes before the pages, an article before the lists that link to it, and feeds and site maps,
  /// which send others here, come last. A folder stands where the first page in it would.
  private var inOrderOfAppearance: [OutputPath] {
    get throws(DiskError) {
      var ranks: [OutputPath: Int] = [:]
      var isThere: [OutputPath: Bool] = [:]
      for arrival in staged {
        let path = try missingFolder(around: arrival.path, &isThere) ?? arrival.path
        let rank = Self.rank(arrival.path)
        let known = ranks[path] ?? .min
        ranks[path] = known == .min ? rank : rank == .min ? known : min(known, rank)
      }
      return ranks.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    }
  }

  /// The outermost of the folders around a path that are not there.
  private func missingFolder(
    around path: OutputPath, _ isThere: inout [OutputPath: Bool]
  ) throws(DiskError) -> OutputPath? {
    var missing: OutputPath?
    var next = path.parent
    while let folder = next {
      if isThere[folder] == nil { isThere[folder] = try disk.entry(at: full(folder)) != nil }
      if isThere[folder] == true { break }
      (missing, next) = (folder, folder.parent)
    }
    return missing
  }

  /// A compressed copy comes with its file.
  private static func rank(_ path: OutputPath) -> Int {
    let name = ContentCoding.file(ofCopy: path.text).utf8
    if name.suffix(4).elementsEqual(".xml".utf8) { return 2 }
    if name.suffix(5).elementsEqual(".html".utf8) { return 1 - path.folders.count }
    return .min
  }

  private func remove(_ path: OutputPath) throws(DiskError) {
    try disk.removeFile(full(path))
    try removeEmptyFolders(path.folders)
  }

  /// Removes folders, the outermost of which comes first, as far as they are empty.
  private func removeEmptyFolders(_ folders: [OutputPath]) throws(DiskError) {
    for folder in folders.reversed() {
      guard try disk.removeFolderIfEmpty(full(folder)) else { return }
    }
  }

  private func save(_ manifest: Manifest) throws(DiskError) {
    let place = "\(folder)/\(Staging.name)/manifest"
    let target = "\(folder)/\(Manifest.name)"
    do throws(DiskError) {
      try disk.write(manifest.bytes, to: place)
      try disk.rename(place, to: target)
    } catch { throw error.moved(to: target) }
  }

  private func full(_ path: OutputPath) -> String { "\(folder)/\(path.text)" }
}
