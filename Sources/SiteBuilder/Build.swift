import SiteModel
import SiteRenderer
import SiteWriter

/// Builds a site: the whole run, from a content folder to a finished site on disk.
///
/// Every stage yields problems; an error among them ends the run before anything is written. If nothing has changed since
/// the last build, nothing is read, planned or rendered: what that build said is said again.
package func build(
  _ options: BuildOptions, onEvent: @escaping @Sendable (BuildEvent) -> Void = { _ in }
) async -> BuildOutcome {
  onEvent(.inspecting)
  var writer = SiteWriter(options)
  let cache = ContentCache(folder: options.cacheFolder)
  let inputs = writer.fingerprint(ofInputsWith: options.wishes)
  if let inputs, let standing = writer.siteStanding(from: inputs, at: options.now),
    let kept = KeptAccount(of: standing.origin, in: cache)
  {
    return .built(BuildReport(kept, standing.report))
  }
  let cacheUse = CacheUse(of: cache)
  let planned: PlannedSite
  switch await plan(options, onEvent: onEvent) {
  case .planned(let site): planned = site
  case .refused(let problems): return .refused(problems)
  case .cancelled: return .cancelled
  }
  guard !options.isStrict || planned.problems.isEmpty else { return .refused(planned.problems) }

  if let inputs, planned.problems.isEmpty {
    writer.origin = SiteOrigin(
      inputs: inputs, since: options.now, until: planned.site.nextChange?.secondsSince1970)
  }
  writer.compresses = planned.site.settings.compresses
  onEvent(.rendering)
  do {
    let report = try await writer.write(planned.plan.files) { onEvent(.writing($0)) }
    if let origin = writer.origin { KeptAccount(planned.site).keep(of: origin, in: cache) }
    cacheUse.end(using: planned.plan.keptNames.union(writer.origin.map { [KeptAccount.name(of: $0)] } ?? []))
    return .built(BuildReport(KeptAccount(planned.site), report, problems: planned.problems))
  } catch {
    return BuildOutcome(error, after: planned.problems)
  }
}

extension BuildOptions {
  /// What of them decides how the site looks, beside its folders and the moment.
  fileprivate var wishes: [String] { [baseURL ?? "", String(includesDrafts), String(includesFuture)] }
}

extension BuildReport {
  /// - Parameter problems: warnings; a site that stands has none, or it would be planned again.
  fileprivate init(_ kept: KeptAccount, _ writing: WriteReport, problems: [Diagnostic] = []) {
    self.init(problems: problems, account: kept.account, writing: writing, nextChange: kept.nextChange)
  }
}

extension SiteWriter {
  fileprivate init(_ options: BuildOptions) {
    self.init(folder: options.outputFolder)
    inputFolders = [options.contentFolder, options.templatesFolder]
    patience = options.patience
    measuresFiles = options.measuresFiles
  }
}

extension BuildOutcome {
  /// How a run ended that the writer could not finish.
  fileprivate init(_ error: WriteError, after problems: [Diagnostic]) {
    self =
      switch error {
      case .refused(let diagnostics): .refused((problems + diagnostics).sorted())
      case .unrendered(let files): .refused((problems + files.map(\.diagnostic)).sorted())
      case .failed(let failure): .failed(failure)
      case .cancelled: .cancelled
      }
  }
}

extension UnrenderedFile {
  fileprivate var diagnostic: Diagnostic {
    .error("\(path) could not be rendered: \(error)", help: "it is made from \(origin)")
  }
}
