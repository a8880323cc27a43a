import Mustache
import SiteModel

/// The articles of one term, author or series, and the pages that follow.
struct ListPage: PageModel {
  let subject: ListSubject
  let frame: PageFrame
  let articles: [ArticleContext]
  let number: Int
  let pagination: PaginationContext?

  static let schema = Schema<ListPage>(
    "pages/term", "The articles of one category, tag, author or series, and `page/2/` and so on.",
    commonKeys + [
      .text("title", "The name of the term, the author or the series.") { $0.subject.title },
      .text("kind", "What it is: `Category`, `Tag`, `Author`, `Series`.") { $0.subject.kind },
      .optionalText("description", "One sentence about it; for an author, see `author`.") {
        $0.subject.author == nil ? $0.subject.description : nil
      },
      .optionalHTML("introduction", "The text of the category's file; only on the first page.") {
        $0.introduction
      },
      .number("count", "How many articles it has, on all pages.") { $0.subject.articles.count },
      .list(
        "articles", "The articles of this page: newest first; a series in its order.",
        { ArticleContext.teaser }
      ) {
        $0.articles
      },
      .flag("isFirstPage", "Whether it is the first page.") { $0.number == 1 },
      .flag("isSeries", "Whether it is a series.") { $0.subject.isSeries },
      .optionalObject("author", "The author, on an author's page.", { AuthorContext.schema }) { $0.author },
      .optionalURL("feedUrl", "The Atom feed.") { $0.context.local($0.subject.feedPath) },
      .optionalURL("jsonFeedUrl", "The JSON Feed of a category or an author.") { page in
        page.subject.jsonFeedPath.map { page.context.local($0) }
      },
      .optionalURL("takeawaysUrl", "The takeaways of the category or the author.") { $0.takeaways },
      .optionalObject(
        "pagination", "The row of pages; missing when there is only one.", { PaginationContext.schema }
      ) {
        $0.pagination
      },
    ])

  private var introduction: [UInt8]? {
    guard number == 1, let text = subject.introduction else { return nil }
    return context.html(text, at: .ownPage)
  }

  private var author: AuthorContext? {
    subject.author.map { AuthorContext($0, in: context, on: subject.path) }
  }

  private var takeaways: String? {
    context.takeaways.path(of: subject).map { context.local($0) }
  }
}

extension ListPage {
  init(_ subject: ListSubject, paging: Paging, number: Int, in context: RenderingContext) {
    self.subject = subject
    self.number = number
    articles = subject.articles[paging.range(of: number)].map { ArticleContext($0, in: context) }
    pagination = paging.context(of: number, in: context)
    var head = PageHead(
      context.words.title(subject.title, page: number), path: paging.path(of: number), in: context)
    head.describe(Self.description(of: subject, in: context), page: number)
    head.isSensitive = context.isSensitive(quoting: subject.articles[paging.range(of: number)])
    head.kind = subject.author == nil ? .website : .profile
    head.picture = subject.author.flatMap { AuthorContext($0, in: context, on: subject.path).photo }
    head.feeds = Self.feeds(of: subject, in: context)
    head.breadcrumbs = [context.home, Breadcrumb(title: subject.index.title, path: subject.index.path)]
    head.structuredData = { StructuredData.list(subject, on: $0) }
    frame = PageFrame(head)
  }

  private static func description(of subject: ListSubject, in context: RenderingContext) -> String {
    subject.description
      ?? context.words.description(
        of: subject.kind, subject.title, count: subject.articles.count, site: context.settings.title)
  }

  private static func feeds(of subject: ListSubject, in context: RenderingContext) -> [LinkContext] {
    [context.link(context.feedTitle(subject.title), to: subject.feedPath)]
  }

  /// The pages of all lists. A series is one page, since its articles are read in order.
  static func plan(
    _ subjects: [ListSubject], _ context: RenderingContext, _ templates: PageTemplates
  ) -> [PlannedPage] {
    subjects.flatMap { subject -> [PlannedPage] in
      let size = subject.isSeries ? max(1, subject.articles.count) : context.settings.articlesPerPage
      let paging = Paging(path: subject.path, itemCount: subject.articles.count, pageSize: size)
      let lastChanged = context.lastChange(of: subject.articles)
      let template = subject.author == nil ? templates.term : templates.author
      return (1...paging.pageCount).map { number in
        PlannedPage(
          paging.path(of: number), origin: subject.origin, lastChanged: lastChanged, template: template
        ) {
          ListPage(subject, paging: paging, number: number, in: context)
        }
      }
    }
  }
}
