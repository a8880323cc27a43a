/// How large a sitemap may be.
package struct SitemapLimits: Sendable {
  let pages: Int
  /// Bytes, before any compression.
  let size: Int

  /// What the protocol of sitemaps.org allows: 50,000 pages and 50 MB.
  package static let ofProtocol = SitemapLimits(pages: 50_000, size: 50 * 1024 * 1024)

  package init(pages: Int, size: Int) {
    self.pages = pages
    self.size = size
  }

  /// The pages in their order, cut where a sitemap would become too large; one part at least.
  func parts(of pages: [SitemapPage]) -> [ArraySlice<SitemapPage>] {
    var parts: [ArraySlice<SitemapPage>] = []
    var (start, size) = (pages.startIndex, 0)
    for (index, page) in pages.enumerated() {
      let more = page.sizeInSitemap
      if index > start, index - start == self.pages || size + more > self.size {
        parts.append(pages[start..<index])
        (start, size) = (index, 0)
      }
      size += more
    }
    return parts + [pages[start...]]
  }
}

extension SitemapPage {
  /// How many bytes it takes, at most: the elements around its address take about seventy, and a template may have more.
  fileprivate var sizeInSitemap: Int { url.utf8.reduce(160) { $0 + ($1 == UInt8(ascii: "&") ? 5 : 1) } }
}
