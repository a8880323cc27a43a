import SiteModel

/// The paths of the pages that a site has once; nil for one that has nothing to show.
struct StandardPaths: Sendable {
  let home = "/"
  let search = "/search/"
  let feed = "/feed.xml"
  let jsonFeed = "/feed.json"
  let commentsFeed: String?
  let archive: String?
  let takeaways: String?
  let authors: String?
  let series: String?

  init(site: Site) {
    let hasComments = site.listed.contains { site.articles[$0].thread.state != .off }
    let hasTakeaways = site.listed.contains { !site.articles[$0].takeaways.isEmpty }
    commentsFeed = hasComments ? "/comments/feed.xml" : nil
    archive = site.listed.isEmpty ? nil : "/archive/"
    takeaways = hasTakeaways ? "/takeaways/" : nil
    authors = site.listedAuthors.isEmpty ? nil : "/authors/"
    series = site.series.isEmpty ? nil : "/series/"
  }
}
