import Markdown
import SiteModel
import Testing

struct ArticleTests {
  @Test func anArticleShowsEverythingAroundIt() throws {
    var site = TestSite()
    site.callsToAction = [
      CallToAction(
        id: "talk", title: "Talk to me", button: "Write", target: .site(path: "/talk/", fragment: nil),
        text: text("<p>I answer.</p>"))
    ]
    site.add("whole", "Whole & all", date: "2026-02-20") { article in
      article.frontMatter.subtitle = "A subtitle"
      article.file.wordCount = 1150
      article.updated = moment("2026-02-21 09:05")
      article.authors = [0]
      article.terms = [TermReference(taxonomy: 0, term: 0), TermReference(taxonomy: 1, term: 0)]
      article.summary = "In short"
      article.epigraph = LinkedEpigraph(text: text("<em>Go</em>"), source: text("Somebody"))
      article.source = LinkedSource(
        publication: "The Paper", author: "Ann", url: "https://example.com/", date: moment("2019-03-01"),
        permission: text("By leave."))
      article.aiNotice = text("A machine helped.")
      article.resources = [
        .work(title: "A <Book>", author: "B. Writer", target: .address("https://example.com/book")),
        .work(title: "Film", author: nil, target: nil), .line(text("<a href=\"x\">A line</a>")),
      ]
      article.disclaimer = text("No advice.")
      article.copyright = text("© Anna")
      article.callToAction = 0
      article.next = 1
      article.named = [1]
      article.series = SeriesPosition(series: 0, position: 0)
    }
    site.add("other", "Other") { $0.series = SeriesPosition(series: 0, position: 1) }
    site.addAuthor("anna", "Anna", credentials: "LMFT", of: [0])
    site.addTaxonomy(.categories, ["Trust": [0]])
    site.addTaxonomy(.tags, ["Calm": [0]])
    site.series = [Series(title: "Steps", slug: "steps", path: "/series/steps/", articles: [0, 1])]
    let template = """
      {{#article}}{{title}} | {{subtitle}} | {{summary}} | {{readingMinutes}} min{{#isSensitive}} sensitive{{/isSensitive}}
      {{#date}}{{iso}} {{text}}{{/date}} | {{#updated}}{{iso}} {{text}} {{short}} {{time}}{{/updated}}
      {{#authors}}<a href="{{url}}">{{name}}</a>, {{credentials}}{{/authors}} | \
      {{#categories}}<a href="{{url}}">{{title}}</a>{{/categories}} | {{#taxonomies}}{{singular}}: {{#terms}}{{title}}{{/terms}} {{/taxonomies}}
      {{#epigraph}}{{{html}}} ({{{source}}}){{/epigraph}} | {{{aiNotice}}}
      {{#source}}<a href="{{url}}">{{publication}}</a> {{author}} {{#date}}{{text}}{{/date}} {{{permission}}}{{/source}}
      {{#resources}}{{{html}}}; {{/resources}}
      {{{disclaimer}}} {{{copyright}}} {{#callToAction}}{{title}} {{{html}}} <a href="{{url}}">{{label}}</a>{{/callToAction}}
      {{#authorCards}}{{{biography}}}{{/authorCards}}
      {{#series}}<a href="{{url}}">{{title}}</a> {{part}}/{{count}}{{#articles}} {{title}}{{#isCurrent}}*{{/isCurrent}}{{/articles}}{{/series}}
      {{#hasNeighbours}}{{#previous}}previous {{title}}{{/previous}}{{#next}}next {{title}}{{/next}}{{/hasNeighbours}} | \
      {{#related}}{{title}} ({{reason}}){{/related}}{{/article}}{{^thread}} no thread{{/thread}}
      """
    #expect(
      try site.file("posts/whole/index.html", ["pages/article": template]) == """
        Whole &amp; all | A subtitle | In short | 5 min
        2026-02-20 20 February 2026 | 2026-02-21T09:05:00Z 21 February 2026 21 Feb 09:05
        <a href="/authors/anna/">Anna</a>, LMFT | <a href="/categories/trust/">Trust</a> | Category: Trust Tag: Calm 
        <em>Go</em> (Somebody) | A machine helped.
        <a href="https://example.com/">The Paper</a> Ann 1 March 2019 By leave.
        <a href="https://example.com/book"><cite>A &lt;Book&gt;</cite></a>, B. Writer; <cite>Film</cite>; <a href="x">A line</a>; 
        No advice. © Anna Talk to me <p>I answer.</p> <a href="/talk/">Write</a>
        <p>Anna writes.</p>

        <a href="/series/steps/">Steps</a> 1/2 Whole &amp; all* Other
        next Other | Other () no thread
        """)
  }

  @Test func contentsBeginWithFourHeadingsOfTwoLevels() throws {
    let levels = [3, 2, 3, 3, 4, 2]
    let headings = levels.enumerated().map { number, level in
      Heading(
        level: level, id: "h\(number)", text: "", title: [html("<em>H\(number)</em>")],
        position: Position(line: number, column: 1))
    }
    var site = TestSite()
    site.add("long", "Long", body: LinkedText(pieces: [], headings: headings))
    site.add("short", "Short", body: LinkedText(pieces: [], headings: Array(headings.prefix(3))))
    let template = """
      {{#article.contents}}<a href="{{url}}">{{{html}}}</a>{{#children}} <a href="{{url}}">{{id}}</a>{{/children}}
      {{/article.contents}}
      """
    #expect(
      try site.file("posts/long/index.html", ["pages/article": template]) == """
        <a href="#h0"><em>H0</em></a>
        <a href="#h1"><em>H1</em></a> <a href="#h2">h2</a> <a href="#h3">h3</a>
        <a href="#h5"><em>H5</em></a>

        """)
    #expect(try site.file("posts/short/index.html", ["pages/article": template]) == "")
  }

  @Test func theLeadPictureHasItsWords() throws {
    var site = TestSite("https://example.org/blog")
    let image = LinkedImage(
      target: .site(path: "/posts/a/sea.jpg", fragment: nil), alt: "Sea", size: PixelSize(width: 4, height: 3)
    )
    site.add("a", "A") {
      $0.picture = LinkedPicture(image: image, caption: text("The <em>sea</em>"), credit: nil)
    }
    let template = """
      {{#article.picture}}<img src="{{src}}" alt="{{alt}}" width="{{width}}" height="{{height}}">\
      {{#hasCaption}}{{{caption}}}{{/hasCaption}}{{/article.picture}} {{#page.picture}}{{absoluteSrc}}{{/page.picture}}
      """
    #expect(
      try site.file("posts/a/index.html", ["pages/article": template]) == """
        <img src="/blog/posts/a/sea.jpg" alt="Sea" width="4" height="3">The <em>sea</em> \
        https://example.org/blog/posts/a/sea.jpg
        """)
  }
}
