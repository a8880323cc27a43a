import Mustache
package import SiteModel

/// Every file that a site will have, and how each is made.
package struct SitePlan: Sendable {
  /// In order of path, no two with the same.
  package private(set) var files: [OutputFile]
  let themes: LocalThemes

  /// Plans a site: checks the theme's templates against the pages that use them, and all addresses against each other.
  ///
  /// Nothing is rendered yet, but the search index is made. A plan with errors among its problems must not be written.
  ///
  /// - Parameters:
  ///   - storage: where the site's pictures lie.
  ///   - sitemapLimits: beyond which the sitemap has parts.
  ///   - isSearchable: whether the files of the search index are in the plan; they take long to make, and
  ///     `searchFiles` makes them later.
  ///   - beforeIndexing: called when everything but the search index is planned.
  package static func make(
    site: Site, theme: SiteTheme, storage: Storage = .none, sitemapLimits: SitemapLimits = .ofProtocol,
    isSearchable: Bool = true, beforeIndexing: () -> Void = {}
  ) -> (plan: SitePlan, problems: [Diagnostic]) {
    var problems = theme.missingTemplates
    let themes = LocalThemes(theme, for: site, storage: storage)
    problems += themes.problems
    let (context, templates) = (themes.main.context, themes.main.pages)
    problems += BlockCheck(context: context).problems
    let subjects = ListSubject.all(in: context)
    let pages = PlannedPage.all(themes, subjects)
    let others =
      otherFiles(context, subjects, templates, storage)
      + SitemapContext.plan(context, templates, pages: pages, limits: sitemapLimits)
    beforeIndexing()
    let searchFiles = isSearchable ? SearchFiles.plan(context) : []
    let files = (pages.map(\.file) + others + searchFiles).sorted { $0.path < $1.path }
    problems += collisions(in: files)
    return (SitePlan(files: files, themes: themes), problems.sorted())
  }

  /// The names under which storage may be asked for what took time to make.
  package var keptNames: Set<String> {
    let context = themes.main.context
    return Set(context.pictures.keptNames + context.cards.keptNames)
  }

  /// The files of the search index.
  package func searchFiles() -> [OutputFile] { SearchFiles.plan(themes.main.context) }

  /// Where the file of a path stands in `files`, or would stand.
  func place(of path: String) -> (index: Int, isTaken: Bool) {
    var range = files.startIndex..<files.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        files[middle].path < path ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    let index = range.lowerBound
    return (index, index < files.endIndex && files[index].path == path)
  }

  /// Adds a file, in the place of the one that has its path.
  mutating func put(_ file: OutputFile) {
    let place = place(of: file.path)
    files.replaceSubrange(place.index..<(place.index + (place.isTaken ? 1 : 0)), with: [file])
  }

  /// Feeds, and what is copied.
  private static func otherFiles(
    _ context: RenderingContext, _ subjects: [ListSubject], _ templates: PageTemplates, _ storage: Storage
  ) -> [OutputFile] {
    let files: [[OutputFile]] = [
      FeedContext.plan(context, subjects, templates), TakeawaysFile.plan(context), context.assets.outputFiles,
      context.site.assets.map { $0.outputFile(from: storage) }, context.pictures.outputFiles,
      context.cards.outputFiles,
    ]
    return Array(files.joined())
  }
}

extension PlannedPage {
  /// Every page of the site.
  fileprivate static func all(
    _ themes: LocalThemes, _ subjects: [ListSubject]
  ) -> [PlannedPage] {
    let (context, templates) = (themes.main.context, themes.main.pages)
    let pages: [[PlannedPage]] = [
      HomePage.plan(context, templates.home), ArticlePage.plan(themes),
      HandOutPage.plan(themes),
      ListPage.plan(subjects, context, templates), TermsPage.plan(context, templates.terms),
      TakeawaysPage.plan(context.takeaways, context, templates.takeaways),
      QuestionsPage.plan(context.questions, context, templates.questions),
      ArchivePage.plan(context, templates.archive),
      PlainPage.plan(themes), RedirectPage.plan(context, templates.redirect),
      [SearchFormPage.plan(context, templates.search), NotFoundPage.plan(context, templates.notFound)],
    ]
    return Array(pages.joined())
  }
}
