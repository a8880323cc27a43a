import Mustache
import SiteModel

extension SitemapContext {
  /// The sitemap, and what robots are told. Of a site that is larger than a sitemap may be, `sitemap.xml` names its parts.
  static func plan(
    _ context: RenderingContext, _ templates: PageTemplates, pages: [PlannedPage], limits: SitemapLimits
  ) -> [OutputFile] {
    let listed = pages.filter(\.isInSitemap).sorted { $0.path < $1.path }
      .map { SitemapPage(url: context.absolute($0.path), lastChanged: $0.lastChanged) }
    let parts = limits.parts(of: listed)
    let files =
      parts.count == 1
      ? [sitemap(of: listed, at: SitePath.sitemap, context, templates)]
      : [index(of: parts, context)]
        + parts.enumerated().map {
          sitemap(of: Array($1), at: SitePath.sitemap(part: $0 + 1), context, templates)
        }
    return files + [robots(context, templates)]
  }

  private static func sitemap(
    of pages: [SitemapPage], at path: String, _ context: RenderingContext, _ templates: PageTemplates
  ) -> OutputFile {
    let model = SitemapContext(context: context, pages: pages)
    return OutputFile(
      path: outputPath(of: path), contents: .rendered { try templates.sitemap.render(model, into: &$0) },
      origin: "the sitemap")
  }

  private static func index(of parts: [ArraySlice<SitemapPage>], _ context: RenderingContext) -> OutputFile {
    let sitemaps = parts.enumerated().map { number, pages in
      SitemapPage(
        url: context.absolute(SitePath.sitemap(part: number + 1)),
        lastChanged: pages.lazy.compactMap(\.lastChanged).max())
    }
    return OutputFile(
      path: outputPath(of: SitePath.sitemap),
      contents: .rendered { $0 += SitemapIndex(sitemaps: sitemaps).xml },
      origin: "the index of sitemaps")
  }

  private static func robots(_ context: RenderingContext, _ templates: PageTemplates) -> OutputFile {
    let model = SitemapContext(context: context, pages: [])
    return OutputFile(
      path: outputPath(of: SitePath.robots),
      contents: .rendered { try templates.robots.render(model, into: &$0) },
      origin: "robots.txt")
  }
}
