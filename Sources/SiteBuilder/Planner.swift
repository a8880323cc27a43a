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
  private var base: Base?

  /// A whole plan, and what changed since.
  private struct Base {
    let site: PlannedSite
    /// Files of the content.
    var changed: Set<String> = []
    var hasOtherTheme = false
  }

  package init(_ options: BuildOptions) {
    self.options = options
    content = ContentReader(folder: options.contentFolder)
  }

  /// Reads what changed of the content and the theme.
  ///
  /// - Returns: every file that was read or is gone, as it is shown; empty if nothing changed.
  @discardableResult
  package mutating func read(_ changes: FileChanges) async -> Set<String> {
    let files = await content.update(changes)
    let themeFiles = readTheme(changes)
    base?.changed.formUnion(files)
    if !themeFiles.isEmpty { base?.hasOtherTheme = true }
    return files.union(themeFiles)
  }

  private mutating func readTheme(_ changes: FileChanges) -> Set<String> {
    guard theme == nil || changes.concern(options.templatesFolder) else { return [] }
    let before = theme
    let now = SiteReader.readTheme(
      folder: options.templatesFolder, over: options.hasBuiltInTheme ? SiteReader.builtInTheme : [])
    theme = now
    return now.differences(from: before)
  }

  /// Connects and plans everything that was read.
  ///
  /// - Parameter isSearchable: whether the files of the search index are in the plan.
  package func plan(
    isSearchable: Bool = true, onEvent: @escaping @Sendable (BuildEvent) -> Void = { _ in }
  ) -> Planning {
    let reading = content.result
    let themeProblems = theme?.problems ?? []
    guard let content = reading.content?.at(options.baseURL) else { return .refused(reading.problems) }
    // Without a theme, every complaint about a template that it lacks would only hide that it is not there.
    guard theme?.files.isEmpty == false || themeProblems.isEmpty else {
      return .refused(SiteReader.quoting((reading.problems + themeProblems).sorted()))
    }
    let assembly = unchangedAssembly ?? Site.assembly(of: content, options: AssemblyOptions(options))
    onEvent(.planning)
    let (plan, planProblems) = SitePlan.make(
      site: assembly.site,
      theme: SiteTheme(files: theme?.files ?? [], languages: theme?.languages ?? []),
      storage: Storage(options), isSearchable: isSearchable, beforeIndexing: { onEvent(.indexing) })
    let pathProblems = planProblems.containsErrors ? [] : SiteWriter.problems(withPathsOf: plan.files)
    let problems = reading.problems + themeProblems + assembly.problems + planProblems + pathProblems
    let canBeShown = !(themeProblems + planProblems).containsErrors && content.settings.baseURL != .unset
    return Planning(
      PlannedSite(assembly: assembly, plan: plan, problems: problems),
      despiteErrors: options.plansDespiteErrors && canBeShown)
  }

  /// What the content was connected to, if only the theme changed since.
  private var unchangedAssembly: SiteAssembly? {
    base.flatMap { $0.changed.isEmpty ? $0.site.assembly : nil }
  }

  /// Takes a whole plan of what was read as the one that later changes are made to.
  package mutating func adopt(_ planning: Planning) {
    if case .planned(let site) = planning { base = Base(site: site) }
  }

  /// Takes nothing for granted any more: a moment has come at which something appears or expires.
  package mutating func forget() { base = nil }

  /// The last whole plan with the texts that changed since on their own pages, which is quick; nil if more than their own
  /// pages may have changed. Lists, feeds and the links of other pages stay as they were.
  package func revised() -> Planning? {
    guard let base, !base.hasOtherTheme, base.changed.count <= Self.fewFiles else { return nil }
    let reviser = base.site.assembly.reviser
    var revisions: [ArticleReviser.Revision] = []
    var problems: [Diagnostic] = []
    var files = base.changed
    for name in Set(base.changed.map(content.nameOfText)) {
      guard let name, let index = reviser.index(ofArticle: name) else { return nil }
      let before = reviser.file(at: index)
      let text = content.text(named: name, at: before.location.file)
      guard let article = text.article, let revision = reviser.revised(article, thread: text.thread)
      else { return nil }
      revisions.append(revision)
      problems += text.problems + revision.problems
      files.formUnion(text.files)
    }
    return planning(base.site, revisions, files, problems)
  }

  private static let fewFiles = 8

  private func planning(
    _ base: PlannedSite, _ revisions: [ArticleReviser.Revision], _ files: Set<String>,
    _ problems: [Diagnostic]
  ) -> Planning {
    let site = base.site.revised(revisions)
    let (plan, planProblems) = base.plan.revised(revisions.map(\.index), in: site)
    let others = base.problems.filter { !files.contains($0.location?.file ?? "") }
    let assembly = SiteAssembly(site: site, problems: base.assembly.problems, reviser: base.assembly.reviser)
    return Planning(PlannedSite(assembly: assembly, plan: plan, problems: others + problems + planProblems))
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

extension Storage {
  fileprivate init(_ options: BuildOptions) {
    self.init(
      read: { try SiteReader.bytes(of: $0) }, cache: ContentCache(folder: options.cacheFolder))
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
