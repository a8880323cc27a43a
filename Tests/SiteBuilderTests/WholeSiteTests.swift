import Testing

@testable import SiteBuilder

@Suite struct WholeSiteTests {
  @Test func oneArticleMakesAWholeSite() async throws {
    let site = try TestSite(
      """
      -- posts/2026-02-20-stepping-back.md --
      ---
      title: Stepping back
      date: 2026-02-20
      categories: Space
      tags: [guilt, rest]
      author: Ana Ruiz
      ---
      One step. **Bottom line?** is not one here.

      **Bottom line?** Love leaves *room*.
      """)
    #expect(
      try await site.paths() == [
        "404.html", "archive/index.html", "authors/ana-ruiz/feed.json", "authors/ana-ruiz/feed.xml",
        "authors/ana-ruiz/index.html", "authors/index.html", "categories/index.html",
        "categories/space/feed.json",
        "categories/space/feed.xml", "categories/space/index.html", "comments/feed.xml", "feed.json",
        "feed.xml", "index.html",
        "posts/stepping-back/hand-out/index.html", "posts/stepping-back/index.html", "robots.txt",
        "search/index.html", "sitemap.xml",
        "tags/guilt/feed.xml",
        "tags/guilt/index.html", "tags/index.html", "tags/rest/feed.xml", "tags/rest/index.html",
        "takeaways.json", "takeaways/feed.xml", "takeaways/index.html",
        "takeaways/space/index.html",
      ])
    let page = try await site.article("stepping-back")
    #expect(
      page == """
        Stepping back
        date 2026-02-20
        by Ana Ruiz
        in Space
        tag guilt
        tag rest
        takeaway Love leaves <em>room</em>. <a href="/posts/stepping-back/#bottom-line-love-leaves-room"></a>
        <p>One step. <strong>Bottom line?</strong> is not one here.</p>
        <p class="bottom-line" id="bottom-line-love-leaves-room"><strong class="bottom-line-mark">Bottom line?</strong> Love leaves <em>room</em>.</p>
        0 comments
        """)
  }

  @Test func copiesAreMadeIfTheSettingsSaySo() async throws {
    let long = String(repeating: "Love leaves room, and room is not nothing. ", count: 40)
    for (keys, copies) in [
      ("compress: true", ["posts/one/index.html.br", "posts/one/index.html.gz"]), ("compress: false", []),
    ] {
      let site = try TestSite(settings(keys), post("one", "", long))
      try await site.report()
      #expect(try site.output().keys.filter { $0.hasPrefix("posts/one/index.html.") }.sorted() == copies)
    }
  }
}
