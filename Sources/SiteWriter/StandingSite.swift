extension SiteWriter {
  /// The site that these inputs give, if it stands already, every byte of it.
  ///
  /// Nil if they may give another one, if any file of the site is gone or was changed. A build that was killed leaves a record that knows no inputs.
  ///
  /// - Parameter now: seconds since 1970.
  package func siteStanding(from inputs: InputFingerprint, at now: Int) -> StandingSite? {
    guard let last = try? lastManifest(), let origin = last.origin, origin.holds(for: inputs, at: now) else {
      return nil
    }
    var inspection = Inspection(folder: folder, manifest: last, disk: disk)
    do throws(DiskError) { try inspection.look(in: nil) } catch { return nil }
    guard inspection.intactCount == last.count else { return nil }
    var report = WriteReport()
    report.unchangedCount = last.count
    return StandingSite(origin: origin, report: report)
  }
}

/// A site that stands already as a build would make it.
package struct StandingSite: Sendable {
  package let origin: SiteOrigin
  /// Of a build that has nothing to do.
  package let report: WriteReport
}

/// Looks at every file that a manifest knows.
private struct Inspection {
  let folder: String
  let manifest: Manifest
  let disk: Disk
  /// How many files are as they were written.
  private(set) var intactCount = 0
  private var block = DiskBuffer()

  init(folder: String, manifest: Manifest, disk: Disk) {
    self.folder = folder
    self.manifest = manifest
    self.disk = disk
  }

  /// Looks at the contents of a folder, and of those in it that the last build has put files in; follows no link.
  mutating func look(in parent: OutputPath?) throws(DiskError) {
    let prefix = parent.map { $0.text + "/" } ?? ""
    for name in try disk.names(in: "\(folder)/\(prefix)") ?? [] {
      guard let path = try? OutputPath(prefix + name) else { continue }
      if manifest.contains(path) {
        if try isIntact(path) { intactCount += 1 }
      } else if manifest.contains(folder: path), try disk.entry(at: "\(folder)/\(path.text)")?.kind == .folder
      {
        try look(in: path)
      }
    }
  }

  private mutating func isIntact(_ path: OutputPath) throws(DiskError) -> Bool {
    let place = "\(folder)/\(path.text)"
    guard let fingerprint = try disk.fingerprint(of: place, followsLink: false, through: &block) else {
      return false
    }
    return manifest.contains(path, fingerprint)
  }
}
