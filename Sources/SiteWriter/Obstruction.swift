import SiteModel

/// Something in the output folder that no build has put there, where this build has to put something.
struct Obstruction: Sendable {
  let path: OutputPath
  let kind: DiskEntry.Kind
  /// Whether a folder has to stand here, and not a file.
  let needsFolder: Bool
  /// What the author would name as the source of what has to stand here.
  let origin: String

  /// How many are named one by one.
  static let limit = 20

  /// What to say about all of them.
  static func diagnostics(_ obstructions: [Obstruction], folder: String, hasManifest: Bool) -> [Diagnostic] {
    var diagnostics = obstructions.sorted { $0.path < $1.path }.prefix(limit).map { $0.diagnostic(folder) }
    if obstructions.count > limit {
      diagnostics.append(.error("\(obstructions.count - limit) more files in \(folder) are in the way"))
    }
    if !hasManifest {
      diagnostics.append(
        .error(
          "\(folder) has no record of an earlier build, so nothing in it is known to be safe to replace",
          help:
            "If everything in it comes from Inglenook, delete the folder (`rm -r \(folder)`) and build again."
        ))
    }
    return diagnostics
  }

  private func diagnostic(_ folder: String) -> Diagnostic {
    .error(
      "\(folder)/\(path.text) is in the way: \(what), and Inglenook did not put it there",
      help: "Move it away, or delete it if you do not need it, and build again. "
        + "Its place is needed for what comes from \(origin).")
  }

  private var what: String {
    switch kind {
    case .file: needsFolder ? "it is a file where a folder must be" : "it is a file"
    case .folder: "it is a folder with files of its own where a file must be"
    case .link: "it is a symbolic link"
    case .other: "it is neither a file nor a folder"
    }
  }
}

/// Looks for obstructions in the folders of a plan, and below the files that would take a folder's place.
struct Survey: Sendable {
  let folder: String
  let removable: Set<OutputPath>
  let disk: Disk

  init(folder: String, removals: Removals, disk: Disk) {
    self.folder = folder
    removable = Set(removals.paths)
    self.disk = disk
  }

  /// Everything that is in the way of the files of a build.
  func obstructions(to outcome: Outcome) throws(DiskError) -> [Obstruction] {
    let inFolders = try obstructions(inFoldersOf: outcome.plan)
    let blocked = Set(inFolders.map(\.path))
    var found = inFolders
    for obstruction in outcome.obstructions where blocked.isDisjoint(with: obstruction.path.folders) {
      if obstruction.kind == .folder, try isEmptyAfterRemovals(obstruction.path.text) { continue }
      found.append(obstruction)
    }
    return found
  }

  private func obstructions(inFoldersOf plan: OutputPlan) throws(DiskError) -> [Obstruction] {
    var found: [Obstruction] = []
    for path in plan.folders where found.allSatisfy({ !path.folders.contains($0.path) }) {
      guard let entry = try disk.entry(at: "\(folder)/\(path.text)"), entry.kind != .folder else { continue }
      if entry.kind == .file, removable.contains(path) { continue }
      let origin = plan.files.first { $0.path.folders.contains(path) }?.file.origin ?? path.text
      found.append(Obstruction(path: path, kind: entry.kind, needsFolder: true, origin: origin))
    }
    return found
  }

  /// Whether a folder holds nothing but what this build removes anyway.
  private func isEmptyAfterRemovals(_ path: String) throws(DiskError) -> Bool {
    for name in try disk.names(in: "\(folder)/\(path)") ?? [] {
      let inner = "\(path)/\(name)"
      if try disk.entry(at: "\(folder)/\(inner)")?.kind == .folder {
        guard try isEmptyAfterRemovals(inner) else { return false }
      } else {
        guard let inner = try? OutputPath(inner), removable.contains(inner) else { return false }
      }
    }
    return true
  }
}
