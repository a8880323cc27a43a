import Testing

/// What an article leaves its readers with.
@Suite struct TakeawayTests {
  @Test func takeawaysComeInOrderAndKnowTheirPlaces() async throws {
    let site = try TestSite(
      post(
        "one", "categories: Rest\ntakeaways:\n  - Front *matter*.\n  - \"[Two](two.md) words.\"",
        """
        Bottom line: Nobody's section.

        ## Why rest

        **Bottom line?** Rest is *work*. See [there](#how).

        ## How

        Bottom lines are not this. ***Bottom line:*** nor this.

        > Bottom line? Nor a quotation.

        ## Key takeaways

        - Listed.
        - Front *matter*.

        ## Recommended resources

        - [A book](https://book.example/) by *Ann*

        ## The end

        *Bottom line*? End.
        """), post("two"))
    let page = try await site.article("one")
    #expect(
      page == """
        one
        in Rest
        takeaway Front <em>matter</em>. <a href="/posts/one/#takeaway-front-matter-2"></a> <i id="takeaway-front-matter-2"></i>
        takeaway <a href="/posts/two/">Two</a> words. <a href="/posts/one/#takeaway-two-words"></a> <i id="takeaway-two-words"></i>
        takeaway Listed. <a href="/posts/one/#takeaway-listed"></a> <i id="takeaway-listed"></i>
        takeaway Front <em>matter</em>. <a href="/posts/one/#takeaway-front-matter"></a> <i id="takeaway-front-matter"></i>
        takeaway Nobody’s section. <a href="/posts/one/#bottom-line-nobodys-section"></a>
        takeaway Rest is <em>work</em>. See <a href="#how">there</a>. <a href="/posts/one/#bottom-line-rest-is-work-see-there">Why rest</a>
        takeaway End. <a href="/posts/one/#bottom-line-end">The end</a>
        <p class="bottom-line" id="bottom-line-nobodys-section"><strong class="bottom-line-mark">Bottom line:</strong> Nobody’s section.</p>
        <h2 id="why-rest">Why rest <a class="anchor" href="#why-rest" aria-label="Link to the section “Why rest”"></a></h2>
        <p class="bottom-line" id="bottom-line-rest-is-work-see-there"><strong class="bottom-line-mark">Bottom line?</strong> Rest is <em>work</em>. See <a href="#how">there</a>.</p>
        <h2 id="how">How <a class="anchor" href="#how" aria-label="Link to the section “How”"></a></h2>
        <p>Bottom lines are not this. <em><strong>Bottom line:</strong></em> nor this.</p>
        <blockquote>
        <p>Bottom line? Nor a quotation.</p>
        </blockquote>
        <h2 id="the-end">The end <a class="anchor" href="#the-end" aria-label="Link to the section “The end”"></a></h2>
        <p class="bottom-line" id="bottom-line-end"><strong class="bottom-line-mark">Bottom line?</strong> End.</p>
        resource <a href="https://book.example/">A book</a> by <em>Ann</em>
        previous two
        0 comments
        """)
    let all = try site.written("takeaways/index.html")
    #expect(
      all == """
        - Front <em>matter</em>. <a href="/posts/one/#takeaway-front-matter-2"></a>
        - <a href="/posts/two/">Two</a> words. <a href="/posts/one/#takeaway-two-words"></a>
        - Listed. <a href="/posts/one/#takeaway-listed"></a>
        - Front <em>matter</em>. <a href="/posts/one/#takeaway-front-matter"></a>
        - Nobody’s section. <a href="/posts/one/#bottom-line-nobodys-section"></a>
        - Rest is <em>work</em>. See <a href="/posts/one/#how">there</a>. <a href="/posts/one/#bottom-line-rest-is-work-see-there">Why rest /posts/one/#why-rest</a>
        - End. <a href="/posts/one/#bottom-line-end">The end /posts/one/#the-end</a>
        """)
    #expect(try site.written("takeaways/rest/index.html") == all)
  }

  @Test func everyAnchorIsOnThePage() async throws {
    let site = try TestSite(
      post(
        "one", "takeaways: [Same words., Same words., '!', 愛.]",
        "# Same words\n\nBottom line? Same words.\n\nBottom line? Same words.\n\nBottom line? 愛.\n\n"
          + "## Bottom line: same words\n\n## Key takeaways\n\n1. Same words.\n2. !\n3. Takeaway-1"))
    let page = try await site.article("one")
    let takeaways = page.split(separator: "\n").filter { $0.hasPrefix("takeaway ") }
    let anchors = takeaways.compactMap { $0.firstMatch(of: /href="\/posts\/one\/#([^"]*)"/)?.1 }
    #expect(takeaways.count == 10 && Set(anchors).count == 10)
    for anchor in anchors {
      let id = anchor.replacing("%E6%84%9B", with: "愛")
      #expect(page.components(of: "id=\"\(id)\"") == 2, "\(id)")
    }
  }

  @Test func theWordsThatMarkAreTheAuthorsOwn() async throws {
    let site = try TestSite(
      settings("marks: {bottom-line: [Fazit], takeaways: [Das Wichtigste], resources: [Zum Weiterlesen]}"),
      post(
        "one", "",
        "Fazit: Ruhe.\n\nBottom line? No.\n\n## Das Wichtigste\n\n- Merken.\n\n## Zum Weiterlesen\n\n- Buch\n\n## Key takeaways\n\n- Stays."
      ))
    #expect(
      try await site.lines("takeaway", of: "posts/one/index.html").map { $0.prefix { $0 != "<" } } == [
        "takeaway Merken. ", "takeaway Ruhe. ",
      ])
    #expect(try site.written("posts/one/index.html").contains("<p>Bottom line? No.</p>"))
    #expect(try site.written("posts/one/index.html").contains("resource Buch"))
  }

  @Test func resourcesComeFromBothPlaces() async throws {
    let site = try TestSite(
      post(
        "one",
        "title: one\nresources:\n  - {title: Rest & <co>, author: Ann, url: 'https://a.example/?a=1&b=2'}\n"
          + "  - title: Two\n    url: two.md\n  - A *line* with [two](two.md)\n  - {title: Only a title}",
        "Text.\n\n## Recommended resources\n\n- From the body\n\n## After"), post("two"))
    #expect(
      try await site.lines("resource", of: "posts/one/index.html") == [
        #"resource <a href="https://a.example/?a=1&amp;b=2"><cite>Rest &amp; &lt;co&gt;</cite></a>, Ann"#,
        #"resource <a href="/posts/two/"><cite>Two</cite></a>"#,
        #"resource A <em>line</em> with <a href="/posts/two/">two</a>"#,
        "resource <cite>Only a title</cite>", "resource From the body",
      ])
    #expect(try !site.written("posts/one/index.html").contains("Recommended resources"))
  }

  @Test func aSiteWithoutTakeawaysHasNoPageOfThem() async throws {
    let site = try TestSite(post("one"), post("two", "draft: true\ntakeaways: [Hidden]"))
    #expect(try await !site.paths().contains { $0.hasPrefix("takeaways") })
  }
}

