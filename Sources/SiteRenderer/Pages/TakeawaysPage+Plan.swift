import Mustache
import SiteModel

extension TakeawaysPage {
  /// The pages of takeaways: of all, and of each category that has any.
  static func plan(_ context: RenderingContext, _ template: Template<TakeawaysPage>) -> [PlannedPage] {
    guard context.standardPaths.takeaways != nil else { return [] }
    let categories = context.categories.compactMap { TakeawayCategory($0, in: context) }
    let all = TakeawayCategory(nil, path: path, articles: context.site.listed, in: context)
    let links = categories.map(\.link)
    return ([all] + categories).flatMap { $0.plan(context, template, links: links) }
  }

  fileprivate init(
    _ subject: TakeawayCategory, paging: Paging, number: Int, links: [TermContext],
    in context: RenderingContext
  ) {
    category = subject.category
    count = subject.count
    articles = subject.articles[paging.range(of: number)].map { ArticleContext($0, in: context) }
    categories = links.map { link in
      var link = link
      link.isCurrent = link.slug == subject.category?.slug
      return link
    }
    pagination = paging.context(of: number, in: context)
    let title = subject.category.map { "\(Words.takeaways): \($0.title)" } ?? Words.takeaways
    var head = PageHead(Words.title(title, page: number), path: paging.path(of: number), in: context)
    head.description = number == 1 ? "\(title). \(context.settings.title)" : nil
    head.breadcrumbs = [context.link(Words.home, to: "/")]
    if subject.category != nil { head.breadcrumbs.append(context.link(Words.takeaways, to: Self.path)) }
    frame = PageFrame(head)
  }
}

/// The takeaways of one category, or of all articles.
private struct TakeawayCategory: Sendable {
  let category: Term?
  let path: String
  /// Those with takeaways.
  let articles: [Int]
  /// Of takeaways.
  let count: Int
  let link: TermContext

  init(_ category: Term?, path: String, articles: [Int], in context: RenderingContext) {
    let site = context.site
    self.category = category
    self.path = path
    self.articles = articles.filter { !site.articles[$0].takeaways.isEmpty }
    count = self.articles.reduce(0) { $0 + site.articles[$1].takeaways.count }
    link = TermContext(
      title: category?.title ?? Words.takeaways, slug: category?.slug ?? "", url: context.local(path),
      count: count)
  }

  /// Nil for a category without takeaways.
  init?(_ category: Term, in context: RenderingContext) {
    self.init(
      category, path: TakeawaysPage.path(ofCategory: category.path), articles: category.articles, in: context)
    if articles.isEmpty { return nil }
  }

  func plan(
    _ context: RenderingContext, _ template: Template<TakeawaysPage>, links: [TermContext]
  ) -> [PlannedPage] {
    let paging = Paging(path: path, itemCount: articles.count, pageSize: TakeawaysPage.articlesPerPage)
    let origin = category.map { "the takeaways of the category “\($0.title)”" } ?? "the takeaways"
    let lastChanged = context.lastChange(of: articles)
    return (1...paging.pageCount).map { number in
      PlannedPage(paging.path(of: number), origin: origin, lastChanged: lastChanged, template: template) {
        TakeawaysPage(self, paging: paging, number: number, links: links, in: context)
      }
    }
  }
}
