import SiteModel

/// The paths of the pages that a site has once; nil for one that has nothing to show.
struct StandardPaths: Sendable {
  let home = SitePath.home
  let search = SitePath.search
  let feed = SitePath.feed
  let jsonFeed = SitePath.jsonFeed
  let commentsFeed: String?
  let archive: String?
  let takeaways: String?
  let takeawaysFeed: String?
  let questions: String?
  let authors: String?
  let series: String?

  init(site: Site, takeaways: String?, questions: String?) {
    let hasComments = site.listed.contains { site.articles[$0].thread.state != .off }
    commentsFeed = hasComments ? SitePath.commentsFeed : nil
    archive = site.listed.isEmpty ? nil : SitePath.archive
    self.takeaways = takeaways
    takeawaysFeed = takeaways.map { _ in SitePath.takeawaysFeed }
    self.questions = questions
    authors = site.listedAuthors.isEmpty ? nil : SitePath.authors
    series = site.series.isEmpty ? nil : SitePath.series
  }
}
