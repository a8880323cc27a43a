import FoundationEssentials
package import SiteModel

/// Brings an output folder up to date: writes what changed, removes what is gone, and touches nothing else.
///
/// A build happens in two steps. First every file is rendered, compared with what stands in the folder, and, if it
/// differs, staged in a folder beside the site; whatever can go wrong goes wrong here, and leaves the site as it was.
/// Then the staged files are renamed into place, which takes a moment. Killed in between, the site consists of whole
/// files, and the next build knows from the manifest which of them are its own.
package struct SiteWriter: Sendable {
  /// The output folder, as the author typed it.
  package let folder: String
  /// Folders that the author writes in: the output folder must keep clear of them.
  package var inputFolders: [String] = []
  /// How many seconds to wait for another build that holds the folder.
  package var patience = 60
  /// How many files are rendered at a time.
  package var workers = ProcessInfo.processInfo.activeProcessorCount

  /// From what the site is made, to be noted once it stands; nil if that says nothing about the next build.
  package var origin: SiteOrigin?
  /// Whether each text file has compressed copies beside it, for web servers that send those as they are.
  package var compresses = false
  /// Whether to measure what each file costs.
  package var measuresFiles = false

  var disk = Disk()
  var home = ProcessInfo.processInfo.environment["HOME"]

  package init(folder: String) {
    let trimmed = folder.reversed().drop { $0 == "/" }.reversed()
    self.folder = trimmed.isEmpty ? folder : String(trimmed)
  }

  /// Writes a site.
  ///
  /// Cancelling the task stops it cleanly; once the first file is being replaced it finishes instead.
  package func write(
    _ files: [OutputFile], onEvent: @escaping @Sendable (WriteEvent) -> Void = { _ in }
  ) async throws(WriteError) -> WriteReport {
    let plan = OutputPlan(files)
    if plan.problems.containsErrors { throw .refused(plan.problems) }
    if let problem = OutputFolder.problem(with: folder, inputs: inputFolders, home: home, disk: disk) {
      throw .refused([problem])
    }
    let made = try makeFolder()
    do throws(WriteError) {
      let lock = try await FolderLock.acquire(folder, patience: patience) { onEvent(.waiting($0)) }
      let report = try await update(plan, onEvent)
      lock.release()
      return report
    } catch {
      for folder in made.reversed() { _ = try? disk.removeFolderIfEmpty(folder) }
      throw error
    }
  }

  private func update(
    _ plan: OutputPlan, _ onEvent: @escaping @Sendable (WriteEvent) -> Void
  ) async throws(WriteError) -> WriteReport {
    let last = try lastManifest()
    try onDisk { () throws(DiskError) in try Staging.clear(in: folder, disk: disk) }
    defer { try? Staging.clear(in: folder, disk: disk) }
    let staged = try await stage(plan, last ?? Manifest(), onEvent)
    let outcome = Outcome(plan: plan, results: staged)
    if let error = outcome.firstFailure {
      throw .failed(WriteFailure(error, in: folder, wasReplacing: false))
    }
    if !outcome.unrendered.isEmpty { throw .unrendered(outcome.unrendered) }
    let removals = try onDisk { () throws(DiskError) in
      try Removals(of: last ?? Manifest(), unlessIn: outcome, folder: folder, disk: disk)
    }
    try refuseObstructions(outcome, removals, hasManifest: last != nil)
    var next = outcome.manifest
    next.origin = origin
    next.copyRecipe = compresses ? .current : nil
    let replacement = Replacement(
      folder: folder, last: last ?? Manifest(), next: next, removals: removals,
      staged: outcome.arrivals, disk: disk)
    onEvent(.replacing)
    try onDisk { () throws(DiskError) in try replacement.prepare() }
    try onDisk(isReplacing: true) { () throws(DiskError) in try replacement.run() }
    var report = WriteReport(outcome, removals)
    if measuresFiles { report.costs = zip(plan.files, staged).map { $1.cost(of: $0.path) } }
    return report
  }

  /// What the last build has left to know about it; nil if there was none.
  func lastManifest() throws(WriteError) -> Manifest? {
    var buffer = DiskBuffer()
    let path = "\(folder)/\(Manifest.name)"
    guard try onDisk({ () throws(DiskError) in try disk.read(path, into: &buffer) }) else { return nil }
    do { return try Manifest(buffer.withBytes { Array($0) }) } catch {
      throw .refused([.unusable(path, in: folder, error)])
    }
  }

  private func stage(
    _ plan: OutputPlan, _ last: Manifest, _ onEvent: @escaping @Sendable (WriteEvent) -> Void
  ) async throws(WriteError) -> [Staging.Result] {
    let staging = Staging(
      folder: folder, plan: plan, last: last, copies: compresses ? CompressedCopies(in: plan) : nil,
      measuresFiles: measuresFiles, disk: disk)
    let total = plan.files.count
    let files: [Staging.Result]?
    do {
      files = try await staging.run(workers: workers) { onEvent(.progress(done: $0, total: total)) }
    } catch { throw .failed(WriteFailure(error, in: folder, wasReplacing: false)) }
    guard let files, !Task.isCancelled else { throw .cancelled }
    return files
  }

  private func refuseObstructions(
    _ outcome: Outcome, _ removals: Removals, hasManifest: Bool
  ) throws(WriteError) {
    let survey = Survey(folder: folder, removals: removals, disk: disk)
    let found = try onDisk { () throws(DiskError) in try survey.obstructions(to: outcome) }
    guard !found.isEmpty else { return }
    throw .refused(Obstruction.diagnostics(found, folder: folder, hasManifest: hasManifest))
  }

  /// Makes the output folder and those around it, and gives those that it made.
  private func makeFolder() throws(WriteError) -> [String] {
    var made: [String] = []
    for end in folder.indices.dropFirst() + [folder.endIndex]
    where end == folder.endIndex || folder[end] == "/" {
      let path = String(folder[..<end])
      if try onDisk({ () throws(DiskError) in try disk.makeFolder(path) }) { made.append(path) }
    }
    return made
  }

  private func onDisk<Result>(
    isReplacing: Bool = false, _ body: () throws(DiskError) -> Result
  ) throws(WriteError) -> Result {
    do { return try body() } catch {
      throw .failed(WriteFailure(error, in: folder, wasReplacing: isReplacing))
    }
  }
}

extension Diagnostic {
  fileprivate static func unusable(_ path: String, in folder: String, _ problem: ManifestProblem)
    -> Diagnostic
  {
    let what =
      switch problem {
      case .damaged: "\(path) is damaged, so nobody can tell which files in \(folder) come from Inglenook"
      case .ofAnotherVersion:
        "\(path) was written by another version of Inglenook, and this one cannot read it"
      }
    return .error(
      what,
      help: "Nothing was changed. If everything in \(folder) comes from Inglenook, delete the folder "
        + "(`rm -r \(folder)`) and build again.")
  }
}
