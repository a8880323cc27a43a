import SiteModel
package import SiteReader
import SiteRenderer
import SiteWriter

/// Plans one site, and plans it again when its files change: of those, only what changed is read anew.
package struct Planner: Sendable {
  /// What is to be planned; the moment may be moved on between two plans.
  package var options: BuildOptions
  private var content: ContentReader
  private var theme: SiteReader.ThemeResult?

  package init(_ options: BuildOptions) {
    self.options = options
    content = ContentReader(folder: options.contentFolder)
  }

  /// Reads what changed of the content and the theme.
  ///
  /// - Returns: every file that was read or is gone, as it is shown; empty if nothing changed.
  @discardableResult
  package mutating func read(_ changes: FileChanges) async -> Set<String> {
    await content.update(changes).union(readTheme(changes))
  }

  private mutating func readTheme(_ changes: FileChanges) -> Set<String> {
    guard theme == nil || changes.concern(options.templatesFolder) else { return [] }
    let before = theme
    let now = SiteReader.readTheme(folder: options.templatesFolder)
    theme = now
    return now.differences(from: before)
  }

  /// Connects and plans what was read.
  ///
  /// - Parameter isSearchable: whether the files of the search index are in the plan.
  package func plan(isSearchable: Bool = true) -> Planning {
    let reading = content.result
    let themeProblems = theme?.problems ?? []
    let siteTheme = SiteTheme(files: theme?.files ?? [], languages: theme?.languages ?? [])
    guard let content = reading.content?.at(options.baseURL) else { return .refused(reading.problems) }
    // Without a theme, every complaint about a template that it lacks would only hide that it is not there.
    guard theme?.files.isEmpty == false || themeProblems.isEmpty else {
      return .refused(SiteReader.quoting((reading.problems + themeProblems).sorted()))
    }
    let (site, assemblyProblems) = Site.assemble(content, options: AssemblyOptions(options))
    let (plan, planProblems) = SitePlan.make(
      site: site, theme: siteTheme, isSearchable: isSearchable)
    let pathProblems = planProblems.containsErrors ? [] : SiteWriter.problems(withPathsOf: plan.files)

    let problems = reading.problems + themeProblems + assemblyProblems + planProblems + pathProblems
    let report = SiteReader.quoting(problems.sorted())
    guard !report.containsErrors else { return .refused(report) }
    return .planned(PlannedSite(site: site, plan: plan, problems: report))
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

extension SiteReader.ThemeResult {
  /// The files, as they are shown, in which two readings of a theme differ.
  fileprivate func differences(from other: Self?) -> Set<String> {
    let before = (other?.sources ?? []).map { ($0.shownPath, $0.bytes) }
    var rest = Dictionary(before, uniquingKeysWith: { first, _ in first })
    let changed = sources.filter { rest.removeValue(forKey: $0.shownPath) != $0.bytes }.map(\.shownPath)
    return Set(changed).union(rest.keys)
  }
}

extension FileChanges {
  /// Whether something below a folder may have changed.
  fileprivate func concern(_ folder: String) -> Bool {
    guard case .files(let paths) = self else { return true }
    return paths.contains { $0.hasPrefix(folder) }
  }
}
