import SiteBuilder
import SiteModel
import Testing

/// Dates, time zones, and the order that follows from them.
@Suite struct OrderTests {
  @Test func listsShowTheNewestFirstAndWhatHasNoDateLast() async throws {
    let site = try TestSite(
      post("b-tie", "date: 2026-02-20"), post("a-tie", "date: 2026-02-20"),
      post("morning", "date: 2026-02-20 08:00"), post("elsewhere", "date: 2026-02-20T08:00:00+01:00"),
      post("newest", "date: 2026-03-01\nupdated: 2026-11-01"), post("only-updated", "updated: 2026-02-25"),
      post("zz-undated"), post("undated"), post("2026-12-24-name-alone"))
    let titles = try await site.lines("-", of: "index.html").map {
      String($0.dropFirst(2).prefix { $0 != " " })
    }
    #expect(
      titles == [
        "newest", "only-updated", "morning", "elsewhere", "a-tie", "b-tie", "2026-12-24-name-alone",
        "undated", "zz-undated",
      ])
    let archive = try site.written("archive/index.html")
    #expect(
      archive == """
        2026: March newest, February only-updated, morning, elsewhere, a-tie, b-tie,
        undated 2026-12-24-name-alone
        undated undated
        undated zz-undated
        """)
  }

  @Test func anArticleShowsTheDatesThatItsAuthorWrote() async throws {
    let site = try TestSite(
      settings("time-zone: America/New_York"),
      post("both", "date: 2026-02-20\nupdated: 2026-07-01 07:34"), post("updated", "updated: 2026-02-20"),
      post("none"), post("zone", "date: 2026-02-20T23:30:00-08:00"), post("utc", "lastmod: 2026-02-20 00:30Z")
    )
    #expect(try await site.article("both").contains("\ndate 2026-02-20\nupdated 2026-07-01T07:34:00-04:00\n"))
    #expect(try site.written("posts/updated/index.html").hasPrefix("updated\nupdated 2026-02-20\n<p>"))
    #expect(try site.written("posts/none/index.html").hasPrefix("none\n<p>"))
    #expect(try site.written("posts/zone/index.html").contains("\ndate 2026-02-21T02:30:00-05:00\n"))
    #expect(try site.written("posts/utc/index.html").contains("\nupdated 2026-02-19T19:30:00-05:00\n"))
  }

  @Test(arguments: [
    // When it is midnight of the 22nd there.
    ("Pacific/Auckland", "2026-11-21 11:00"), ("Europe/Berlin", "2026-11-21 23:00"),
    ("UTC", "2026-11-22 00:00"), ("America/New_York", "2026-11-22 05:00"),
  ])
  func aDayBeginsAtTheMidnightOfTheSite(zone: String, midnight: String) async throws {
    var site = try TestSite(settings("time-zone: \(zone)"), post("dawn", "date: 2026-11-22"))
    try site.set(midnight)
    #expect(try await site.paths().contains("posts/dawn/index.html"))
    site.options.now -= 1
    #expect(try await !site.paths().contains("posts/dawn/index.html"))
  }

  @Test func aListGoesOnOnTheNextPage() async throws {
    let posts = (1...5).map { post("p\($0)", "date: 2026-01-0\($0)\ntags: [t]\nauthor: Ana\nseries: S") }
    let site = try TestSite(settings("articles-per-page: 2"), posts.joined())
    let paths = try await site.paths().filter { $0.hasSuffix("index.html") && !$0.hasPrefix("posts/") }
    #expect(
      paths == [
        "archive/index.html", "authors/ana/index.html", "authors/ana/page/2/index.html",
        "authors/ana/page/3/index.html", "authors/index.html", "index.html", "page/2/index.html",
        "page/3/index.html", "search/index.html", "series/index.html", "series/s/index.html",
        "tags/index.html",
        "tags/t/index.html", "tags/t/page/2/index.html", "tags/t/page/3/index.html",
      ])
    let home = try site.written("page/2/index.html")
    #expect(
      home == """
        Hearth, page 2
        - p3 (2026-01-03) <a href="/posts/p3/">Words.</a>
        - p2 (2026-01-02) <a href="/posts/p2/">Words.</a>
        older /page/3/
        """)
    let series = try site.written("series/s/index.html")
    #expect(series == "S: 5\n- p1\n- p2\n- p3\n- p4\n- p5")
  }

  @Test func theHomePageShowsFeaturedArticlesFirst() async throws {
    let site = try TestSite(post("new", "date: 2026-02-01"), post("old", "date: 2026-01-01\nfeatured: true"))
    let titles = try await site.lines("-", of: "index.html").map { $0.prefix(5) }
    #expect(titles == ["- old", "- new"])
  }

  @Test func aSiteWithoutArticlesHasAHomePage() async throws {
    let site = try TestSite("")
    let paths = try await site.paths()
    #expect(
      paths == [
        "404.html", "feed.json", "feed.xml", "index.html", "robots.txt", "search/index.html", "sitemap.xml",
      ])
  }
}
