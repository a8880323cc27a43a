import SiteModel
import SiteRenderer
import SiteWriter

/// Builds a site: the whole run, from a content folder to a finished site on disk.
///
/// Every stage yields problems; an error among them ends the run before anything is written.
package func build(
  _ options: BuildOptions, onEvent: @escaping @Sendable (BuildEvent) -> Void = { _ in }
) async -> BuildOutcome {
  let planned: PlannedSite
  switch await plan(options, onEvent: onEvent) {
  case .planned(let site): planned = site
  case .refused(let problems): return .refused(problems)
  case .cancelled: return .cancelled
  }
  let problems = planned.problems
  guard !options.isStrict || problems.isEmpty else { return .refused(problems) }

  onEvent(.rendering)
  do {
    let writer = SiteWriter(options)
    let writing = try await writer.write(planned.plan.files) { onEvent(.writing($0)) }
    return .built(
      BuildReport(
        problems: problems, account: planned.site.account, writing: writing,
        nextChange: planned.site.nextChange))
  } catch {
    return BuildOutcome(error, after: problems)
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
