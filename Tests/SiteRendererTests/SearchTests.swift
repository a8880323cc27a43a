import Markdown
import Search
import SiteModel
import Testing

@testable import SiteRenderer

struct SearchTests {
  private var site: TestSite {
    var site = TestSite("https://example.org/blog")
    let place = Position(line: 3, column: 1)
    let headings = [Heading(level: 2, id: "why", text: "Why?", title: [], position: place)]
    let questions = Block(
      name: "questions", items: [[html("Is it me?")]], position: Position(line: 9, column: 1))
    site.add("first", "First", body: LinkedText(pieces: [], blocks: [questions], headings: headings)) {
      article in
      article.frontMatter.subtitle = "A subtitle"
      article.file.headings = headings
      article.file.sections = [
        TextSection(heading: nil, text: "The beginning"), TextSection(heading: 0, text: "The reason"),
      ]
      article.authors = [0]
      article.terms = [TermReference(taxonomy: 0, term: 0)]
      article.takeaways = [takeaway("Rest", anchor: "takeaway-rest")]
      article.thread = Thread(
        state: .closed,
        comments: [comment("a", "Thanks"), comment("b", nil), comment("c", by: .author(0), "You too")])
    }
    site.addAuthor("anna", "Anna", of: [0])
    site.addTaxonomy(.categories, ["Trust": [0]])
    return site
  }

  private func passages(of site: TestSite) -> [String] {
    let theme = SiteTheme(["blocks/questions": "{{{html}}}"])
    let context = LocalThemes(theme, for: site.site).main.context
    return ArticleContext(0, in: context).searchPage.passages.map {
      "\($0.kind) \($0.fragment ?? "-") \($0.heading ?? "-"): \($0.text)"
    }
  }

  @Test func anArticleIsFoundByItsSectionsTakeawaysQuestionsAndComments() {
    #expect(
      passages(of: site) == [
        "section - -: A subtitle", "section - -: The beginning", "section why Why?: The reason",
        "takeaway takeaway-rest -: Rest", "question why -: Why?", "question why -: Is it me?",
        "comment comment-a Kelsey: Thanks", "comment comment-c Anna: You too",
      ])
  }

  @Test func commentsThatAreOffAreNotFound() {
    var site = site
    let article = site.articles[0]
    site.articles = []
    site.add("first", "First", body: article.body) {
      $0.thread = Thread(state: .off, comments: article.thread.comments)
    }
    #expect(passages(of: site).filter { $0.hasPrefix("comment") } == [])
  }

  @Test func onlyWhatIsListedAndIndexedCanBeFound() throws {
    var site = TestSite()
    for (name, isListed, isHidden) in [
      ("open", true, false), ("unlisted", false, false), ("hidden", true, true),
    ] {
      site.add(name, "The word \(name)yard") {
        $0.isListed = isListed
        $0.frontMatter.isHiddenFromSearchEngines = isHidden
      }
    }
    let index = try site.plan().files.filter { $0.path.hasPrefix("search/") }.map { try $0.text }.joined()
    #expect(index.contains("/posts/open/"))
    #expect(!index.contains("/posts/unlisted/"))
    #expect(!index.contains("/posts/hidden/"))
  }
}
