import Mustache
import SiteModel

extension FeedContext {
  /// Every feed of the site.
  static func plan(_ context: RenderingContext, _ templates: PageTemplates) -> [OutputFile] { [] }
}
extension SitemapContext {
  /// The sitemap and what robots are told.
  static func plan(
    _ context: RenderingContext, _ templates: PageTemplates, pages: [PlannedPage]
  ) -> [OutputFile] { [] }
}
