import Markdown
import SiteModel
import SiteRenderer
import Testing

/// Pages that gather lines from many articles: takeaways and questions.
struct GatheringTests {
  private let links = """
    {{title}} {{count}}{{#isAll}} all{{/isAll}}{{#category}} category {{slug}}{{/category}}{{#author}} author {{slug}}{{/author}}\
    {{#categories}} <a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}} {{count}}</a>{{/categories}} |\
    {{#authors}} <a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}} {{count}}</a>{{/authors}} \
    <a href="{{allUrl}}">all</a>
    """

  /// Two authors with takeaways and questions, a third without.
  private var site: TestSite {
    var site = TestSite("https://example.org/blog")
    let place = Position(line: 1, column: 1)
    let headings = [
      Heading(level: 2, id: "why", text: "Why?", title: [], position: place),
      Heading(level: 2, id: "how", text: "How", title: [], position: Position(line: 8, column: 1)),
    ]
    let asked = Block(
      name: "questions", items: [[html("Is it <em>you</em> &amp; me?")]],
      position: Position(line: 9, column: 1))
    site.add("a", "Am I safe?", body: LinkedText(pieces: [], blocks: [asked], headings: headings)) {
      $0.authors = [0]
      $0.takeaways = [takeaway("One", anchor: "one")]
    }
    site.add("b", "Nothing asked") { $0.takeaways = [takeaway("Two", anchor: "two")] }
    site.add("c", "Who?")
    site.add("d", "Hidden?") {
      $0.isListed = false
      $0.takeaways = [takeaway("Never", anchor: "never")]
    }
    site.addAuthor("anna", "Anna", of: [0])
    site.addAuthor("ben", "Ben", of: [1, 2])
    site.addAuthor("cleo", "Cleo")
    site.addTaxonomy(.categories, ["Trust": [0, 1], "Calm": [1]])
    return site
  }

  private func questions(_ site: TestSite, _ path: String) throws -> String {
    let template = """
      \(links)
      {{#groups}}<a href="{{url}}">{{title}}</a>:{{#questions}} <a href="{{url}}">{{text}}</a>{{/questions}}
      {{/groups}}
      """
    return try site.file(path, ["pages/questions": template, "blocks/questions": "{{{html}}}"])
  }

