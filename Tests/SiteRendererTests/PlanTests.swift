import Markdown
import SiteModel
import SiteRenderer
import Testing

struct PlanTests {
  /// Two articles, one of them unlisted, with everything that gives a site more pages.
  private var fullSite: TestSite {
    var site = TestSite()
    site.settings.articlesPerPage = 1
    site.add("first", "First", date: "2026-02-20") { article in
      article.takeaways = [takeaway("Rest", anchor: "takeaway-rest")]
      article.thread = Thread(state: .open, comments: [])
      article.terms = [TermReference(taxonomy: 0, term: 0)]
      article.aliases = ["/old/", "/older.html"]
    }
    site.add("second", "Second?", date: "2026-02-10")
    site.add("secret", "Secret") { $0.isListed = false }
    site.addTaxonomy(.categories, ["Trust": [0]])
    site.addTaxonomy(.tags, [:])
    site.addAuthor("anna", "Anna", of: [0])
    site.series = [Series(title: "Calm", slug: "calm", path: "/series/calm/", articles: [0, 1])]
    site.addPage("about", "About")
    site.assets = [AssetFile(path: "images/sea.jpg", file: "/home/anna/sea.jpg")]
    return site
  }

  @Test func everyFileOfTheSiteIsPlannedAndSorted() {
    let plan = fullSite.plan(["assets/style.css": "p {}"])
    #expect(
      plan.files.filter { $0.origin != "the search index" }.map(\.path) == [
        "404.html", "about/index.html", "archive/index.html", "assets/style.css", "authors/anna/feed.json",
        "authors/anna/feed.xml", "authors/anna/index.html", "authors/index.html",
        "categories/index.html", "categories/trust/feed.json", "categories/trust/feed.xml",
        "categories/trust/index.html", "comments/feed.xml", "feed.json", "feed.xml", "images/sea.jpg",
        "index.html", "old/index.html", "older.html", "page/2/index.html", "posts/first/hand-out/index.html",
        "posts/first/index.html",
        "posts/second/index.html", "posts/secret/index.html", "questions/index.html", "robots.txt",
        "search/index.html",
        "series/calm/feed.xml", "series/calm/index.html", "series/index.html", "sitemap.xml",
        "takeaways.json", "takeaways/feed.xml", "takeaways/index.html", "takeaways/trust/index.html",
      ])
  }

  @Test func anEmptySiteHasAHomePageAndNoListsOfNothing() {
    let paths = TestSite().plan().files.map(\.path).filter { !$0.hasPrefix("search/") }
    #expect(paths == ["404.html", "feed.json", "feed.xml", "index.html", "robots.txt", "sitemap.xml"])
  }

  @Test func assetsAreCopied() throws {
    #expect(try fullSite.file("images/sea.jpg", [:]) == "copy of /home/anna/sea.jpg")
    #expect(try fullSite.file("assets/style.css", ["assets/style.css": "p {}"]) == "p {}")
  }

  @Test func twoSourcesOfOneAddressAreAnError() {
    var site = TestSite()
    site.add("first", "First")
    site.addPage("archive", "Archive", aliases: ["/posts/first/"])
    site.assets = [AssetFile(path: "feed.xml", file: "/x"), AssetFile(path: "posts", file: "/y")]
    let help = "\n  help: give one of them another name, or another address with `slug:`"
    #expect(
      site.problems() == [
        "error: an alias of content/pages/archive.md and content/posts/first.md want the same address /posts/first/"
          + help,
        "error: content/pages/archive.md and the archive want the same address /archive/" + help,
        "error: feed.xml and the feed of articles want the same address /feed.xml" + help,
        """
        error: posts is a file at /posts, where content/posts/first.md needs a folder
          help: give one of them another name
        """,
      ])
  }

  @Test func anUnknownBlockIsAnErrorAtItsPlace() {
    var site = TestSite()
    let blocks = [
      Block(name: "defintion", position: Position(line: 12, column: 3)),
      Block(name: "zzz", position: Position(line: 20, column: 3)),
    ]
    site.add("first", "First", body: LinkedText(pieces: [.block(0), .block(1)], blocks: blocks))
    let problems = site.problems(["blocks/definition": "{{{html}}}", "blocks/note": "{{{html}}}"])
    #expect(
      problems == [
        """
        content/posts/first.md:12:3: error: there is no block “defintion”
          help: did you mean [!definition]?
        """,
        """
        content/posts/first.md:20:3: error: there is no block “zzz”
          help: the theme has [!definition], [!note]; another one is a file templates/blocks/zzz.mustache
        """,
      ])
  }

  @Test func aTemplateOfOnesOwnIsUsedAndAnUnknownOneIsAnError() throws {
    var site = TestSite()
    let place = SourceLocation(file: "content/posts/first.md", line: 4, column: 11)
    site.add("first", "First") { $0.frontMatter.template = Located("letter", at: place) }
    #expect(
      try site.file("posts/first/index.html", ["pages/letter": "<p>Dear {{article.title}}</p>"])
        == "<p>Dear First</p>")
    #expect(
      site.problems(["pages/leter": "x"]) == [
        """
        content/posts/first.md:4:11: error: there is no template “letter”
          help: did you mean “leter”?
        """
      ])
    #expect(
      site.problems() == [
        """
        content/posts/first.md:4:11: error: there is no template “letter”
          help: add templates/pages/letter.mustache, or take the line away
        """
      ])
  }

  @Test func mistakesInTemplatesArePartOfTheProblems() {
    let problems = TestSite().problems([
      "pages/home": "<p>\n{{> partials/row}}", "partials/row": "{{ttile}}\n",
    ])
    #expect(problems.count == 1)
    #expect(problems[0].hasPrefix("templates/partials/row.mustache:1:3: error: "))
    #expect(problems[0].contains("note: included from templates/pages/home.mustache:2:1"))
  }

  @Test func aThemeWithoutATemplateIsAnError() {
    let theme = SiteTheme(files: [], languages: [.english])
    let problems = SitePlan.make(site: TestSite().site, theme: theme).problems.map(\.text)
    #expect(problems.count == 17)
    #expect(
      problems[0] == """
        error: the theme has no file feeds/atom.xml.mustache
          help: every theme needs it; the theme that comes with Inglenook has one to begin with
        """)
  }

  @Test func twoPlansOfOneSiteMakeTheSameBytes() throws {
    let templates = [
      "pages/article": "{{#article}}{{title}}{{{page.structuredData}}}{{/article}}",
      "feeds/atom.xml": "<f>{{#entries}}{{id}}{{content}}{{/entries}}</f>",
    ]
    let first = try fullSite.plan(templates).files.map { try $0.text }
    #expect(try fullSite.plan(templates).files.map { try $0.text } == first)
  }
}

/// A line of the box.
func takeaway(
  _ words: String, anchor: String, origin: Takeaway.Origin = .box, section: Int? = nil
) -> Takeaway {
  Takeaway(text: text(words), plainText: words, anchor: anchor, origin: origin, section: section)
}
