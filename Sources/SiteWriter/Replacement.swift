/// The second step of a build: the staged files take their places, and what is gone is removed.
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
    let place: String
    let replacesFolder: Bool
  }

  /// What can still go wrong, before anything is replaced: the record of what is to come is written, and folders are made.
  func prepare() throws(DiskError) {
    guard !staged.isEmpty || !removals.paths.isEmpty else { return }
    let changed = Set((staged.map(\.path) + removals.paths).map { $0.folders.last?.text })
    for path in changed.map({ $0.map { "\(folder)/\($0)" } ?? folder }).sorted() {
      try disk.requireRight(toChange: path)
    }
    try save(last.union(next))
    if obstacles.isEmpty { try makeFolders() }
  }

  /// Changes the site.
  func run() throws(DiskError) {
    let obstacles = obstacles
    for path in obstacles.sorted() { try remove(path) }
    for arrival in staged where arrival.replacesFolder {
      try disk.removeFolderWithoutFiles(full(arrival.path))
    }
    if !obstacles.isEmpty { try makeFolders() }
    for arrival in inOrderOfAppearance { try disk.rename(arrival.place, to: full(arrival.path)) }
    for path in removals.paths where !obstacles.contains(path) { try remove(path) }
    for path in removals.emptyFolders { try removeEmptyFolders(path.folders + [path]) }
    if next != last || !staged.isEmpty { try save(next) }
  }

  /// Files of the last build that stand where a folder must be, or lie in a folder where a file must be.
  private var obstacles: Set<OutputPath> {
    let folders = Set(staged.flatMap(\.path.folders))
    let files = Set(staged.filter(\.replacesFolder).map(\.path))
    return Set(removals.paths.filter { folders.contains($0) || !files.isDisjoint(with: $0.folders) })
  }

  /// What a page leans on comes before the pages, an article before the lists that link to it, and feeds and site maps,
  /// which send others here, come last.
  private var inOrderOfAppearance: [Arrival] {
    let ranked = staged.map { (rank: Self.rank($0.path), arrival: $0) }
    return ranked.sorted { ($0.rank, $0.arrival.path) < ($1.rank, $1.arrival.path) }.map(\.arrival)
  }

  private static func rank(_ path: OutputPath) -> Int {
    if path.text.utf8.suffix(4).elementsEqual(".xml".utf8) { return 2 }
    if path.text.utf8.suffix(5).elementsEqual(".html".utf8) { return 1 - path.folders.count }
    return .min
  }

  /// Makes the folders that are missing. Should the disk be full they go again, and the site is as it was.
  private func makeFolders() throws(DiskError) {
    var made: [OutputPath] = []
    for path in Set(staged.flatMap(\.path.folders)).sorted() {
      do throws(DiskError) {
        if try disk.makeFolder(full(path)) { made.append(path) }
      } catch {
        for path in made.reversed() { _ = try? disk.removeFolderIfEmpty(full(path)) }
        throw error
      }
    }
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
