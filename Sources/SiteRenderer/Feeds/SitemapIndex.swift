import Markdown
import SiteModel

/// The list of the sitemaps of a large site (sitemaps.org protocol 0.9). No template: there is nothing in it to choose.
struct SitemapIndex {
  /// In order of address.
  let sitemaps: [SitemapPage]

  var xml: [UInt8] {
    var output = Array(
      #"<?xml version="1.0" encoding="utf-8"?>\#n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\#n"#
        .utf8)
    for sitemap in sitemaps {
      output.append("<sitemap><loc>")
      output.appendEscaped(sitemap.url)
      output.append("</loc>")
      if let date = sitemap.lastChanged?.machineReadable { output.append("<lastmod>\(date)</lastmod>") }
      output.append("</sitemap>\n")
    }
    output.append("</sitemapindex>\n")
    return output
  }
}
