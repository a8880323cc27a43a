import SiteModel

/// What the first step of a build has found out about every file.
struct Outcome: Sendable {
  let plan: OutputPlan
  /// The files of the plan and their compressed copies, in order of path.
  let files: [Entry]

  struct Entry: Sendable {
    let path: OutputPath
    /// What the author would name as its source.
    let origin: String
    let file: StagedFile
  }

  /// - Parameter results: in the plan's order.
  init(plan: OutputPlan, results: [Staging.Result]) {
    self.plan = plan
    var files: [Entry] = []
    files.reserveCapacity(results.count)
    for (entry, result) in zip(plan.files, results) {
      files.append(Entry(path: entry.path, origin: entry.file.origin, file: result.file))
      files += result.copies.map { Entry(path: $0.path, origin: entry.file.origin, file: $0.file) }
    }
    self.files = files.count == results.count ? files : files.sorted { $0.path < $1.path }
  }

  /// The first thing that the disk said no to.
  var firstFailure: DiskError? {
    for case .failed(let error) in files.lazy.map(\.file) { return error }
    return nil
  }

  var unrendered: [UnrenderedFile] {
    files.compactMap { entry in
      guard case .unrendered(let error) = entry.file else { return nil }
      return UnrenderedFile(path: entry.path.text, origin: entry.origin, error: error)
    }
  }

  /// Foreign things in the way; a folder may yet turn out to hold only what is removed.
  var obstructions: [Obstruction] {
    files.compactMap { entry in
      switch entry.file {
      case .blocked(let kind):
        Obstruction(path: entry.path, kind: kind, needsFolder: false, origin: entry.origin)
      case .staged(_, .folder):
        Obstruction(path: entry.path, kind: .folder, needsFolder: false, origin: entry.origin)
      default: nil
      }
    }
  }

  var arrivals: [Replacement.Arrival] {
    files.compactMap { entry in
      guard case .staged(_, let before) = entry.file else { return nil }
      return Replacement.Arrival(path: entry.path, replacesFolder: before == .folder)
    }
  }

  /// What will be known of this build.
  var manifest: Manifest {
    var manifest = Manifest()
    for entry in files {
      switch entry.file {
      case .unchanged(let fingerprint), .staged(let fingerprint, _):
        manifest.insert(entry.path, fingerprint)
      default: break
      }
    }
    return manifest
  }
}

extension WriteReport {
  init(_ outcome: Outcome, _ removals: Removals) {
    for entry in outcome.files {
      switch entry.file {
      case .unchanged: unchangedCount += 1
      case .staged(_, .edited):
        written.append(entry.path.text)
        replacedEdits.append(entry.path.text)
      case .staged: written.append(entry.path.text)
      default: break
      }
    }
    removed = removals.paths.map(\.text)
    kept = removals.kept.map(\.text)
  }
}
