import Testing

/// Links between files become addresses, and what leads nowhere is an error.
@Suite struct LinkTests {
  static let others =
    post("2026/2026-02-01-two", "slug: second\naliases: [/zwei/]", "## A part\n\nText.\n\n<a id=\"raw\"></a>")
    + post("nested/index", "", "![](pic.png)") + file("posts/nested/pic.png", "x")
    + post("mit Leerzeichen & Ümlaut", "title: Space") + page("about", "", "## Me")
    + file("files/a b.pdf", "x")
    + file("categories/rest.md", "---\ntitle: Rest\n---\n") + file("authors/ana.md", "---\nname: Ana\n---\n")
    + file("images/tree.png", "x") + post("tagged", "tags: [t]\nseries: S\ntakeaways: [T.]")

  static let links: [(markdown: String, html: String)] = [
    // To files, relative to this one or from the root of content.
    ("[x](2026/2026-02-01-two.md)", #"<a href="/posts/second/">x</a>"#),
    ("[x](./2026/../2026/2026-02-01-two.md#a-part)", #"<a href="/posts/second/#a-part">x</a>"#),
    ("[x](/posts/2026/2026-02-01-two.md)", #"<a href="/posts/second/">x</a>"#),
    ("[x](nested/index.md)", #"<a href="/posts/nested/">x</a>"#),
    ("[x](nested/pic.png)", #"<a href="/posts/nested/pic.png">x</a>"#),
    ("[x](../pages/about.md#me)", #"<a href="/about/#me">x</a>"#),
    ("[x](/categories/rest.md)", #"<a href="/categories/rest/">x</a>"#),
    ("[x](/authors/ana.md)", #"<a href="/authors/ana/">x</a>"#),
    ("[x](../files/a%20b.pdf)", #"<a href="/files/a%20b.pdf">x</a>"#),
    ("[x](</files/a b.pdf>)", #"<a href="/files/a%20b.pdf">x</a>"#),
    (
      "[x](mit%20Leerzeichen%20&%20%C3%9Cmlaut.md)",
      #"<a href="/posts/mit-leerzeichen-umlaut/">x</a>"#
    ),
    ("[x](<mit Leerzeichen & Ümlaut.md>)", #"<a href="/posts/mit-leerzeichen-umlaut/">x</a>"#),
    // To addresses of the site.
    ("[x](/)", #"<a href="/">x</a>"#), ("[x](/posts/second/)", #"<a href="/posts/second/">x</a>"#),
    ("[x](/posts/second)", #"<a href="/posts/second/">x</a>"#),
    ("[x](/posts/second/#a-part)", #"<a href="/posts/second/#a-part">x</a>"#),
    ("[x](/zwei/)", #"<a href="/zwei/">x</a>"#),
    ("[x](/archive/) [y](/search/)", #"<a href="/archive/">x</a> <a href="/search/">y</a>"#),
    ("[x](/tags/t/) [y](/series/s/)", #"<a href="/tags/t/">x</a> <a href="/series/s/">y</a>"#),
    ("[x](/tags/t/feed.xml)", #"<a href="/tags/t/feed.xml">x</a>"#),
    ("[x](/takeaways/) [y](/feed.xml)", #"<a href="/takeaways/">x</a> <a href="/feed.xml">y</a>"#),
    // To places of pages.
    ("[x](#part)\n\n## Part", ##"<a href="#part">x</a>"##),
    ("[x](#raw)\n\n<i id=\"raw\"></i>", ##"<a href="#raw">x</a>"##),
    ("[x](2026/2026-02-01-two.md#raw)", #"<a href="/posts/second/#raw">x</a>"#),
    ("[x](#comments)", ##"<a href="#comments">x</a>"##),
    ("[x](#comment-c)", ##"<a href="#comment-c">x</a>"##),
    ("[x](one.md#comment-c)", #"<a href="/posts/one/#comment-c">x</a>"#),
    ("[x](#grosse)\n\n## Größe", ##"<a href="#grosse">x</a>"##),
    // Elsewhere.
    ("[x](https://x.example/?c=d&e#f)", #"<a href="https://x.example/?c=d&amp;e#f">x</a>"#),
    ("[x](mailto:a@b.example)", #"<a href="mailto:a@b.example">x</a>"#),
    ("<https://x.example>", #"<a href="https://x.example">https://x.example</a>"#),
    // Raw HTML.
    (
      #"Raw <a class="k" href="2026/2026-02-01-two.md">x</a>"#,
      #"Raw <a class="k" href="/posts/second/">x</a>"#
    ),
    (#"Raw <img src="/images/tree.png" alt="t">"#, #"Raw <img src="/images/tree.png" alt="t">"#),
    // Pictures.
    (
      "![t](../images/tree.png)",
      #"<img src="/images/tree.png" alt="t" width="1" height="1" loading="eager" decoding="async">"#
    ),
    (
      "![t](/images/tree.png \"T\")",
      #"<img src="/images/tree.png" alt="t" title="T" width="1" height="1" loading="eager" decoding="async">"#
    ),
  ]

  @Test(arguments: links)
  func aLinkBecomesAnAddress(markdown: String, html: String) async throws {
    let site = try TestSite(Self.others, post("one", "", markdown), thread("one", comment("c")))
    let page = try await site.article("one")
    #expect(page.contains("<p>" + html + "</p>"), "\(page)")
  }

  static let mistakes: [(markdown: String, column: Int, message: String, help: String)] = [
    (
      "[x](two.md)", 5, "there is no file “two.md” for this link to lead to",
      "did you mean “/posts/2026/2026-02-01-two.md”?"
    ),
    (
      "[x](tagge.md)", 5, "there is no file “tagge.md” for this link to lead to", "did you mean “tagged.md”?"
    ),
    (
      "[x](/posts/tagged.html)", 5, "there is no file “/posts/tagged.html” for this link to lead to",
      "a link between articles names the file, relative to this one or from the content folder: “/posts/…”"
    ),
    (
      "[x](www.example.org)", 5, "there is no file “www.example.org” for this link to lead to",
      "for another site, write the whole address: https://www.example.org"
    ),
    (
      "[x](../../../etc/passwd)", 5, "there is no file “../../../etc/passwd” for this link to lead to",
      "a link between articles names the file, relative to this one or from the content folder: “/posts/…”"
    ),
    ("[x]()", 1, "this link leads nowhere", "write its address between the round brackets"),
    ("Text [x](#prt)\n\n## Part", 10, "nothing on this page is called “#prt”", "did you mean “#part”?"),
    (
      "[x](2026/2026-02-01-two.md#b-part)", 5, "nothing on the page it leads to is called “#b-part”",
      "did you mean “#a-part”?"
    ),
    (
      "[x](/posts/second/#b-part)", 5, "nothing on the page it leads to is called “#b-part”",
      "did you mean “#a-part”?"
    ),
    (
      "![t](tree.png)", 6, "there is no picture “tree.png”", "there is one at “/images/tree.png”"
    ),
    (
      "![t](lost.png)", 6, "there is no picture “lost.png”",
      "put the picture beside the article, or write the path from the content folder: “/images/lost.png”"
    ),
    (
      "[x](/comments/one.md)", 5, "this link leads to a comment thread, which is shown below its article",
      "link to the article instead"
    ),
    (
      #"Raw <a href="nowhere.md">x</a>"#, 14, "there is no file “nowhere.md” for this link to lead to",
      "a link between articles names the file, relative to this one or from the content folder: “/posts/…”"
    ),
  ]

  @Test(arguments: mistakes)
  func aLinkToNowhereIsAnError(markdown: String, column: Int, message: String, help: String) async throws {
    let site = try TestSite(
      Self.others, post("one", "", markdown), thread("one", comment("c")))
    let problems = await site.problems()
    let line = markdown.prefix { $0 != "\n" }
    let spaces = String(repeating: " ", count: column - 1)
    #expect(
      problems == """
        content/posts/one.md:4:\(column): error: \(message)
            \(line)
            \(spaces)^
          help: \(help)
        """)
  }

  @Test func aLinkToAWithheldArticleIsPlainWordsUntilItIsPublished() async throws {
    let draft = [post("later/index", "title: Later\ndate: 2027-01-01"), file("posts/later/pic.png", "x")]
      .joined()
    var site = try TestSite(draft, post("one", "", "[x](later/index.md#part), [y](/posts/later/index.md)"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/one.md:4:5: warning: “Later” is not published yet, so this link is shown as plain words
            [x](later/index.md#part), [y](/posts/later/index.md)
                ^
          help: it becomes a link in the first build after “Later” is published
        content/posts/one.md:4:31: warning: “Later” is not published yet, so this link is shown as plain words
            [x](later/index.md#part), [y](/posts/later/index.md)
                                          ^
          help: it becomes a link in the first build after “Later” is published
        """)
    #expect(try site.written("posts/one/index.html").contains(#"<a data-unpublished="">x</a>"#))
    try site.folder.write("content/posts/one.md", "---\ntitle: one\n---\n![p](later/pic.png)")
    let pictures = await site.problems()
    #expect(
      pictures == """
        content/posts/one.md:4:6: warning: “later/pic.png” belongs to “Later”, which is not published, so it is not shown here either
            ![p](later/pic.png)
                 ^
          help: to show it all the same, move it out of the folder of “Later”
        """)
    #expect(try site.written("posts/one/index.html").contains("<p>p</p>"))
    try site.set("2027-01-01")
    try site.folder.write("content/posts/one.md", "---\ntitle: one\n---\n[x](later/index.md)")
    #expect(try await site.article("one").contains(#"<a href="/posts/later/">x</a>"#))
  }

  @Test func theSettingsMayLinkToFilesToo() async throws {
    let site = try TestSite(
      settings(
        "navigation:\n  - {title: Me, url: pages/about.md}\n  - {title: Wrong, url: /abuot/}\n"
          + "footer: By [me](/pages/about.md), [nobody](/pages/abuot.md)\ncopyright: © [me](/pages/about.md)"),
      page("about"), post("one"), post("two"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/site.yaml:5:25: error: there is no file “/abuot/” for this link to lead to
              - {title: Wrong, url: /abuot/}
                                    ^
          help: did you mean “/pages/about.md”?
        content/site.yaml:6:9: error: there is no file “/pages/abuot.md” for this link to lead to
            footer: By [me](/pages/about.md), [nobody](/pages/abuot.md)
                    ^
          help: did you mean “/pages/about.md”?
        """)
    try site.folder.write(
      "content/site.yaml",
      TestSite.settings + "navigation: [{title: Me, url: pages/about.md}]\nfooter: '[me](/pages/about.md)'\n"
        + "disclaimer: '[not](/pages/about.md)'\ncopyright: '[mine](/pages/about.md)'\n"
        + "ai-notices: {summary: 'See [how](pages/about.md)'}\n")
    try site.folder.write("content/posts/one.md", "---\ntitle: one\nai: summary\n---\nWords.")
    #expect(try await site.article("one").contains(#"disclaimer <a href="/about/">not</a>"#))
    #expect(try site.written("index.html").contains(#"footer <a href="/about/">me</a>"#))
    #expect(try site.written("index.html").contains(#"copyright <a href="/about/">mine</a>"#))
    #expect(try site.written("posts/one/index.html").contains(#"ai See <a href="/about/">how</a>"#))
    #expect(try site.written("index.html").contains("menu Me /about/"))
  }

  @Test func aBrokenLinkOfTheSettingsIsReportedOnce() async throws {
    let site = try TestSite(settings("disclaimer: '[not](lost.md)'"), post("one"), post("two"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/site.yaml:3:14: error: there is no file “lost.md” for this link to lead to
            disclaimer: '[not](lost.md)'
                         ^
          help: a link between articles names the file, relative to this one or from the content folder: “/posts/…”
        """)
  }

  @Test func readersLinksAreNotFollowedAndLeadOnlyToTheWeb() async throws {
    let site = try TestSite(
      post("one"),
      thread(
        "one",
        comment(
          "a",
          says:
            "[a](https://a.example/) [b](two.md) [c](javascript:x) ![d](http://d.example/d.png) <mailto:e@e.example>"
        ))
    )
    let lines = try await site.lines("0 comment", of: "posts/one/index.html")
    #expect(
      lines == [
        "0 comment-a Kelsey: <p><a href=\"https://a.example/\" rel=\"nofollow ugc noopener\">a</a> [b](two.md) "
          + "[c](javascript:x) <a href=\"http://d.example/d.png\" rel=\"nofollow ugc noopener\">d</a> "
          + "<a href=\"mailto:e@e.example\" rel=\"nofollow ugc noopener\">mailto:e@e.example</a></p>"
      ])
  }

  /// A site with something of every kind of page and feed, and something that just misses having it.
  private static let whole = """
    -- site.yaml --
    title: Hearth
    base-url: https://hearth.example/
    articles-per-page: 2
    author: anna
    -- authors/anna.md --
    ---
    name: Anna
    ---
    -- authors/silent.md --
    ---
    name: Silent
    ---
    -- posts/full.md --
    ---
    title: Why full?
    categories: [Trust, Rest]
    tags: slow
    series: Rest
    takeaways: [Rest.]
    aliases: [/old/full/]
    ---
    ## What now?
    -- posts/guest.md --
    ---
    title: Guest
    author: Guest
    categories: Trust
    resources: [A book]
    ---
    Bottom line? Wait.
    -- posts/bare.md --
    ---
    title: Bare
    categories: Trust
    series: Rest
    ---
    -- posts/asks.md --
    ---
    title: Who asks?
    comments: off
    ---
    -- posts/quiet.md --
    ---
    title: Quiet?
    unlisted: true
    author: Ghost
    categories: Quiet
    takeaways: [Rest.]
    ---
    -- posts/draft.md --
    ---
    title: Draft?
    draft: true
    categories: Never
    takeaways: [Rest.]
    ---
    -- comments/full.md --
    ---
    author: Kelsey
    date: 2026-01-01
    ---
    Thanks.
    -- comments/bare.md --
    ---
    author: Kelsey
    date: 2026-01-01
    status: pending
    ---
    Thanks.
    -- comments/asks.md --
    ---
    author: Kelsey
    date: 2026-01-01
    ---
    Thanks.
    -- comments/quiet.md --
    ---
    author: Kelsey
    date: 2026-01-01
    ---
    Thanks.
    -- pages/about.md --
    ---
    title: About
    ---
    """

  @Test func everyPageAndFeedOfTheSiteCanBeLinkedToAndNothingElse() async throws {
    let site = try TestSite(Self.whole)
    let made = Set(try await site.paths().map { "/" + $0.replacing("index.html", with: "") })
    let likely = ["full", "guest", "bare", "asks", "quiet", "draft"].map { "/posts/\($0)/" }
      .flatMap { [$0, $0 + "hand-out/", $0 + "comments.xml"] }
    let lists = ["trust", "rest", "quiet", "never", "anna", "silent", "guest", "ghost", "slow"].flatMap {
      name in
      [
        "categories", "tags", "authors", "series", "takeaways", "questions", "takeaways/authors",
        "questions/authors",
      ]
      .map { "/\($0)/\(name)/" }
    }
    let indexes = [
      "/", "/categories/", "/tags/", "/stages/", "/authors/", "/series/", "/takeaways/", "/questions/",
    ]
    let ofLists = (lists + indexes).flatMap {
      [$0, $0 + "feed.xml", $0 + "feed.json", $0 + "page/2/", $0 + "page/3/", $0 + "page/4/"]
    }
    let addresses = made.union(likely + ofLists + ["/archive/", "/takeaways.json", "/comments/feed.xml"])
      .sorted()
    try site.folder.write(
      "content/pages/links.md", "---\ntitle: Links\n---\n" + addresses.map { "[x](\($0))\n" }.joined())
    let reported = await site.problems().split(separator: "\n").filter { $0.contains("there is no file") }
      .compactMap { $0.split(separator: "“").last?.split(separator: "”").first.map(String.init) }
    #expect(made.isDisjoint(with: reported), "\(made.intersection(reported).sorted())")
    #expect(Set(addresses).subtracting(made) == Set(reported))
    #expect(made.count > 40 && reported.count > 100)
  }
}
