import Testing

/// What an article's page says about other articles: its series and its neighbours in time.
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
}
