import SiteModel
import SiteReader
import SiteRenderer
import SiteWriter

/// Builds a site: the whole run, from a content folder to a finished site on disk.
///
/// Every stage yields problems; an error among them ends the run before anything is written.
package func build(
  _ options: BuildOptions, onEvent: @escaping @Sendable (BuildEvent) -> Void = { _ in }
) async -> BuildOutcome {
  onEvent(.reading)
  let reading = await SiteReader.read(folder: options.contentFolder)
  let theme = SiteReader.readTheme(folder: options.templatesFolder)
  guard let content = reading.content?.at(options.baseURL) else { return .refused(reading.problems) }
  // Without a theme, every complaint about a template that it lacks would only hide that it is not there.
  guard !theme.files.isEmpty || theme.problems.isEmpty else {
    return .refused(SiteReader.quoting((reading.problems + theme.problems).sorted()))
  }
  guard !Task.isCancelled else { return .cancelled }

  onEvent(.connecting)
  let (site, assemblyProblems) = Site.assemble(content, options: AssemblyOptions(options))
  let (plan, planProblems) = SitePlan.make(site: site, theme: SiteTheme(files: theme.files))
  let pathProblems = planProblems.containsErrors ? [] : SiteWriter.problems(withPathsOf: plan.files)

  let problems = reading.problems + theme.problems + assemblyProblems + planProblems + pathProblems
  let report = SiteReader.quoting(problems.sorted())
  guard !report.containsErrors, !options.isStrict || report.isEmpty else { return .refused(report) }

  do {
    let writer = SiteWriter(options)
    let writing = try await writer.write(plan.files) { onEvent(.writing($0)) }
    return .built(
      BuildReport(problems: report, account: site.account, writing: writing, nextChange: site.nextChange))
  } catch {
    return BuildOutcome(error, after: report)
  }
}

extension Content {
  /// The same content for another address, if one is given.
  fileprivate func at(_ baseURL: String?) -> Content {
    guard let baseURL = baseURL.flatMap(BaseURL.init) else { return self }
    var content = self
    content.settings.baseURL = baseURL
    return content
  }
}

extension AssemblyOptions {
  fileprivate init(_ options: BuildOptions) {
    self.init(
      now: options.now, includesDrafts: options.includesDrafts, includesFuture: options.includesFuture)
  }
}

extension SiteWriter {
  fileprivate init(_ options: BuildOptions) {
    self.init(folder: options.outputFolder)
    inputFolders = [options.contentFolder, options.templatesFolder]
    patience = options.patience
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
