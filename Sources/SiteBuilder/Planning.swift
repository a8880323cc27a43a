package import SiteModel
import SiteReader
package import SiteRenderer
import SiteWriter

/// How far a site came before anything of it was rendered or written.
package enum Planning: Sendable {
  /// Nothing stands in the way of rendering it; what there is to say are warnings.
  case planned(PlannedSite)
  /// Something in the content or the templates must be put right first.
  case refused([Diagnostic])
  /// The run was cancelled.
  case cancelled
}

/// A site that was read, connected and planned.
package struct PlannedSite: Sendable {
  package let site: Site
  package let plan: SitePlan
  /// Warnings, in order of place, each with its source line.
  package let problems: [Diagnostic]
}

/// Reads, connects and plans a site: everything short of its bytes.
package func plan(
  _ options: BuildOptions, onEvent: @escaping @Sendable (BuildEvent) -> Void = { _ in }
) async -> Planning {
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
  let (plan, planProblems) = SitePlan.make(
    site: site, theme: SiteTheme(files: theme.files, languages: theme.languages))
  let pathProblems = planProblems.containsErrors ? [] : SiteWriter.problems(withPathsOf: plan.files)

  let problems = reading.problems + theme.problems + assemblyProblems + planProblems + pathProblems
  let report = SiteReader.quoting(problems.sorted())
  guard !report.containsErrors else { return .refused(report) }
  return .planned(PlannedSite(site: site, plan: plan, problems: report))
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
