import Mustache
import SiteModel

/// What stands at a former address of an article or page, and leads to the present one.
struct RedirectPage: PageModel {
  let frame: PageFrame
  let target: String

  static let schema = Schema<RedirectPage>(
    "pages/redirect", "What stands at a former address of an article or page.",
    commonKeys + [
      .text("title", "The title of the page there.") { $0.frame.head.title },
      .url("url", "The address of the page there.") { $0.context.local($0.target) },
      .url("canonical", "The whole address of the page there.") { $0.context.absolute($0.target) },
    ])

  init(_ title: String, from alias: String, to target: String, in context: RenderingContext) {
    self.target = target
    var head = PageHead(title, path: alias, in: context)
    head.isIndexed = false
    head.canonicalAddress = context.absolute(target)
    frame = PageFrame(head)
  }

  /// A page for each alias of an article or page.
  static func plan(_ context: RenderingContext, _ template: Template<RedirectPage>) -> [PlannedPage] {
    let articles = context.site.articles.flatMap { article in
      article.aliases.map { ($0, article.title, article.path, article.file.location.file) }
    }
    let pages = context.site.pages.flatMap { page in
      page.aliases.map { ($0, page.title, page.path, page.file.location.file) }
    }
    return (articles + pages).map { alias, title, path, file in
      PlannedPage(alias, origin: "an alias of \(file)", isInSitemap: false, template: template) {
        RedirectPage(title, from: alias, to: path, in: context)
      }
    }
  }
}
