/// Where the pages and feeds stand that no file of the content folder is: the plan makes them there, and links find them there.
package enum SitePath {
  package static let home = "/"
  package static let search = "/search/"
  package static let archive = "/archive/"
  package static let takeaways = "/takeaways/"
  package static let questions = "/questions/"
  package static let authors = "/authors/"
  package static let series = "/series/"
  package static let notFound = "/404.html"

  package static let feed = "/feed.xml"
  package static let jsonFeed = "/feed.json"
  package static let commentsFeed = "/comments/feed.xml"
  package static let takeawaysFeed = feed(of: takeaways)
  package static let takeawaysFile = "/takeaways.json"
  package static let sitemap = "/sitemap.xml"
  package static let robots = "/robots.txt"

  /// How many articles a page of takeaways or questions holds.
  package static let articlesPerGathering = 100

  /// A part of the sitemap of a large site, counted from 1.
  package static func sitemap(part: Int) -> String { "/sitemap-\(part).xml" }

  /// The Atom feed of a list.
  package static func feed(of list: String) -> String { list + "feed.xml" }

  /// The JSON Feed of a list; nil for one that has none: only categories and authors do.
  package static func jsonFeed(of list: String) -> String? {
    list.hasPrefix("/categories/") || list.hasPrefix(authors) ? list + "feed.json" : nil
  }

  /// A page of a list, counted from 1.
  package static func page(_ number: Int, of list: String) -> String {
    number == 1 ? list : "\(list)page/\(number)/"
  }

  /// How many pages a list has: at least one, so that an empty list can say that it is.
  package static func pageCount(of itemCount: Int, pageSize: Int) -> Int {
    max(1, (itemCount + pageSize - 1) / max(1, pageSize))
  }

  /// An article's page to print.
  package static func handOut(of article: String) -> String { article + "hand-out/" }

  /// The Atom feed of an article's comments.
  package static func comments(of article: String) -> String { article + "comments.xml" }

  /// The takeaways or questions of a category.
  package static func lines(_ lines: String, ofCategory slug: String) -> String { "\(lines)\(slug)/" }

  /// The takeaways or questions of an author.
  package static func lines(_ lines: String, ofAuthor id: String) -> String { "\(lines)authors/\(id)/" }
}
