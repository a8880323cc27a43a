import Mustache
import SiteModel

/// Every takeaway, or those of one category, article by article.
struct TakeawaysPage: PageModel {
  static let articlesPerPage = 100

  let frame: PageFrame
  let category: Term?
  let articles: [ArticleContext]
  let count: Int
  let categories: [TermContext]
  let pagination: PaginationContext?

  static let schema = Schema<TakeawaysPage>(
    "pages/takeaways", "Every takeaway, or those of one category, and `page/2/` and so on.",
    commonKeys + [
      .text("title", "The page's title.") { $0.category?.title ?? Words.takeaways },
      .optionalObject("category", "The category; missing on the page of all.", { TermContext.schema }) {
        page in
        page.category.map { page.context.term($0) }
      },
      .url("allUrl", "The page of all takeaways.") { $0.context.local(Self.path) },
      .list("categories", "The pages of takeaways by category.", { TermContext.schema }) { $0.categories },
      .number("count", "How many takeaways there are, on all pages.") { $0.count },
      .list(
        "groups", "The articles of this page with their takeaways, newest first.", { TakeawayGroup.schema }
      ) {
        $0.articles.map { TakeawayGroup(article: $0) }
      },
      .optionalObject(
        "pagination", "The row of pages; missing when there is only one.", { PaginationContext.schema }
      ) {
        $0.pagination
      },
    ])

  static let path = "/takeaways/"

  /// `/takeaways/trust/` for the category at `/categories/trust/`.
  static func path(ofCategory categoryPath: String) -> String {
    path + categoryPath.split(separator: "/").suffix(1).joined() + "/"
  }
}

/// An article with its takeaways, away from its page.
struct TakeawayGroup: Sendable {
  let article: ArticleContext

  static let schema = Schema<TakeawayGroup>(
    "group", "An article with its takeaways.",
    [
      .text("title", "The article's title.") { $0.article.title },
      .url("url", "The article's page.") { $0.article.context.local($0.article.path) },
      .object("article", "The article.", { ArticleContext.teaser }) { $0.article },
      .list("takeaways", "Its takeaways.", { TakeawayContext.schema }) {
        $0.article.takeaways(at: $0.article.elsewhere)
      },
    ])
}
