/// What the last build wrote and this one does not have.
struct Removals: Sendable {
  /// Those that are still as they were written, and go. In order of path.
  private(set) var paths: [OutputPath] = []
  /// Those that somebody has changed since, and stay. In order of path.
  private(set) var kept: [OutputPath] = []
  /// Those that are gone already, perhaps with a build that was killed.
  private(set) var missing: [OutputPath] = []

  /// Looks at every file of the last manifest that the plan does not have.
  init(of last: Manifest, unlessIn plan: OutputPlan, folder: String, disk: Disk) throws(DiskError) {
    let planned = Set(plan.files.map(\.path))
    var block = DiskBuffer()
    for path in last.fingerprints.keys.filter({ !planned.contains($0) }).sorted() {
      switch try Self.fingerprint(of: path, in: folder, disk: disk, through: &block) {
      case .some(let fingerprint?): last.contains(path, fingerprint) ? paths.append(path) : kept.append(path)
      case .some(nil): missing.append(path)
      case nil: kept.append(path)
      }
    }
  }

  /// The fingerprint of a file, or nil for a missing one; nothing at all for what is no plain file in plain folders.
  private static func fingerprint(
    of path: OutputPath, in folder: String, disk: Disk, through block: inout DiskBuffer
  ) throws(DiskError) -> Fingerprint?? {
    for ancestor in path.folders {
      guard let entry = try disk.entry(at: "\(folder)/\(ancestor.text)") else { return .some(nil) }
      guard entry.kind != .file else { return .some(nil) }
      guard entry.kind == .folder else { return nil }
    }
    guard let entry = try disk.entry(at: "\(folder)/\(path.text)"), entry.kind != .folder else {
      return .some(nil)
    }
    guard entry.kind == .file else { return nil }
    return try disk.fingerprint(of: "\(folder)/\(path.text)", followsLink: false, through: &block)
  }
}