  @Test func questionsStandWithTheArticlesThatAskThem() throws {
    #expect(
      try questions(site, "questions/index.html") == """
        Questions 4 all <a href="/blog/questions/trust/">Trust 3</a> |\
         <a href="/blog/questions/authors/anna/">Anna 3</a> <a href="/blog/questions/authors/ben/">Ben 1</a>\
         <a href="/blog/questions/">all</a>
        <a href="/blog/posts/a/">Am I safe?</a>: <a href="/blog/posts/a/#why">Why?</a>\
         <a href="/blog/posts/a/#how">Is it you &amp; me?</a>
        <a href="/blog/posts/c/">Who?</a>:

        """)
    #expect(
      try questions(site, "questions/authors/ben/index.html") == """
        Ben 1 author ben <a href="/blog/questions/trust/">Trust 3</a> |\
         <a href="/blog/questions/authors/anna/">Anna 3</a>\
         <a href="/blog/questions/authors/ben/" aria-current="page">Ben 1</a>\
         <a href="/blog/questions/">all</a>
        <a href="/blog/posts/c/">Who?</a>:

        """)
    #expect(
      try questions(site, "questions/trust/index.html").hasPrefix("Trust 3 category trust "))
  }

  @Test func takeawaysStandByAuthorWhereThereAreTwo() throws {
    let template = """
      \(links)
      {{#groups}}{{title}}:{{#takeaways}} {{text}}{{/takeaways}}
      {{/groups}}<a href="{{feedUrl}}">feed</a> <a href="{{jsonUrl}}">json</a>{{#script}} {{script}}{{/script}}\
      {{#page.feeds}} {{title}}{{/page.feeds}}
      """
    let file = try site.file(
      "takeaways/authors/anna/index.html",
      ["pages/takeaways": template, "assets/takeaways.js": "1", "blocks/questions": "{{{html}}}"])
    #expect(
      file == """
        Anna 1 author anna <a href="/blog/takeaways/trust/">Trust 2</a> <a href="/blog/takeaways/calm/">Calm 1</a> |\
         <a href="/blog/takeaways/authors/anna/" aria-current="page">Anna 1</a>\
         <a href="/blog/takeaways/authors/ben/">Ben 1</a> <a href="/blog/takeaways/">all</a>
        Am I safe?: One
        <a href="/blog/takeaways/feed.xml">feed</a> <a href="/blog/takeaways.json">json</a>\
         /blog/assets/takeaways.js?v=296236b0 Takeaways · Plain Talk
        """)
  }

  @Test func theTakeawaysOfAnOnlyAuthorAreThoseOfTheSite() {
    var site = site
    site.authors = []
    site.addAuthor("anna", "Anna", of: [0, 1])
    let paths = site.plan(["blocks/questions": "{{{html}}}"]).files.map(\.path)
    #expect(
      paths.filter { $0.hasPrefix("takeaways/") || $0.hasPrefix("questions/") } == [
        "questions/index.html", "questions/trust/index.html", "takeaways/calm/index.html",
        "takeaways/feed.xml", "takeaways/index.html", "takeaways/trust/index.html",
      ])
  }

  @Test func manyArticlesMakeMorePages() throws {
    var site = TestSite()
    for number in 100...200 { site.add("a\(number)", "Is it \(number)?") }
    let templates = [
      "pages/questions": "{{#groups}}{{title}}{{/groups}}{{#pagination}} {{number}}/{{count}}{{/pagination}}"
    ]
    #expect(try site.file("questions/page/2/index.html", templates) == "Is it 200? 2/2")
  }

  @Test func newslettersGetEveryTakeawayWithItsPlace() throws {
    var site = site
    let heading = Heading(
      level: 2, id: "rest", text: "Rest & sleep", title: [], position: Position(line: 1, column: 1))
    let line = LinkedText(
      pieces: [html(#"Go <a href=""#), .url(0), html(#"">on</a>"#)], links: [.fragment("rest")])
    site.articles = []
    site.add("a", "Am I <safe>?", date: "2026-02-20", body: LinkedText(pieces: [], headings: [heading])) {
      $0.authors = [0]
      $0.terms = [TermReference(taxonomy: 0, term: 0)]
      $0.takeaways = [Takeaway(text: line, plainText: "Go on", anchor: "go", origin: .bottomLine, section: 0)]
    }
    site.add("b", "B") { $0.takeaways = [takeaway("Two", anchor: "two")] }
    site.add("c", "C") {
      $0.isListed = false
      $0.takeaways = [takeaway("Never", anchor: "never")]
    }
    site.taxonomies = []
    site.addTaxonomy(.categories, ["Trust": [0]])
    #expect(
      try site.file("takeaways.json", [:]) == """
        {"title":"Plain Talk","url":"https://example.org/blog/","language":"en","takeaways":[\
        {"text":"Go on","html":"Go \\u003Ca href=\\"https://example.org/blog/posts/a/#rest\\"\\u003Eon\\u003C/a\\u003E",\
        "url":"https://example.org/blog/posts/a/#go",\
        "article":{"title":"Am I \\u003Csafe\\u003E?","url":"https://example.org/blog/posts/a/"},\
        "section":{"title":"Rest \\u0026 sleep","url":"https://example.org/blog/posts/a/#rest"},\
        "categories":[{"title":"Trust","url":"https://example.org/blog/categories/trust/"}],\
        "authors":[{"title":"Anna","url":"https://example.org/blog/authors/anna/"}],"date":"2026-02-20T00:00:00Z"},\
        {"text":"Two","html":"Two","url":"https://example.org/blog/posts/b/#two",\
        "article":{"title":"B","url":"https://example.org/blog/posts/b/"}}]}

        """)
  }
}
