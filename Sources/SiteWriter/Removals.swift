/// What the last build wrote and this one does not have.
struct Removals: Sendable {
  /// Those that are still as they were written, and go. In order of path.
  private(set) var paths: [OutputPath] = []
  /// Those that somebody has changed since, and stay. In order of path.
  private(set) var kept: [OutputPath] = []
  /// Folders in which a build that was killed has left nothing. In order of path.
  private(set) var emptyFolders: [OutputPath] = []

  private let last: Manifest
  private let plannedFiles: Set<OutputPath>
  private let plannedFolders: Set<OutputPath>
  private let folder: String
  private let disk: Disk
  private var block = DiskBuffer()

  /// Looks at every file that the last manifest knows and this build has not.
  init(of last: Manifest, unlessIn outcome: Outcome, folder: String, disk: Disk) throws(DiskError) {
    self.last = last
    plannedFiles = Set(outcome.files.map(\.path))
    plannedFolders = Set(outcome.plan.folders)
    self.folder = folder
    self.disk = disk
    try look(in: nil)
    paths.sort()
    kept.sort()
    emptyFolders.sort()
  }

  /// Looks at the contents of a folder, and of those in it that the last build has put files in; follows no link.
  private mutating func look(in parent: OutputPath?) throws(DiskError) {
    let prefix = parent.map { $0.text + "/" } ?? ""
    let names = try disk.names(in: "\(folder)/\(prefix)") ?? []
    if let parent, names.isEmpty, !plannedFolders.contains(parent) { emptyFolders.append(parent) }
    for name in names {
      guard let path = try? OutputPath(prefix + name) else { continue }
      if last.contains(folder: path), try kind(of: path) == .folder { try look(in: path) }
      if last.contains(path), !plannedFiles.contains(path) { try look(at: path) }
    }
  }

  private mutating func look(at path: OutputPath) throws(DiskError) {
    switch try kind(of: path) {
    case nil, .folder: return
    case .link, .other: kept.append(path)
    case .file:
      let name = "\(folder)/\(path.text)"
      guard let fingerprint = try disk.fingerprint(of: name, followsLink: false, through: &block) else {
        return
      }
      if last.contains(path, fingerprint) { paths.append(path) } else { kept.append(path) }
    }
  }

  private func kind(of path: OutputPath) throws(DiskError) -> DiskEntry.Kind? {
    try disk.entry(at: "\(folder)/\(path.text)")?.kind
  }
}
