package import SiteModel

extension SitePlan {
  /// The file at a path below the output folder; nil if there is none.
  package func file(at path: String) -> OutputFile? {
    let place = place(of: path)
    return place.isTaken ? files[place.index] : nil
  }

  /// The same plan with the pages of some articles as they are in a revised site; lists and feeds stay as they were.
  ///
  /// - Parameter indices: into the site's articles.
  package func revised(_ indices: [Int], in site: Site) -> (plan: SitePlan, problems: [Diagnostic]) {
    let themes = themes.showing(site)
    var plan = SitePlan(files: files, themes: themes)
    for page in ArticlePage.plan(themes, only: indices) + HandOutPage.plan(themes, only: indices) {
      plan.put(page.file)
    }
    return (plan, BlockCheck(context: themes.main.context).problems(ofArticles: indices))
  }
}
