import Testing

/// Categories, tags, and the kinds of terms that a site adds.
@Suite struct TermTests {
  @Test func categoriesStandInTheirOrder() async throws {
    let site = try TestSite(
      file("categories/trust.md", "---\ntitle: Trust & care\norder: 2\n---\nOn [one](../posts/one.md)."),
      file("categories/Being apart.md", "---\ntitle: Being apart\norder: 1\n---\n"),
      file("categories/empty.md", "---\ntitle: An empty one\n---\n"),
      post("one", "date: 2026-01-01\ncategories: [trust, Anger]"),
      post("two", "date: 2026-01-02\ncategory: Trust & care"), post("three", "categories: being apart"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/three.md:3:13: warning: this category is spelt “being apart” here and “Being apart” elsewhere
            categories: being apart
                        ^
          note: “Being apart” stands in content/categories/Being apart.md:1
          help: both stand on one page; write “Being apart” here too, or the other way round
        """)
    let categories = try site.written("categories/index.html")
    #expect(categories == "Categories: Being apart Trust &amp; care An empty one Anger")
    let trust = try site.written("categories/trust/index.html")
    #expect(trust == "Trust &amp; care: 2\n<p>On <a href=\"/posts/one/\">one</a>.</p>\n- two\n- one")
    #expect(try site.written("categories/being-apart/index.html") == "Being apart: 1\n- three")
    #expect(try site.written("categories/empty/index.html") == "An empty one: 0")
    #expect(try site.written("posts/one/index.html").contains("\nin Trust &amp; care\nin Anger\n"))
  }

  @Test func twoSpellingsOfATermAreAWarningThatNamesBothFiles() async throws {
    let site = try TestSite(
      post("one", "date: 2026-01-02\ntags: [Self care]"),
      post("two", "date: 2026-01-01\ntags: [x, self-care, SELF CARE]"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/two.md:4:22: warning: this tag is spelt “SELF CARE” here and “Self care” elsewhere
            tags: [x, self-care, SELF CARE]
                                 ^
          note: “Self care” stands in content/posts/one.md:4
          help: both stand on one page; write “Self care” here too, or the other way round
        """)
    #expect(try site.written("tags/self-care/index.html") == "Self care: 2\n- one\n- two")
  }

  @Test func aSiteMayAddKindsOfTerms() async throws {
    let site = try TestSite(
      settings("taxonomies: [stages, {key: moods, title: How it feels, singular: Feeling}]"),
      post("one", "stages: [Dating, 結婚]\nmoods: calm"))
    let paths = try await site.paths().filter { $0.hasPrefix("stages/") || $0.hasPrefix("moods/") }
    #expect(
      paths == [
        "moods/calm/feed.xml", "moods/calm/index.html", "moods/index.html", "stages/dating/feed.xml",
        "stages/dating/index.html", "stages/index.html", "stages/結婚/feed.xml", "stages/結婚/index.html",
      ])
    #expect(try site.written("moods/index.html") == "How it feels: calm")
  }

  static let mistakes: [(content: String, problem: String)] = [
    (
      post("one", "tags: [ok, '!?']"),
      """
      content/posts/one.md:3:12: error: “!?” can't be the name of a tag
          tags: [ok, '!?']
                     ^
        help: a name needs at least one letter or digit
      """
    ),
    (
      file("categories/Trust.md", "---\ntitle: A\n---") + file("categories/trust.md", "---\ntitle: B\n---"),
      """
      content/categories/trust.md:1:1: error: two files describe the category “trust”
          ---
          ^
        note: the other is content/categories/Trust.md
        help: delete one of them, or rename it
      """
    ),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(content: String, problem: String) async throws {
    let problems = try await TestSite(content).problems()
    #expect(problems == problem)
  }
}
