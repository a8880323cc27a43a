import SiteModel

/// What the author has switched off: for the whole site in `site.yaml`, for one file in its front matter; and all of a file
/// that could not be read, which has an error of its own.
struct Switches {
  private let everywhere: Set<Rule>
  private let byFile: [String: Set<Rule>]

  init(_ site: Site) {
    everywhere = site.settings.rulesOff
    let articles = site.articles.map { ($0.file.location.file, $0.file.frontMatter.rulesOff) }
    let pages = site.pages.map { ($0.file.location.file, $0.file.frontMatter.rulesOff) }
    let untitled = WrittenPage.all(of: site).filter(\.title.value.isEmpty).map { ($0.file, Set(Rule.all)) }
    // The thread below an article obeys the article.
    let threads = site.articles.flatMap { article in
      Set(article.thread.comments.map(\.location.file)).map { ($0, article.file.frontMatter.rulesOff) }
    }
    byFile = Dictionary(articles + pages + threads + untitled) { $0.union($1) }
  }

  func passed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      guard let rule = diagnostic.rule else { return true }
      let isOffHere = diagnostic.location.flatMap { byFile[$0.file] }?.contains(rule) ?? false
      return !everywhere.contains(rule) && !isOffHere
    }
  }
}
