import Testing

/// Two things that want one address.
@Suite struct CollisionTests {
  static let collisions: [(content: String, problem: String)] = [
    (
      page("archive") + post("one"),
      """
      error: content/pages/archive.md and the archive want the same address /archive/
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      page("search"),
      """
      error: content/pages/search.md and the search page want the same address /search/
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      post("one") + post("two", "slug: one"),
      """
      error: content/posts/one.md and content/posts/two.md want the same address /posts/one/
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      post("2026-01-01-Über uns") + post("uber-uns"),
      """
      error: content/posts/2026-01-01-Über uns.md and content/posts/uber-uns.md want the same address /posts/uber-uns/
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      page("caf\u{E9}") + page("cafe\u{301}"),
      """
      error: content/pages/café.md and content/pages/café.md want the same address /cafe/
        help: their names look the same, but their accents are stored in two ways, as one sign and as two: keep one of them
      """
    ),
    (
      page("about") + post("one", "aliases: [/about/]"),
      """
      error: content/pages/about.md and an alias of content/posts/one.md want the same address /about/
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      page("about") + post("one", "aliases: [/about]"),
      """
      error: content/pages/about.md and an alias of content/posts/one.md want the same address /about/
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      post("one", "aliases: [/posts/one/]"),
      """
      error: content/posts/one.md and an alias of content/posts/one.md want the same address /posts/one/
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      page("about") + file("about/index.html", "mine"),
      """
      error: content/pages/about.md and about/index.html want the same address /about/
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      page("about") + file("about", "mine"),
      """
      error: about is a file at /about, where content/pages/about.md needs a folder
        help: give one of them another name
      """
    ),
    (
      file("feed.xml", "mine"),
      """
      error: feed.xml and the feed of articles want the same address /feed.xml
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      post("a/2026-01-01-one") + post("b/one"),
      """
      error: content/posts/a/2026-01-01-one.md and content/posts/b/one.md want the same address /posts/one/
        help: give one of them another name, or another address with `slug:`
      content/posts/b/one.md:1:1: error: two articles have the name “one”
          ---
          ^
        note: the other is content/posts/a/2026-01-01-one.md
        help: rename one of the files: comments, related articles and feeds know an article by its name
      """
    ),
    (
      file("images/Tree.png", "x") + file("images/tree.png", "y"),
      """
      warning: “images/Tree.png” and “images/tree.png” differ only in capital letters or in how accents are stored
        help: On many web hosts, and on Macs and Windows, only one of them would survive. Rename one of them.
      """
    ),
    (
      file("robots.txt", "mine") + file("assets/style.css", "mine"),
      """
      error: robots.txt and robots.txt want the same address /robots.txt
        help: give one of them another name, or another address with `slug:`
      """
    ),
    (
      post("one", "aliases: [/../../etc/passwd]"),
      """
      error: the output path “../../etc/passwd/index.html” contains “.” or “..” and could leave the output folder
        help: It comes from an alias of content/posts/one.md: rename that file, or give it another `slug`.
      """
    ),
    (
      post("one", "aliases: [/]"),
      """
      error: an alias of content/posts/one.md and the home page want the same address /
        help: give one of them another name, or another address with `slug:`
      """
    ),
  ]

  @Test(arguments: collisions)
  func bothSourcesAreNamed(content: String, problem: String) async throws {
    let site = try TestSite(content)
    let problems = await site.problems()
    #expect(problems == problem)
    #expect(try site.output().isEmpty == problem.contains("error"))
  }
}
