import Mustache
import SiteModel

extension SitemapContext {
  /// The sitemap, and what robots are told.
  static func plan(
    _ context: RenderingContext, _ templates: PageTemplates, pages: [PlannedPage]
  ) -> [OutputFile] {
    let listed = pages.filter(\.isInSitemap).sorted { $0.path < $1.path }
      .map { SitemapPage(url: context.absolute($0.path), lastChanged: $0.lastChanged) }
    let model = SitemapContext(context: context, pages: listed)
    return [
      OutputFile(
        path: "sitemap.xml", contents: .rendered { try templates.sitemap.render(model, into: &$0) },
        origin: "the sitemap"),
      OutputFile(
        path: "robots.txt", contents: .rendered { try templates.robots.render(model, into: &$0) },
        origin: "robots.txt"),
    ]
  }
}
