import SiteBuilder
import SiteModel
import Testing

/// What is not published stays private, in every byte of the site.
@Suite struct GateTests {
  static let times: [(keys: String, day: String, reason: String?)] = [
    ("draft: true", "2026-11-21", "draft"),
    ("published: false", "2026-11-21", "draft"),
    ("date: 2026-11-22", "2026-11-21", "future"),
    ("date: 2026-11-21 12:00:01", "2026-11-21", "future"),
    ("date: 2026-11-21 13:00 +01:00", "2026-11-21", nil),
    ("date: 2026-11-21", "2026-11-21", nil),
    ("expires: 2026-11-21", "2026-11-21", "expired"),
    ("expires: 2026-11-22", "2026-11-21", nil),
    ("date: 2026-11-22\nexpires: 2026-11-23", "2026-11-22", nil),
    ("date: 2026-11-22\nexpires: 2026-11-23", "2026-11-23", "expired"),
  ]

  @Test(arguments: times)
  func anArticleIsPublishedInItsTime(keys: String, day: String, reason: String?) async throws {
    let site = try TestSite(post("secretive", "tags: secretive\nauthor: Secretive\n" + keys), on: day)
    let report = try await site.report()
    #expect(
      report.account.withheld.map { String("\($0.reason)".prefix { $0 != "(" }) }
        == (reason.map { [$0] } ?? []))
    #expect(try await site.files(holding: "secretive").isEmpty == (reason != nil))
  }

  @Test func draftsAndFutureArticlesAreShownToThoseWhoAsk() async throws {
    var site = try TestSite(post("draft", "draft: true"), post("future", "date: 2027-01-01"))
    site.options.includesDrafts = true
    #expect(try await site.lines("-", of: "index.html").map { $0.prefix(7) } == ["- draft"])
    #expect(try site.written("posts/draft/index.html").hasPrefix("noindex"))
    site.options.includesFuture = true
    #expect(try await site.lines("-", of: "index.html").map { $0.prefix(8) } == ["- future", "- draft "])
  }

  @Test func anUnlistedArticleIsReachableAndNowhereElse() async throws {
    let site = try TestSite(
      settings("taxonomies: [topics]"),
      post(
        "quiet",
        "title: Zebra\ndate: 2026-01-02\nauthor: Zebra Author\nunlisted: true\ntags: [zebra-tag, shared]\n"
          + "categories: zebra-category\ntopics: zebra-topic\nseries: zebra series\nfeatured: true",
        "Zebra words.\n\nBottom line? Zebra rests."),
      post("loud", "date: 2026-01-01\ntags: shared\nrelated: [quiet]"),
      thread("quiet", comment("z", says: "A zebra comment.")))
    #expect(try await site.files(holding: "zebra") == ["posts/quiet/index.html"])
    #expect(try await site.files(holding: "quiet") == ["posts/quiet/index.html"])
    let page = try site.written("posts/quiet/index.html")
    #expect(
      page.hasPrefix(
        "noindex\nZebra\ndate 2026-01-02\nby Zebra Author\ntag shared\n"))
    #expect(page.hasSuffix("1 comments\n0 comment-z Kelsey: <p>A zebra comment.</p>"))
    #expect(try !site.written("posts/loud/index.html").contains("noindex"))
  }

  @Test func anUnlistedPageIsInNoSitemap() async throws {
    let site = try TestSite(page("quiet", "unlisted: true"), page("hidden", "noindex: true"), page("about"))
    #expect(try await site.page("quiet/index.html").hasPrefix("noindex"))
    #expect(try site.written("hidden/index.html").hasPrefix("noindex"))
    let sitemap = try site.written("sitemap.xml")
    #expect(
      sitemap == """
        <urlset>
        <loc>https://hearth.example/</loc>
        <loc>https://hearth.example/about/</loc>
        <loc>https://hearth.example/search/</loc>
        </urlset>
        """)
  }

  @Test func theFilesBesideAWithheldArticleAreWithheldToo() async throws {
    let site = try TestSite(
      post("2026-01-01-secretive/index", "draft: true", "![](scan.jpg)"),
      file("posts/2026-01-01-secretive/scan.jpg", "scan"), file("posts/2026-01-01-secretive/deep/x.pdf", "x"),
      post("open/index"), file("posts/open/scan.jpg", "fine"))
    #expect(try await site.files(holding: "secretive") == [])
    #expect(
      try await site.paths().filter { $0.hasSuffix(".jpg") || $0.hasSuffix(".pdf") } == [
        "posts/open/scan.jpg"
      ])
  }

  /// Everything that a withheld thing could be known by holds the word.
  static let secrets = [
    post(
      "zebra-draft",
      "title: Zebra\nsubtitle: zebra\nsummary: zebra\ndraft: true\nauthor: Zebra\ncategories: zebra\ntags: zebra\n"
        + "series: zebra\ntakeaways: [zebra]\nimage: {src: zebra.jpg, alt: zebra}\nepigraph: {text: zebra}\n"
        + "source: {publication: zebra, url: 'https://zebra.example/'}\nresources: [zebra]\nslug: zebra\n"
        + "aliases: [/zebra/]\nguid: zebra\ndisclaimer: zebra\ncopyright: zebra\nextra: {zebra: zebra}",
      "## Zebra?\n\nZebra.[^1] Bottom line? Zebra.\n\n[^1]: Zebra."),
    file("posts/zebra.jpg", "stripes"),
    post("zebra-future", "title: Zebra\ndate: 2030-01-01\ntags: zebra"),
    post("zebra-expired", "title: Zebra\nexpires: 2020-01-01\ntags: zebra"),
    page("zebra-page", "title: Zebra\ndraft: true\naliases: [/zebra-page-alias/]"),
    thread("zebra-draft", comment("zebra", by: "Zebra", says: "Zebra.")),
    post(
      "open", "date: 2026-02-01\nrelated: [zebra-draft]",
      "[see](zebra-draft.md) and [see](../pages/zebra-page.md)"),
    thread(
      "open", comment("zebra-p", "status: pending\nurl: https://zebra.example/", by: "Zebra", says: "Zebra."),
      comment("zebra-s", "status: spam", by: "Zebra", says: "Zebra."),
      comment("zebra-r", "status: removed", by: "Zebra", says: "Zebra."),
      comment("removed-1", "status: removed\nurl: https://zebra.example/", by: "Zebra", says: "Zebra."),
      comment("answer", "reply-to: removed-1", says: "Answer."),
      comment("zebra-q", "reply-to: zebra-p", by: "Zebra", says: "Zebra.")),
    post("quiet-thread", "comments: off"),
    thread("quiet-thread", comment("zebra", by: "Zebra", says: "Zebra.")),
  ]

  @Test func nothingPrivateIsInAnyByteOfTheSite() async throws {
    let site = try TestSite(Self.secrets.joined())
    // What is public can be found, also in the search index: so what is private would be, too.
    #expect(try await site.files(holding: "answer").contains { $0.hasPrefix("search/") })
    // The picture in posts/ lies beside every article, so it is nobody's own.
    #expect(try await site.files(holding: "zebra") == ["posts/zebra.jpg"])
    let page = try site.written("posts/open/index.html")
    #expect(
      page == """
        open
        date 2026-02-01
        <p><a data-unpublished="">see</a> and <a data-unpublished="">see</a></p>
        previous quiet-thread
        1 comments
        0 comment-removed-1 removed:
        1 comment-answer Kelsey: <p>Answer.</p>
        """)
  }

  @Test func whatWasPublishedAndIsWithheldNowLeavesTheSite() async throws {
    let site = try TestSite(
      post("story/index", "title: Zebra", "![s](scan.jpg)"), file("posts/story/scan.jpg", "zebra"),
      post("other"),
      thread("other", comment("a", says: "Zebra.")))
    #expect(try await site.files(holding: "zebra").contains("posts/story/index.html"))
    try site.folder.write("content/posts/story/index.md", "---\ntitle: Zebra\ndraft: true\n---\nZebra")
    try site.folder.write(
      "content/comments/other.md", "---\nauthor: Zebra\ndate: 2026-03-01\nstatus: removed\n---\nZebra\n")
    #expect(try await site.files(holding: "zebra") == [])
  }

  @Test func aReadersAddressIsAnError() async throws {
    let site = try TestSite(
      post("one"),
      file("comments/one.md", "---\nauthor: Kelsey\nemail: kelsey@example.com\ndate: 2026-03-01\n---\nYes."))
    let problems = await site.problems()
    #expect(
      problems == """
        content/comments/one.md:3:1: error: `email` tells who a reader is; nothing personal belongs in a public repository
            email: kelsey@example.com
            ^
          help: delete this line
        """)
    #expect(try site.output().isEmpty)
  }
}
