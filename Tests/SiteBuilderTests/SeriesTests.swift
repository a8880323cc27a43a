import Testing

/// What an article's page says about other articles: its series, its neighbours in time, and related ones.
@Suite struct SeriesTests {
  @Test func articlesOfASeriesKnowTheirPart() async throws {
    let site = try TestSite(
      post("third", "date: 2026-03-01\nseries: Rest"), post("first", "date: 2026-01-01\nseries: Rest"),
      post("second", "updated: 2026-02-01\nseries: rest"), post("last", "series: Rest"),
      post("quiet", "date: 2026-01-15\nseries: Rest\nunlisted: true"), post("alone", "series: Alone"))
    #expect(try await site.lines("part", of: "posts/first/index.html") == ["part 1 of 4 of Rest"])
    #expect(try await site.lines("part", of: "posts/second/index.html") == ["part 2 of 4 of Rest"])
    #expect(try await site.lines("part", of: "posts/third/index.html") == ["part 3 of 4 of Rest"])
    #expect(try await site.lines("part", of: "posts/last/index.html") == ["part 4 of 4 of Rest"])
    #expect(try await site.lines("part", of: "posts/alone/index.html") == [])
    #expect(try site.written("series/rest/index.html") == "Rest: 4\n- first\n- second\n- third\n- last")
  }

  @Test func neighboursAreThoseBeforeAndAfterInTime() async throws {
    let site = try TestSite(
      post("one", "date: 2026-01-01"), post("two", "date: 2026-01-02"), post("three", "date: 2026-01-03"),
      post("quiet", "date: 2026-01-02\nunlisted: true"))
    #expect(try await site.article("one") == "one\ndate 2026-01-01\n<p>Words.</p>\nnext two\n0 comments")
    #expect(
      try site.written("posts/two/index.html")
        == "two\ndate 2026-01-02\n<p>Words.</p>\nprevious one\nnext three\n0 comments")
    #expect(
      try site.written("posts/quiet/index.html")
        == "noindex\nquiet\ndate 2026-01-02\n<p>Words.</p>\n0 comments")
  }

  @Test func relatedArticlesAreTheNamedOnesAndThenThoseThatShareTerms() async throws {
    let site = try TestSite(
      post("one", "related: [named, 2026-01-05-dated, one, quiet, draft]\ntags: [rare, common]"),
      post("named"), post("2026-01-05-dated"), post("quiet", "unlisted: true\ntags: rare"),
      post("draft", "draft: true\ntags: rare"), post("shares-rare", "tags: rare"),
      post("shares-common", "date: 2026-01-01\ntags: common"), post("common-too", "tags: common"),
      post("stranger", "tags: other"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/one.md:3:18: error: there is no article “2026-01-05-dated”
            related: [named, 2026-01-05-dated, one, quiet, draft]
                             ^
          help: `related` takes names of articles: the file name without date and `.md`
        """)
    try site.folder.write(
      "content/posts/one.md",
      "---\ntitle: one\nrelated: [named, dated, one, quiet, draft]\ntags: [rare, common]\n---\nWords.")
    let related = try await site.lines("related", of: "posts/one/index.html")
    #expect(
      related == [
        "related named", "related 2026-01-05-dated", "related shares-rare (rare)",
        "related shares-common (common)",
      ])
    #expect(
      try await site.lines("related", of: "posts/shares-rare/index.html") == ["related one (rare)"])
    #expect(try await site.lines("related", of: "posts/stranger/index.html") == [])
  }
}
