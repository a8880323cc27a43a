import SiteBuilder
import SiteModel
import Testing

/// Which address an article, a page and a file get.
@Suite struct AddressTests {
  static let names: [(name: String, keys: String, slug: String)] = [
    // A date before the name, and folders, never reach the address.
    ("plain", "", "plain"),
    ("2026-02-20-stepping-back", "", "stepping-back"),
    ("2026/winter/2026-02-21-leaning-back", "", "leaning-back"),
    ("2026/with-pictures/index", "", "with-pictures"),
    ("2026-02-22-dated-folder/index", "", "dated-folder"),
    ("2026-02-2-no-date", "", "2026-02-2-no-date"),
    ("2026", "", "2026"),
    // A slug keeps letters of every script, drops accents from Latin ones, and joins initials.
    ("Zusammenleben für Anfänger", "", "zusammenleben-fur-anfanger"),
    ("Θάρρος", "", "θάρρος"),
    ("愛と信頼", "", "愛と信頼"),
    ("حب وثقة", "", "حب-وثقة"),
    ("F.I.E.R.C.E.", "", "fierce"),
    ("Don’t  --  say “never”!", "", "dont-say-never"),
    // `slug` overrides the name, and is kept as it is written.
    ("old-name", "slug: New_name.2", "New_name.2"),
  ]

  @Test(arguments: names)
  func anArticleHasTheAddressThatItsNameSays(name: String, keys: String, slug: String) async throws {
    let site = try TestSite(post(name, "title: T\n\(keys)"))
    let articles = try await site.paths().filter { $0.hasPrefix("posts/") }
    #expect(articles == ["posts/\(slug)/index.html"])
  }

  @Test(arguments: [
    ("/posts/:slug/", "posts/late-train/index.html"),
    ("/:name", "train/index.html"),
    ("/:year/:month/:day/:slug/", "2026/02/07/late-train/index.html"),
    ("/:category/:slug/", "being-apart/late-train/index.html"),
    ("/blog/:year-:month/:slug.html", "blog/2026-02/late-train.html/index.html"),
  ])
  func permalinkIsAPatternOfAddresses(pattern: String, path: String) async throws {
    let site = try TestSite(
      settings("permalink: \(pattern)"),
      post("2026-02-01-train", "date: 2026-02-07\nslug: late-train\ncategories: [Being apart, Trust]"))
    #expect(try await site.paths().contains(path))
  }

  @Test func whatAPatternAsksForAndAnArticleLacksIsLeftOut() async throws {
    let site = try TestSite(settings("permalink: /:category/:year/:slug/"), post("bare"))
    #expect(try await site.paths().contains("bare/index.html"))
  }

  @Test func aPageStandsAtItsName() async throws {
    let site = try TestSite(page("about"), page("Work with me", "slug: work"), page("Über uns"))
    let pages = try await site.paths().filter { $0.hasSuffix("/index.html") }
    #expect(
      pages == ["about/index.html", "search/index.html", "uber-uns/index.html", "work/index.html"])
  }

  @Test func everythingElseIsCopiedToTheSamePath() async throws {
    let site = try TestSite(
      file("favicon.ico", "icon"), file("files/a b/Übung.pdf", "pdf"), file("posts/walk/map.svg", "<svg/>"),
      file(".well-known/security.txt", "Contact"), post("walk/index"))
    let paths = ["favicon.ico", "files/a b/Übung.pdf", "posts/walk/map.svg", ".well-known/security.txt"]
    #expect(try await site.paths().filter(paths.contains) == paths.sorted())
    #expect(try site.written("favicon.ico") == "icon")
  }

  @Test func aliasesLeadToTheArticle() async throws {
    let site = try TestSite(
      settings("permalink: /:slug/"),
      post("here", "aliases: [/old/place/, /2019/there.html, /Größe]"), page("about", "aliases: [/me/]"))
    let there = #"<a href="/here/">moved</a>"#
    #expect(try await site.page("old/place/index.html") == there)
    #expect(try site.written("2019/there.html") == there)
    #expect(try site.written("Größe/index.html") == there)
    #expect(try site.written("me/index.html") == #"<a href="/about/">moved</a>"#)
    #expect(try !site.written("sitemap.xml").contains("/old/"))
  }

  @Test func aSiteMayStandBelowAPath() async throws {
    var site = try TestSite(
      file("site.yaml", "title: H\nbase-url: https://x.example/blog\nnavigation: [{title: A, url: /about/}]"),
      post("one", "aliases: [/old/]", "![map](map.png) [two](two.md) [me](#part)\n\n## Part"),
      post("two", "categories: Trust"), page("about"), file("posts/map.png", "x"))
    #expect(
      try await site.article("one").contains(
        ##"<img src="/blog/posts/map.png" alt="map" width="1" height="1" loading="eager" decoding="async"> <a href="/blog/posts/two/">two</a> <a href="#part">"##
      ))
    #expect(try site.written("index.html").contains("menu A /blog/about/"))
    #expect(try site.written("old/index.html") == #"<a href="/blog/posts/one/">moved</a>"#)
    let feed = try site.written("feed.xml")
    #expect(feed.contains(#"<link href="https://x.example/blog/posts/one/"/>"#))
    #expect(feed.contains(#"src="https://x.example/blog/posts/map.png""#))
    #expect(
      try site.written("robots.txt") == "Allow: /blog/\nSitemap: https://x.example/blog/sitemap.xml")
    site.options.baseURL = "https://preview.example/"
    #expect(try await site.page("old/index.html") == #"<a href="/posts/one/">moved</a>"#)
  }

  @Test(arguments: [("\r\n", ""), ("\n", "\u{FEFF}"), ("\r\n", "\u{FEFF}")])
  func lineEndingsAndByteOrderMarksMakeNoDifference(ending: String, mark: String) async throws {
    let files = [
      settings("footer: Bye"),
      post("one", "takeaways:\n  - Rest.", "Hard  \nbreak.\n\n```\ncode\n```\n\nBottom line? Go."),
      page("about"),
      thread(
        "one", comment("a", says: "One\nline."), comment("b", "reply-to: a"),
        "---\nauthor: Ann\ndate: 2026-03-02\n---\nI\nsee.\n"),
      file("authors/ana.md", "---\nname: Ana\n---\nShe."),
      file("categories/x.md", "---\ntitle: X\n---\nAll."),
    ]
    let plain = try TestSite(files.joined())
    let other = try TestSite(files.joined())
    for (path, bytes) in try other.folder.files(in: "content") {
      let text = String(decoding: bytes, as: UTF8.self)
      try other.folder.write("content/" + path, mark + text.replacing("\n", with: ending))
    }
    try await plain.report()
    try await other.report()
    #expect(try plain.output() == other.output())
  }
}
