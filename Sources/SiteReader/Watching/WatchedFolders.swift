/// The folders that are watched: some, and all below them.
struct WatchedFolders {
  private let inotify: Inotify
  private let roots: [String]
  /// The paths of each watched folder, by its watch; several where links lead to it.
  private var paths: [Int32: Set<String>] = [:]
  /// The folders in which the roots stand, where they come and go.
  private var parents: [Int32: Set<String>] = [:]
  /// Whether the system lets every folder be watched.
  private(set) var isComplete = true

  init(_ roots: [String], _ inotify: Inotify) {
    self.roots = roots
    self.inotify = inotify
    watchRoots()
  }

  private mutating func watchRoots() {
    for root in roots {
      let parent = root.lastIndex(of: "/").map { $0 == root.startIndex ? "/" : String(root[..<$0]) } ?? "."
      if let watch = inotify.watch(parent) { parents[watch, default: []].insert(root) }
      _ = add(root)
    }
  }

  /// Watches a folder and all below it, and gives the files there.
  private mutating func add(_ folder: String) -> Set<String> {
    guard let entries = try? FileSystem.entries(ofFolder: folder) else { return [] }
    guard let watch = inotify.watch(folder) else {
      isComplete = false
      return []
    }
    let known = paths[watch] ?? []
    // A link that leads back to a folder in which it stands.
    if known.contains(where: { folder.hasPrefix($0 + "/") }) { return [] }
    paths[watch] = known.union([folder])
    var files: Set<String> = []
    for entry in entries {
      let name = String(decoding: entry.name, as: UTF8.self)
      guard !FolderWalk.isPassedOver(name) else { continue }
      let path = "\(folder)/\(name)"
      if (try? FileSystem.status(of: path))?.kind == .folder {
        files.formUnion(add(path))
      } else {
        files.insert(path)
      }
    }
    return files
  }

  private mutating func forget(_ folder: String) {
    for (watch, known) in paths {
      let rest = known.filter { $0 != folder && !$0.hasPrefix(folder + "/") }
      guard rest.count < known.count else { continue }
      paths[watch] = rest.isEmpty ? nil : rest
      if rest.isEmpty, parents[watch] == nil { inotify.unwatch(watch) }
    }
  }

  /// Takes note of what happened.
  mutating func take(_ events: [Inotify.Event], into batch: inout ChangeBatch) {
    for event in events { take(event, into: &batch) }
  }

  private mutating func take(_ event: Inotify.Event, into batch: inout ChangeBatch) {
    if event.isOverflow {
      watchRoots()
      return batch.add(.unknown)
    }
    if event.isIgnored { paths[event.watch] = nil }
    for root in parents[event.watch] ?? [] where root == event.name || root.hasSuffix("/" + event.name) {
      forget(root)
      _ = add(root)
      batch.add(.unknown)
    }
    guard !event.name.isEmpty, !FolderWalk.isPassedOver(event.name) else { return }
    for folder in paths[event.watch] ?? [] {
      let path = "\(folder)/\(event.name)"
      if event.isFolder { takeFolder(path, event, into: &batch) } else { takeFile(path, event, into: &batch) }
    }
  }

  private mutating func takeFolder(_ path: String, _ event: Inotify.Event, into batch: inout ChangeBatch) {
    if event.isDeparture {
      forget(path)
      batch.add(.unknown)
    } else if event.isCreation || event.isArrival {
      for file in add(path) { batch.finish(file) }
    }
  }

  private func takeFile(_ path: String, _ event: Inotify.Event, into batch: inout ChangeBatch) {
    if event.isDeparture {
      batch.depart(path)
    } else if event.isArrival {
      batch.arrive(path)
    } else if event.isWriting {
      batch.finish(path)
    } else if event.isCreation {
      batch.begin(path)
    }
  }
}
