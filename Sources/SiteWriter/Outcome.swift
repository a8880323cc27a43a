import SiteModel

/// What the first step of a build has found out about every file.
struct Outcome: Sendable {
  let plan: OutputPlan
  /// In the plan's order.
  let files: [StagedFile]

  /// The first thing that the disk said no to.
  var firstFailure: DiskError? {
    for case .failed(let error) in files { return error }
    return nil
  }

  var unrendered: [UnrenderedFile] {
    pairs { path, file, outcome in
      guard case .unrendered(let error) = outcome else { return nil }
      return UnrenderedFile(path: path.text, origin: file.origin, error: error)
    }
  }

  /// Foreign things in the way; a folder may yet turn out to hold only what is removed.
  var obstructions: [Obstruction] {
    pairs { path, file, outcome in
      switch outcome {
      case .blocked(let kind): Obstruction(path: path, kind: kind, needsFolder: false, origin: file.origin)
      case .staged(_, .folder):
        Obstruction(path: path, kind: .folder, needsFolder: false, origin: file.origin)
      default: nil
      }
    }
  }

  var arrivals: [Replacement.Arrival] {
    pairs { path, _, outcome in
      guard case .staged(_, let before) = outcome else { return nil }
      return Replacement.Arrival(path: path, replacesFolder: before == .folder)
    }
  }

  /// What will be known of this build.
  var manifest: Manifest {
    var manifest = Manifest()
    for (entry, outcome) in zip(plan.files, files) {
      switch outcome {
      case .unchanged(let fingerprint), .staged(let fingerprint, _):
        manifest.insert(entry.path, fingerprint)
      default: break
      }
    }
    return manifest
  }

  private func pairs<Value>(_ value: (OutputPath, OutputFile, StagedFile) -> Value?) -> [Value] {
    zip(plan.files, files).compactMap { value($0.path, $0.file, $1) }
  }
}

extension WriteReport {
  init(_ outcome: Outcome, _ removals: Removals) {
    for (entry, file) in zip(outcome.plan.files, outcome.files) {
      switch file {
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
