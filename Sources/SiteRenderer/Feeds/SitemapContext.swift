import Mustache
import SiteModel

/// The pages that search engines may show, or a part of them (sitemaps.org protocol 0.9), and what robots are told.
struct SitemapContext: Sendable {
  let context: RenderingContext
  let pages: [SitemapPage]

  static let schema = Schema<SitemapContext>(
    "feeds/sitemap", "The sitemap (`feeds/sitemap.xml`) and `feeds/robots.txt`.",
    [
      .list(
        "urls",
        "The pages that search engines may show, in order of address; a sitemap holds 50,000 at most.",
        { SitemapPage.schema }
      ) {
        $0.pages
      },
      .url("sitemap", "The sitemap's whole address.") { $0.context.absolute("/sitemap.xml") },
      .text("basePath", "What every path of the site begins with: `/`, or `/blog/`.") {
        $0.context.local("/")
      },
    ])
}

/// A page of the sitemap.
struct SitemapPage: Sendable {
  let url: String
  let lastChanged: Moment?

  static let schema = Schema<SitemapPage>(
    "url", "A page that search engines may show.",
    [
      .url("url", "Its whole address.") { $0.url },
      .optionalText("updated", "When its content last changed, for `<lastmod>`.") {
        $0.lastChanged?.machineReadable
      },
    ])
}
