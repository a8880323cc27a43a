import Markdown
import SiteModel

/// Articles to which no other article or page leads, but for the lists that the tool makes.
struct OrphanArticles {
  private let site: Site
  private let linked: Set<String>

  /// A blog of a few articles has them all on one page.
  private static let fewArticles = 5
  /// So many days an article stands near the top of the lists.
  private static let daysInSight = 30

  init(_ site: Site) {
    self.site = site
    let bodies =
      site.articles.map { ($0.path, $0.body) } + site.pages.map { ($0.path, $0.body) }
      + site.authors.map { ("", $0.biography) }
      + site.taxonomies.flatMap(\.terms).map { ("", $0.introduction) }
      + site.callsToAction.map { ("", $0.text) }
    let fromBodies = bodies.flatMap { path, text in text.links.compactMap(\.sitePath).filter { $0 != path } }
    let fixed = (site.navigation + site.callsToAction.map { TitledLink(title: $0.button, target: $0.target) })
    let fromFixed = fixed.compactMap(\.target.sitePath)
    let named = Set(site.articles.flatMap(\.file.frontMatter.related).map(\.value))
    let fromNames = site.articles.filter { named.contains($0.name) }.map(\.path)
    let inSeries = site.series.filter { $0.articles.count > 1 }.flatMap(\.articles).map {
      site.articles[$0].path
    }
    linked = Set(fromBodies + fromFixed + fromNames + inSeries)
  }

  var breaches: [Breach] {
    guard site.listed.count >= Self.fewArticles else { return [] }
    return site.listed.map { site.articles[$0] }.filter(isOrphan).map { article in
      Breach(
        rule: .orphanArticle, message: "no other article or page links to “\(article.title)”",
        help: "where another one touches on it, write a link to its file: [words](/\(article.file.path))",
        location: article.file.frontMatter.title.location)
    }
  }

  private func isOrphan(_ article: Article) -> Bool {
    guard !linked.contains(article.path) else { return false }
    guard let published = article.published else { return true }
    return site.now.day.daysSince1970 - published.day.daysSince1970 > Self.daysInSight
  }
}

extension LinkTarget {
  /// The path of this site that it leads to.
  fileprivate var sitePath: String? {
    if case .site(let path, _) = self { path } else { nil }
  }
}
