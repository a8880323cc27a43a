import Mustache
import SiteModel

/// The newest articles, and the pages that follow it.
struct HomePage: PageModel {
  let frame: PageFrame
  let articles: [ArticleContext]
  let number: Int
  let pagination: PaginationContext?

  static let schema = Schema<HomePage>(
    "pages/home", "The home page, and `/page/2/` and so on.",
    commonKeys + [
      .list("articles", "Featured articles first, then the newest.", { ArticleContext.teaser }) {
        $0.articles
      },
      .flag("isFirstPage", "Whether it is the home page itself.") { $0.number == 1 },
      .optionalObject(
        "pagination", "The row of pages; missing when there is only one.", { PaginationContext.schema }
      ) {
        $0.pagination
      },
      .list(
        "takeaways", "The first takeaway of each of the three newest articles that have one.",
        { TakeawayContext.schema }
      ) {
        $0.takeaways
      },
    ])

  private var takeaways: [TakeawayContext] {
    guard number == 1 else { return [] }
    return articles.lazy.compactMap { $0.takeaways(at: $0.elsewhere).first }.prefix(3).map(\.self)
  }
}

extension HomePage {
  init(articles: [Int], paging: Paging, number: Int, in context: RenderingContext) {
    var head = PageHead(
      context.words.title(context.settings.title, page: number), path: paging.path(of: number), in: context)
    head.isSensitive = context.isSensitive(quoting: articles[paging.range(of: number)])
    head.describe(context.settings.description ?? context.settings.tagline, page: number)
    if number == 1 { head.structuredData = { StructuredData.home($0.context) } }
    frame = PageFrame(head)
    self.number = number
    self.articles = articles[paging.range(of: number)].map { ArticleContext($0, in: context) }
    pagination = paging.context(of: number, in: context)
  }

  /// The home page and its followers.
  static func plan(_ context: RenderingContext, _ template: Template<HomePage>) -> [PlannedPage] {
    let site = context.site
    let featured = Set(site.featured)
    let articles = site.featured + site.listed.filter { !featured.contains($0) }
    let paging = Paging(path: "/", itemCount: articles.count, pageSize: context.settings.articlesPerPage)
    let lastChanged = context.lastChange(of: articles)
    return (1...paging.pageCount).map { number in
      PlannedPage(
        paging.path(of: number), origin: "the home page", lastChanged: lastChanged, template: template
      ) {
        HomePage(articles: articles, paging: paging, number: number, in: context)
      }
    }
  }
}
