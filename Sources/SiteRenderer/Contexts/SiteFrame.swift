import Mustache
import SiteModel

/// What the templates of every page show of the site, made once: addresses, and the row of categories.
///
/// A class, since every page holds it.
final class SiteFrame: Sendable {
  /// The home page's whole address.
  let address: String
  /// `ltr` or `rtl`.
  let direction: String
  let stylesheet: String?
  let icon: String?
  let categories: [TermContext]
  let home: String
  let search: String?
  let feed: String?
  let jsonFeed: String?
  let commentsFeed: String?
  let archive: String?
  let takeaways: String?
  let takeawaysFeed: String?
  let questions: String?
  let categoryIndex: String?
  let tagIndex: String?
  let authors: String?
  let series: String?

  /// - Parameter language: that of the pages.
  init(_ site: Site, paths: StandardPaths, assets: ThemeAssets, language: String) {
    let base = site.settings.baseURL
    let local = { (path: String) in base.local(percentEncoded(path: path)) }
    let index = { (key: String) in
      site.taxonomies.first { $0.kind.key == key && !$0.terms.isEmpty }.map { local($0.path) }
    }
    address = base.absolute("/")
    direction = Self.direction(of: language)
    stylesheet = assets.address(of: "style.css", at: base)
    icon = assets.address(of: "icon.svg", at: base)
    categories = (site.taxonomies.first { $0.kind.key == TaxonomyKind.categories.key }?.terms ?? [])
      .map { TermContext($0, at: local($0.path)) }
    home = local(paths.home)
    search = local(paths.search)
    feed = local(paths.feed)
    jsonFeed = local(paths.jsonFeed)
    commentsFeed = paths.commentsFeed.map(local)
    archive = paths.archive.map(local)
    takeaways = paths.takeaways.map(local)
    takeawaysFeed = paths.takeawaysFeed.map(local)
    questions = paths.questions.map(local)
    categoryIndex = index("categories")
    tagIndex = index("tags")
    authors = paths.authors.map(local)
    series = paths.series.map(local)
  }

  /// The categories, for a page that may be one of theirs.
  func categories(on address: String) -> [TermContext] {
    guard let current = categories.firstIndex(where: { $0.url == address }) else { return categories }
    var marked = categories
    marked[current].isCurrent = true
    return marked
  }

  /// The languages that are written from right to left, by their primary subtag.
  private static func direction(of language: String) -> String {
    let primary = language.prefix { $0 != "-" }.lowercased()
    return ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(primary)
      ? "rtl" : "ltr"
  }

  /// The addresses of the pages that a site has once.
  static let links = Schema<SiteFrame>(
    "links", "The pages that a site has once; missing for those that it does not have.",
    [
      .url("home", "The home page.") { $0.home },
      .optionalURL("search", "The search page.") { $0.search },
      .optionalURL("feed", "The Atom feed of articles.") { $0.feed },
      .optionalURL("jsonFeed", "The JSON Feed of articles.") { $0.jsonFeed },
      .optionalURL("commentsFeed", "The Atom feed of comments.") { $0.commentsFeed },
      .optionalURL("archive", "The archive.") { $0.archive },
      .optionalURL("takeaways", "All takeaways.") { $0.takeaways },
      .optionalURL("takeawaysFeed", "The Atom feed of takeaways.") { $0.takeawaysFeed },
      .optionalURL("questions", "All questions that articles ask.") { $0.questions },
      .optionalURL("categories", "All categories.") { $0.categoryIndex },
      .optionalURL("tags", "All tags.") { $0.tagIndex },
      .optionalURL("authors", "All authors.") { $0.authors },
      .optionalURL("series", "All series.") { $0.series },
    ])
}
