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
  let takeawaysFeed: String?
  let questions: String?
  let authors: String?
  let series: String?

  init(site: Site, takeaways: String?, questions: String?) {
    let hasComments = site.listed.contains { site.articles[$0].thread.state != .off }
    commentsFeed = hasComments ? "/comments/feed.xml" : nil
    archive = site.listed.isEmpty ? nil : "/archive/"
    self.takeaways = takeaways
    takeawaysFeed = takeaways.map { $0 + "feed.xml" }
    self.questions = questions
    authors = site.listedAuthors.isEmpty ? nil : "/authors/"
    series = site.series.isEmpty ? nil : "/series/"
  }
}
