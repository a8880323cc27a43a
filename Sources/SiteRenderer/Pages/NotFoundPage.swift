import Mustache
import SiteModel

/// What a reader sees at an address that leads nowhere.
struct NotFoundPage: PageModel {
  let frame: PageFrame

  static let schema = Schema<NotFoundPage>(
    "pages/404", "What a reader sees at an address that leads nowhere.",
    commonKeys + [
      .list("recent", "The five newest articles.", { ArticleContext.teaser }) { page in
        page.context.site.listed.prefix(5).map { ArticleContext($0, in: page.context) }
      }
    ])

  init(in context: RenderingContext) {
    var head = PageHead(context.words[.pageNotFound], path: SitePath.notFound, in: context)
    head.description = context.words[.notHereIntroduction]
    head.isIndexed = false
    frame = PageFrame(head)
  }

  static func plan(_ context: RenderingContext, _ template: Template<NotFoundPage>) -> PlannedPage {
    PlannedPage(
      SitePath.notFound, origin: "the page for addresses that lead nowhere", isInSitemap: false,
      template: template
    ) {
      NotFoundPage(in: context)
    }
  }
}
