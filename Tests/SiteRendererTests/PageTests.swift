import Markdown
import SiteModel
import SiteRenderer
import Testing

struct PageTests {
  private let row = "{{#articles}}<a href=\"{{url}}\">{{title}}</a>{{/articles}}"
  private let pagination = """
    {{#pagination}} {{number}}/{{count}}{{#newer}} <a href="{{newer}}">newer</a>{{/newer}}\
    {{#older}} <a href="{{older}}">older</a>{{/older}}:{{#pages}}{{#followsGap}} …{{/followsGap}} \
    {{#isCurrent}}[{{number}}]{{/isCurrent}}{{^isCurrent}}<a href="{{url}}">{{number}}</a>{{/isCurrent}}\
    {{/pages}}{{/pagination}}
    """

  @Test func theHomePageShowsFeaturedArticlesFirstAndEachOnce() throws {
    var site = TestSite()
    site.settings.articlesPerPage = 2
    site.add("a", "A", date: "2026-02-20") { $0.takeaways = [takeaway("Rest", anchor: "rest")] }
    site.add("b", "B", date: "2026-02-10") { $0.isListed = false }
    site.add("c", "C", date: "2026-02-05") { $0.frontMatter.isFeatured = true }
    site.add("d", "D")
    let templates = [
      "pages/home": row + pagination
        + "{{#takeaways}}{{{html}}} <a href=\"{{url}}\">{{article.title}}</a>{{/takeaways}}"
    ]
    #expect(
      try site.file("index.html", templates) == """
        <a href="/posts/c/">C</a><a href="/posts/a/">A</a> 1/2 <a href="/page/2/">older</a>: [1] \
        <a href="/page/2/">2</a>Rest <a href="/posts/a/#rest">A</a>
        """)
    #expect(
      try site.file("page/2/index.html", templates) == """
        <a href="/posts/d/">D</a> 2/2 <a href="/">newer</a>: <a href="/">1</a> [2]
        """)
  }

  @Test func aLongRowOfPagesNamesAFewOfThem() throws {
    var site = TestSite()
    site.settings.articlesPerPage = 1
    for number in 1...9 { site.add("a\(number)", "A\(number)") }
    let templates = [
      "pages/home":
        "{{#pagination}}{{#pages}}{{#followsGap}}…{{/followsGap}}{{number}}{{/pages}}{{/pagination}}"
    ]
    let expected = [
      "123…9", "1234…9", "12345…9", "123456…9", "1…34567…9", "1…456789", "1…56789", "1…6789", "1…789",
    ]
    for (index, row) in expected.enumerated() {
      let path = index == 0 ? "index.html" : "page/\(index + 1)/index.html"
      #expect(try site.file(path, templates) == row)
    }
  }

  @Test func aListShowsWhatItIsAbout() throws {
    var site = TestSite()
    site.settings.articlesPerPage = 1
    site.add("a", "A") { $0.takeaways = [takeaway("Rest", anchor: "rest")] }
    site.add("b", "B")
    site.addTaxonomy(.categories, ["Trust": [0, 1]])
    site.addTaxonomy(.tags, ["Calm": [1]])
    site.addAuthor("anna", "Anna", credentials: "LMFT", of: [0])
    site.series = [Series(title: "Steps", slug: "steps", path: "/series/steps/", articles: [1, 0])]
    let template = """
      {{kind}} {{title}} {{count}}{{#isSeries}} in order{{/isSeries}}{{#isFirstPage}} first{{/isFirstPage}} \
      <a href="{{feedUrl}}">feed</a>{{#jsonFeedUrl}} <a href="{{jsonFeedUrl}}">json</a>{{/jsonFeedUrl}}\
      {{#takeawaysUrl}} <a href="{{takeawaysUrl}}">takeaways</a>{{/takeawaysUrl}}\
      {{#author}} {{name}}, {{credentials}} {{{biography}}}{{/author}} \(row)\(pagination)
      """
    let templates = ["pages/term": template, "pages/author": "Author: " + template]
    let expected: KeyValuePairs = [
      "categories/trust/index.html": """
      Category Trust 2 first <a href="/categories/trust/feed.xml">feed</a> \
      <a href="/categories/trust/feed.json">json</a> <a href="/takeaways/trust/">takeaways</a> \
      <a href="/posts/a/">A</a> 1/2 <a href="/categories/trust/page/2/">older</a>: [1] \
      <a href="/categories/trust/page/2/">2</a>
      """,
      "categories/trust/page/2/index.html": """
      Category Trust 2 <a href="/categories/trust/feed.xml">feed</a> \
      <a href="/categories/trust/feed.json">json</a> <a href="/takeaways/trust/">takeaways</a> \
      <a href="/posts/b/">B</a> 2/2 <a href="/categories/trust/">newer</a>: \
      <a href="/categories/trust/">1</a> [2]
      """,
      "tags/calm/index.html": """
      Tag Calm 1 first <a href="/tags/calm/feed.xml">feed</a> <a href="/posts/b/">B</a>
      """,
      "authors/anna/index.html": """
      Author: Author Anna 1 first <a href="/authors/anna/feed.xml">feed</a> \
      <a href="/authors/anna/feed.json">json</a> Anna, LMFT <p>Anna writes.</p>
       <a href="/posts/a/">A</a>
      """,
      "series/steps/index.html": """
      Series Steps 2 in order first <a href="/series/steps/feed.xml">feed</a> \
      <a href="/posts/b/">B</a><a href="/posts/a/">A</a>
      """,
    ]
    for (path, text) in expected { #expect(try site.file(path, templates) == text) }
    let terms = ["pages/terms": "{{title}}:{{#terms}} <a href=\"{{url}}\">{{title}}</a> {{count}}{{/terms}}"]
    #expect(
      try site.file("categories/index.html", terms)
        == #"Categories: <a href="/categories/trust/">Trust</a> 2"#)
    #expect(try site.file("authors/index.html", terms) == #"Authors: <a href="/authors/anna/">Anna</a> 1"#)
    #expect(try site.file("series/index.html", terms) == #"Series: <a href="/series/steps/">Steps</a> 2"#)
  }

  @Test func theArchiveGoesByYearAndMonth() throws {
    var site = TestSite()
    site.add("a", "A", date: "2026-02-20")
    site.add("b", "B", date: "2026-02-01")
    site.add("c", "C") { $0.updated = moment("2026-01-31") }
    site.add("d", "D", date: "2025-02-01")
    site.add("e", "E")
    let template = """
      {{count}}:{{#years}} {{year}} ({{count}}){{#months}} {{name}} {{iso}}{{#articles}} {{title}}{{/articles}};{{/months}}{{/years}} \
      {{#undated}}{{title}}{{/undated}}
      """
    #expect(
      try site.file("archive/index.html", ["pages/archive": template])
        == "5: 2026 (3) February 2026-02 A B; January 2026-01 C; 2025 (1) February 2025-02 D; E")
  }

  @Test func takeawaysStandWithTheirArticles() throws {
    var site = TestSite()
    let heading = Heading(
      level: 2, id: "rest", text: "Rest", title: [], position: Position(line: 1, column: 1))
    site.add("a", "A", body: LinkedText(pieces: [], headings: [heading])) {
      $0.takeaways = [
        takeaway("One", anchor: "t-one"), takeaway("Two", anchor: "b-two", origin: .bottomLine, section: 0),
      ]
    }
    site.add("b", "B")
    site.add("c", "C") { $0.takeaways = [takeaway("Three", anchor: "t-three")] }
    site.add("d", "D") {
      $0.isListed = false
      $0.takeaways = [takeaway("Four", anchor: "t-four")]
    }
    site.addTaxonomy(.categories, ["Trust": [0, 1], "Calm": [1]])
    let template = """
      {{title}} {{count}}{{#categories}} <a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}}</a>{{/categories}}
      {{#groups}}<a href="{{url}}">{{title}}</a>{{#takeaways}} {{{html}}} <a href="{{url}}">{{id}}</a>\
      {{#section}} <a href="{{url}}">{{title}}</a>{{/section}}{{/takeaways}}
      {{/groups}}
      """
    let templates = ["pages/takeaways": template]
    #expect(
      try site.file("takeaways/index.html", templates) == """
        Takeaways 3 <a href="/takeaways/trust/">Trust</a>
        <a href="/posts/a/">A</a> One <a href="/posts/a/#t-one">t-one</a> Two <a href="/posts/a/#b-two">b-two</a> \
        <a href="/posts/a/#rest">Rest</a>
        <a href="/posts/c/">C</a> Three <a href="/posts/c/#t-three">t-three</a>

        """)
    #expect(
      try site.file("takeaways/trust/index.html", templates) == """
        Trust 2 <a href="/takeaways/trust/" aria-current="page">Trust</a>
        <a href="/posts/a/">A</a> One <a href="/posts/a/#t-one">t-one</a> Two <a href="/posts/a/#b-two">b-two</a> \
        <a href="/posts/a/#rest">Rest</a>

        """)
  }

  @Test func plainPagesRedirectsAndTheLastResort() throws {
    var site = TestSite("https://example.org/blog")
    site.add("a", "A") { $0.aliases = ["/2019/a/"] }
    site.addPage("about", "About") { frontMatter in
      frontMatter.subtitle = "Us"
      frontMatter.extra = ["colour": .text("blue"), "steps": .list([.text("one"), .number(2)])]
    }
    let page = "{{title}} {{subtitle}} {{{body}}}{{extra.colour}}{{#extra.steps}} {{.}}{{/extra.steps}}"
    #expect(try site.file("about/index.html", ["pages/page": page]) == "About Us <p>Words.</p>\nblue one 2")
    #expect(
      try site.file(
        "2019/a/index.html", ["pages/redirect": #"<a href="{{url}}">{{title}}</a> {{canonical}}"#])
        == #"<a href="/blog/posts/a/">A</a> https://example.org/blog/posts/a/"#)
    #expect(try site.file("404.html", ["pages/404": "{{#recent}}{{title}}{{/recent}}"]) == "A")
  }

  @Test func whatIsWorthKeepingGoesOnAPageToPrint() throws {
    var site = TestSite("https://example.org/blog")
    site.settings.helpLines = [HelpLine(name: "Help", phone: "112", url: nil)]
    let place = Position(line: 1, column: 1)
    let headings = [Heading(level: 2, id: "why", text: "Why?", title: [], position: place)]
    let linked = LinkedText(
      pieces: [html(#"<a href=""#), .url(0), html(#"">See</a>"#)], links: [.fragment("why")])
    site.add("a", "Am I <safe>?", body: LinkedText(pieces: [], headings: headings)) { article in
      article.frontMatter.isSensitive = true
      article.frontMatter.subtitle = "Sub"
      article.authors = [0]
      article.takeaways = [
        Takeaway(text: linked, plainText: "See", anchor: "see", origin: .box, section: nil)
      ]
      article.resources = [.work(title: "Book", author: "B", target: nil), .line(linked)]
      article.disclaimer = text("No advice.")
      article.source = LinkedSource(
        publication: "Paper", author: nil, url: "https://example.com/p", date: nil, permission: nil)
    }
    site.add("b", "Only a title?")
    site.add("c", "Unlisted") {
      $0.isListed = false
      $0.takeaways = [takeaway("Rest", anchor: "rest")]
    }
    site.addAuthor("anna", "Anna", of: [0])
    let handOut = """
      {{page.title}} {{page.canonical}}{{^page.isIndexed}} noindex{{/page.isIndexed}}{{#isLong}} long{{/isLong}}
      {{title}} {{subtitle}}{{#authors}} {{name}}{{/authors}}{{#quickExit}} {{url}}{{/quickExit}}
      {{#takeaways}}{{{html}}}{{/takeaways}}
      {{#questions}}{{text}}{{/questions}}
      {{#resources}}{{{html}}};{{/resources}}
      {{#helpLines}}{{name}}{{/helpLines}} {{{disclaimer}}} <a href="{{articleUrl}}">{{address}}</a>
      """
    let templates = [
      "pages/hand-out": handOut, "feeds/sitemap.xml": "<u>{{#urls}}{{url}} {{/urls}}</u>",
      "pages/article":
        #"{{#article}}{{#handOutUrl}}<a href="{{handOutUrl}}">print</a>{{/handOutUrl}}{{/article}}"#,
    ]
    #expect(
      try site.file("posts/a/hand-out/index.html", templates) == """
        Am I &lt;safe&gt;?: a page to print https://example.com/p noindex
        Am I &lt;safe&gt;? Sub Anna https://www.google.com/
        <a href="/blog/posts/a/#why">See</a>
        Why?
        <cite>Book</cite>, B;<a href="/blog/posts/a/#why">See</a>;
        Help No advice. <a href="/blog/posts/a/">example.org/blog/posts/a/</a>
        """)
    #expect(
      try site.file("posts/a/index.html", templates) == #"<a href="/blog/posts/a/hand-out/">print</a>"#)
    let plan = site.plan(templates)
    #expect(plan.files.map(\.path).filter { $0.contains("hand-out") } == ["posts/a/hand-out/index.html"])
    #expect(try !site.file("sitemap.xml", templates).contains("hand-out"))
  }

  @Test func aHandOutOfManyWordsIsSetInSmallType() throws {
    var site = TestSite()
    for (name, count) in [("short", 100), ("long", 110)] {
      site.add(name, name) { $0.takeaways = (1...count).map { takeaway("Rest", anchor: "t\($0)") } }
    }
    let templates = ["pages/hand-out": "{{#isLong}}long{{/isLong}}{{^isLong}}short{{/isLong}}"]
    for name in ["short", "long"] {
      #expect(try site.file("posts/\(name)/hand-out/index.html", templates) == name)
    }
  }

  @Test func theSearchPageCanBeReadWithoutAScript() throws {
    var site = TestSite()
    let place = Position(line: 1, column: 1)
    let headings = [
      Heading(level: 2, id: "why", text: "Why?", title: [], position: place),
      Heading(level: 2, id: "how", text: "How", title: [], position: Position(line: 8, column: 1)),
    ]
    let questions = Block(
      name: "questions", items: [[html("<p>Is it &lt;you&gt; &amp; me?</p>\n")]],
      position: Position(line: 9, column: 1))
    site.add("a", "Am I safe?", body: LinkedText(pieces: [], blocks: [questions], headings: headings))
    site.add("b", "No question") { $0.takeaways = [takeaway("Rest", anchor: "rest")] }
    site.addTaxonomy(.categories, ["Trust": [0]])
    let template = """
      {{#categories}}{{title}}{{/categories}}
      {{#questions}}<a href="{{url}}">{{text}}</a> ({{article.title}})
      {{/questions}}
      {{#groups}}{{title}}:{{#takeaways}} {{text}}{{/takeaways}}{{/groups}}
      """
    #expect(
      try site.file("search/index.html", ["pages/search": template, "blocks/questions": "{{{html}}}"]) == """
        Trust
        <a href="/posts/a/">Am I safe?</a> (Am I safe?)
        <a href="/posts/a/#why">Why?</a> (Am I safe?)
        <a href="/posts/a/#how">Is it &lt;you&gt; &amp; me?</a> (Am I safe?)
        No question: Rest
        """)
  }
}