extension String {
  /// How many pieces are left when every occurrence of a text is cut out.
  fileprivate func components(of separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }

  @Test func aPageThatQuotesASensitiveArticleHasTheWayOut() async throws {
    let site = try TestSite(
      settings("articles-per-page: 1\nquick-exit: https://weather.example/"),
      post("careful", "date: 2026-02-01\nsensitive: true\ncategories: Safety\ntakeaways: [Plan]"),
      post("calm", "date: 2026-03-01\ncategories: Rest\ntakeaways: [Rest]"))
    for name in ["takeaways", "questions", "term", "home", "search", "author"] {
      try site.folder.write(
        "templates/pages/\(name).mustache",
        "{{#quickExit}}out {{url}}{{/quickExit}}{{^quickExit}}calm{{/quickExit}}")
    }
    let out = "out https://weather.example/"
    for (path, expected) in [
      ("takeaways", out), ("takeaways/safety", out), ("takeaways/rest", "calm"), ("categories/safety", out),
      ("categories/rest", "calm"), ("page/2", out), ("search", out),
    ] { #expect(try await site.page(path + "/index.html") == expected, "\(path)") }
    #expect(try site.written("index.html") == "calm")
    let json = try site.written("takeaways.json")
    #expect(json.ranges(of: #""sensitive":true"#).count == 1, "\(json)")
  }
}
