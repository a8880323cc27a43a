import Testing

/// Who wrote what.
@Suite struct AuthorTests {
  static let ana = file(
    "authors/ana.md",
    "---\nname: Ana Ruiz\nlinks: [{title: Site, url: https://ana.example/}]\n---\nShe *listens*.")
  static let ben = file("authors/ben.md", "---\nname: Ben Ito\n---\n")

  static let bylines: [(keys: String, bylines: [String])] = [
    ("author: ana", ["by Ana Ruiz"]), ("author: Ana Ruiz", ["by Ana Ruiz"]),
    ("author: ana ruiz", ["by ana ruiz"]),
    ("author: Zoë Grün", ["by Zoë Grün"]), ("authors: [ben, ana]", ["by Ben Ito", "by Ana Ruiz"]),
    ("authors:\n  - Guest\n  - ana", ["by Guest", "by Ana Ruiz"]), ("", ["by Ben Ito"]),
  ]

  @Test(arguments: bylines)
  func anArticleNamesItsAuthors(keys: String, bylines: [String]) async throws {
    let site = try TestSite(settings("author: ben"), Self.ana, Self.ben, post("one", keys))
    let lines = try await site.lines("by ", of: "posts/one/index.html")
    #expect(lines == bylines)
  }

  @Test func anArticleWithoutAuthorSaysNothing() async throws {
    let site = try TestSite(post("one"))
    #expect(try await site.lines("by", of: "posts/one/index.html") == [])
    #expect(try await !site.paths().contains { $0.hasPrefix("authors/") })
  }

  @Test func everyAuthorHasAPage() async throws {
    let site = try TestSite(
      Self.ana, Self.ben, post("one", "date: 2026-01-01\nauthors: [ana, Zoë Grün]"),
      post("two", "date: 2026-01-02\nauthor: Ana Ruiz"))
    let authors = try await site.page("authors/index.html")
    #expect(authors == "Authors: Ana Ruiz Ben Ito Zoë Grün")
    let page = try site.written("authors/ana/index.html")
    #expect(
      page == """
        Ana Ruiz: 2
        <p>She <em>listens</em>.</p>
        link Site https://ana.example/
        - two
        - one
        """)
    #expect(try site.written("authors/zoe-grun/index.html") == "Zoë Grün: 1\n- one")
    #expect(try site.written("authors/ben/index.html") == "Ben Ito: 0")
  }

  @Test func onlyTheIdOfAProfileMarksACommentAsTheAuthors() async throws {
    let site = try TestSite(
      Self.ana, post("one", "author: Guest"),
      thread(
        "one", comment("a", "date: 2026-03-01", by: "ana"), comment("b", "date: 2026-03-02", by: "Ana Ruiz"),
        comment("c", "date: 2026-03-03", by: "Ana"), comment("d", "date: 2026-03-04", by: "guest")))
    let lines = try await site.lines("0 comment", of: "posts/one/index.html")
    #expect(
      lines == [
        "0 comment-a Ana Ruiz (author): <p>Yes.</p>", "0 comment-b Ana Ruiz: <p>Yes.</p>",
        "0 comment-c Ana: <p>Yes.</p>", "0 comment-d guest: <p>Yes.</p>",
      ])
  }

  @Test(arguments: [
    (
      "author: anna",
      """
      content/posts/one.md:3:9: warning: nobody in authors/ has the id “anna”, so it is taken for a name
          author: anna
                  ^
        help: did you mean “ana”?
      """
    ),
    (
      "author: 🌸",
      """
      content/posts/one.md:3:9: error: “🌸” can't be the name of an author
          author: 🌸
                  ^
        help: a name needs at least one letter or digit
      """
    ),
  ])
  func aDoubtfulNameIsReported(keys: String, problem: String) async throws {
    let problems = try await TestSite(Self.ana, post("one", keys)).problems()
    #expect(problems == problem)
  }
}
