import Testing

/// Feeds, the sitemap, and what robots are told.
@Suite struct FeedTests {
  @Test func feedsCarryWholeArticlesWithWholeAddresses() async throws {
    let site = try TestSite(
      post(
        "2026-01-02-one", "date: 2026-01-02\nauthor: Ana\ncategories: Rest\ntakeaways: ['Go [on](two.md).']",
        "See [two](two.md), [part](#part) and ![t](tree.png).[^1]\n\n## Part\n\n> [!note]\n> Note.\n\nBottom line? Stay.\n\n[^1]: Note."
      ),
      post("two", "updated: 2025-06-01 10:00"), file("posts/tree.png", "x"),
      thread("one", comment("c", "url: https://k.example/", says: "Thanks & bye.")))
    let feed = try await site.page("feed.xml")
    #expect(
      feed == """
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>Hearth</title>
        <entry><id>tag:hearth.example,2026-01-02:one</id> <updated>2026-01-02T00:00:00Z</updated>
        <title>2026-01-02-one</title> <name>Ana</name> <link href="https://hearth.example/posts/one/"/>
        <content type="html">&lt;h2&gt;Key takeaways&lt;/h2&gt;
        &lt;ul&gt;&lt;li&gt;Go &lt;a href="https://hearth.example/posts/two/"&gt;on&lt;/a&gt;.&lt;/li&gt;
        &lt;/ul&gt;
        &lt;p&gt;See &lt;a href="https://hearth.example/posts/two/"&gt;two&lt;/a&gt;, &lt;a href="https://hearth.example/posts/one/#part"&gt;part&lt;/a&gt; and &lt;img src="https://hearth.example/posts/tree.png" alt="t" width="1" height="1" loading="eager" decoding="async"&gt;.&lt;sup class="footnote-ref"&gt;&lt;a href="https://hearth.example/posts/one/#fn-1" id="fnref-1" role="doc-noteref"&gt;1&lt;/a&gt;&lt;/sup&gt;&lt;/p&gt;
        &lt;h2 id="part"&gt;Part&lt;/h2&gt;
        &lt;aside&gt;&lt;p&gt;Note.&lt;/p&gt;
        &lt;/aside&gt;
        &lt;p class="bottom-line" id="bottom-line-stay"&gt;&lt;strong class="bottom-line-mark"&gt;Bottom line?&lt;/strong&gt; Stay.&lt;/p&gt;
        &lt;div class="footnotes" role="doc-endnotes"&gt;
        &lt;ol&gt;
        &lt;li id="fn-1"&gt;
        &lt;p&gt;Note. &lt;a class="footnote-backref" href="https://hearth.example/posts/one/#fnref-1" role="doc-backlink" aria-label="Back to reference 1"&gt;↩&lt;/a&gt;&lt;/p&gt;
        &lt;/li&gt;
        &lt;/ol&gt;
        &lt;/div&gt;
        </content></entry>
        <entry><id>tag:hearth.example,1970-01-01:two</id> <updated>2025-06-01T10:00:00Z</updated>
        <title>two</title> <link href="https://hearth.example/posts/two/"/>
        <content type="html">&lt;p&gt;Words.&lt;/p&gt;
        </content></entry>
        </feed>
        """)
    #expect(try site.written("categories/rest/feed.xml").contains("tag:hearth.example,2026-01-02:one"))
    #expect(try site.written("authors/ana/feed.xml").contains("tag:hearth.example,2026-01-02:one"))
    let comments = try site.written("comments/feed.xml")
    #expect(
      comments == """
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>Comments · Hearth</title>
        <entry><id>tag:hearth.example,2026-01-02:one/comments/c</id> <updated>2026-03-01T00:00:00Z</updated>
        <title>Kelsey on “2026-01-02-one”</title> <name>Kelsey</name> <link href="https://hearth.example/posts/one/#comment-c"/>
        <content type="html">&lt;p&gt;Thanks &amp;amp; bye.&lt;/p&gt;
        </content></entry>
        </feed>
        """)
  }

  @Test func anArticlesIdentityStaysWhenItsAddressChanges() async throws {
    let site = try TestSite(
      post("2026-01-02-one", "date: 2026-01-02"), post("two", "guid: 12345"),
      post("three", "guid: 'urn:x:1'"),
      post("four"))
    let before = try await site.lines("<entry>", of: "feed.xml").map { $0.prefix { $0 != " " } }
    #expect(
      before == [
        "<entry><id>tag:hearth.example,2026-01-02:one</id>",
        "<entry><id>tag:hearth.example,1970-01-01:four</id>",
        "<entry><id>urn:x:1</id>", "<entry><id>tag:hearth.example,1970-01-01:12345</id>",
      ])
    try site.folder.remove("content/posts/2026-01-02-one.md")
    try site.folder.write(
      "content/posts/2026/one.md", "---\ntitle: Other words\ndate: 2026-01-02\nslug: other\n---\nOther.")
    try site.folder.write("content/site.yaml", TestSite.settings + "permalink: /:year/:slug/\n")
    let after = try await site.lines("<entry>", of: "feed.xml").map { $0.prefix { $0 != " " } }
    #expect(after == before)
  }

  @Test func twoArticlesCannotHaveOneIdentity() async throws {
    let site = try TestSite(post("one", "guid: a"), post("two", "guid: a"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/two.md:1:1: error: two articles have the guid “a”
            ---
            ^
          note: the other is content/posts/one.md
          help: delete the line in the newer one: feeds know an article by its guid
        """)
  }

  @Test func feedsAreAsLongAsTheSiteSays() async throws {
    let posts = (10...40).map { post("p\($0)", "date: 2026-01-01 00:\($0)") }
    let site = try TestSite(settings("feed-length: 3"), posts.joined())
    #expect(
      try await site.lines("<title>p", of: "feed.xml") == [
        "<title>p40</title> <link href=\"https://hearth.example/posts/p40/\"/>",
        "<title>p39</title> <link href=\"https://hearth.example/posts/p39/\"/>",
        "<title>p38</title> <link href=\"https://hearth.example/posts/p38/\"/>",
      ])
    #expect(try site.written("feed.json").split(separator: "\n").count == 5)
  }

  @Test func theFeedOfCommentsIsOfListedArticles() async throws {
    let site = try TestSite(
      post("one"),
      thread(
        "one", comment("a", "date: 2026-03-01"), comment("b", "date: 2026-03-02\nstatus: removed"),
        comment("c", "date: 2026-03-03\nreply-to: b")),
      post("two", "comments: closed"), thread("two", comment("d", "date: 2026-03-02")),
      post("three", "unlisted: true"), thread("three", comment("e")), post("four", "comments: off"),
      thread("four", comment("f")))
    #expect(
      try await site.lines("<entry>", of: "comments/feed.xml").map { $0.prefix { $0 != " " } } == [
        "<entry><id>tag:hearth.example,1970-01-01:one/comments/c</id>",
        "<entry><id>tag:hearth.example,1970-01-01:two/comments/d</id>",
        "<entry><id>tag:hearth.example,1970-01-01:one/comments/a</id>",
      ])
  }

  @Test func theSitemapNamesWhatSearchEnginesMayShow() async throws {
    let site = try TestSite(
      settings("articles-per-page: 1"),
      post("one", "date: 2026-01-02\nupdated: 2026-02-03\naliases: [/old/]"),
      post("two", "updated: 2026-01-01 10:00"),
      post("hidden", "noindex: true"), post("copy", "source: {url: 'https://first.example/'}"),
      page("about", "updated: 2026-05-05"))
    let sitemap = try await site.page("sitemap.xml")
    #expect(
      sitemap == """
        <urlset>
        <loc>https://hearth.example/</loc> 2026-02-03
        <loc>https://hearth.example/about/</loc> 2026-05-05
        <loc>https://hearth.example/archive/</loc> 2026-02-03
        <loc>https://hearth.example/page/2/</loc> 2026-02-03
        <loc>https://hearth.example/page/3/</loc> 2026-02-03
        <loc>https://hearth.example/page/4/</loc> 2026-02-03
        <loc>https://hearth.example/posts/one/</loc> 2026-02-03
        <loc>https://hearth.example/posts/two/</loc> 2026-01-01T10:00:00Z
        <loc>https://hearth.example/search/</loc> 2026-02-03
        </urlset>
        """)
  }
}
