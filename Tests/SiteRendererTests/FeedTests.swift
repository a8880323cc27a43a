import Markdown
import SiteModel
import SiteRenderer
import Testing

struct FeedTests {
  private let atom = [
    "feeds/atom.xml": """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="{{language}}">
    <title>{{title}}</title>{{#subtitle}}<subtitle>{{subtitle}}</subtitle>{{/subtitle}}<id>{{id}}</id><updated>{{updated}}</updated>
    <link rel="self" href="{{self}}"/><link href="{{home}}"/>
    {{#entries}}
    <entry><id>{{id}}</id><title>{{title}}</title><link href="{{url}}"/>{{#published}}<published>{{published}}</published>{{/published}}\
    <updated>{{updated}}</updated>{{#summary}}<summary>{{summary}}</summary>{{/summary}}
    {{#authors}}<author><name>{{name}}</name>{{#url}}<uri>{{url}}</uri>{{/url}}</author>{{/authors}}\
    {{#categories}}<category term="{{slug}}" label="{{title}}"/>{{/categories}}\
    {{#inReplyTo}}<thr:in-reply-to ref="{{id}}" href="{{url}}"/>{{/inReplyTo}}
    <content type="html">{{content}}</content></entry>
    {{/entries}}
    </feed>
    """
  ]

  private var site: TestSite {
    var site = TestSite("https://example.org/blog")
    site.settings.tagline = "Kind & plain"
    site.add("first", "First <one>", date: "2026-02-20") { article in
      article.authors = [0]
      article.summary = "Short."
      article.terms = [TermReference(taxonomy: 0, term: 0)]
      article.thread = Thread(
        state: .closed,
        comments: [
          comment("a", by: .reader(name: "Kel\u{8}sey & Co", url: "https://example.com/")),
          comment("b", by: .author(0), depth: 1, parent: 0, date: "2026-02-22 08:00", "<p>You too.</p>"),
          comment("c", nil),
        ])
    }
    site.add("second", "Second")
    site.add("secret", "Secret", date: "2026-02-25") {
      $0.isListed = false
      $0.thread = Thread(state: .open, comments: [comment("x")])
    }
    site.addAuthor("anna", "Anna", of: [0])
    site.addTaxonomy(.categories, ["Trust": [0]])
    return site
  }

  @Test func theFeedOfTheSiteCarriesWholeArticles() throws {
    #expect(
      try site.file("feed.xml", atom).trimmed == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="en">
        <title>Plain Talk</title><subtitle>Kind &amp; plain</subtitle><id>https://example.org/blog/feed.xml</id>\
        <updated>2026-02-20T00:00:00Z</updated>
        <link rel="self" href="https://example.org/blog/feed.xml"/><link href="https://example.org/blog/"/>
        <entry><id>tag:example.org:first</id><title>First &lt;one&gt;</title>\
        <link href="https://example.org/blog/posts/first/"/><published>2026-02-20T00:00:00Z</published>\
        <updated>2026-02-20T00:00:00Z</updated><summary>Short.</summary>
        <author><name>Anna</name><uri>https://example.org/blog/authors/anna/</uri></author>\
        <category term="trust" label="Trust"/>
        <content type="html">&lt;p&gt;Words.&lt;/p&gt;
        </content></entry>
        <entry><id>tag:example.org:second</id><title>Second</title>\
        <link href="https://example.org/blog/posts/second/"/><updated>1970-01-01T00:00:00Z</updated>

        <content type="html">&lt;p&gt;Words.&lt;/p&gt;
        </content></entry>
        </feed>
        """)
  }

  @Test func theFeedOfCommentsSaysWhatEachAnswers() throws {
    #expect(
      try site.file("comments/feed.xml", atom).trimmed == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="en">
        <title>Comments · Plain Talk</title><id>https://example.org/blog/comments/feed.xml</id>\
        <updated>2026-02-22T08:00:00Z</updated>
        <link rel="self" href="https://example.org/blog/comments/feed.xml"/><link href="https://example.org/blog/"/>
        <entry><id>tag:example.org:first/comments/b</id><title>Anna on “First &lt;one&gt;”</title>\
        <link href="https://example.org/blog/posts/first/#comment-b"/><published>2026-02-22T08:00:00Z</published>\
        <updated>2026-02-22T08:00:00Z</updated>
        <author><name>Anna</name><uri>https://example.org/blog/authors/anna/</uri></author>\
        <thr:in-reply-to ref="tag:example.org:first/comments/a" href="https://example.org/blog/posts/first/#comment-a"/>
        <content type="html">&lt;p&gt;You too.&lt;/p&gt;</content></entry>
        <entry><id>tag:example.org:first/comments/a</id><title>Kel\u{FFFD}sey &amp; Co on “First &lt;one&gt;”</title>\
        <link href="https://example.org/blog/posts/first/#comment-a"/><published>2026-02-21T07:34:00Z</published>\
        <updated>2026-02-21T07:34:00Z</updated>
        <author><name>Kel\u{FFFD}sey &amp; Co</name><uri>https://example.com/</uri></author>\
        <thr:in-reply-to ref="tag:example.org:first" href="https://example.org/blog/posts/first/"/>
        <content type="html">&lt;p&gt;Thanks.&lt;/p&gt;</content></entry>
        </feed>
        """)
  }

  @Test func everyThreadHasAFeedOfItsOwn() throws {
    let feed = try site.file("posts/first/comments.xml", atom)
    let all = try site.file("comments/feed.xml", atom)
    #expect(
      feed.prefix { $0 != "\n" } == all.prefix { $0 != "\n" } && feed.entries == all.entries
        && feed.contains(
          """
          <title>Comments on “First &lt;one&gt;” · Plain Talk</title>\
          <id>https://example.org/blog/posts/first/comments.xml</id><updated>2026-02-22T08:00:00Z</updated>
          <link rel="self" href="https://example.org/blog/posts/first/comments.xml"/>\
          <link href="https://example.org/blog/posts/first/"/>
          """)
    )
    let page = """
      {{#page.feeds}}<a href="{{url}}">{{title}}</a>{{/page.feeds}}\
      {{#thread}}{{#feedUrl}} <a href="{{feedUrl}}">feed</a>{{/feedUrl}}{{/thread}}
      """
    #expect(
      try site.file("posts/first/index.html", ["pages/article": page]) == """
        <a href="/blog/posts/first/comments.xml">Comments on “First &lt;one&gt;”</a> \
        <a href="/blog/posts/first/comments.xml">feed</a>
        """)
    let replies = "<f>{{#entries}}{{#replies}}{{count}} {{url}}{{/replies}};{{/entries}}</f>"
    #expect(
      try site.file("feed.xml", ["feeds/atom.xml": replies])
        == "<f>2 https://example.org/blog/posts/first/comments.xml;;</f>")
  }

  @Test func aThreadThatIsOffEmptyOrUnlistedHasNoFeed() {
    var site = TestSite()
    let kinds: [(name: String, state: ThreadState, html: String?, isListed: Bool)] = [
      ("off", .off, "<p>Hm</p>", true), ("removed", .open, nil, true),
      ("unlisted", .open, "<p>Hm</p>", false),
      ("open", .open, "<p>Hm</p>", true),
    ]
    for kind in kinds {
      site.add(kind.name, kind.name) {
        $0.thread = Thread(state: kind.state, comments: [comment("a", kind.html)])
        $0.isListed = kind.isListed
      }
    }
    let paths = site.plan().files.map(\.path)
    #expect(paths.filter { $0.hasSuffix("comments.xml") } == ["posts/open/comments.xml"])
  }

  @Test func theFeedOfTakeawaysCarriesThoseOfTheNewestArticles() throws {
    var site = TestSite("https://example.org/blog")
    site.settings.feedLength = 1
    site.add("new", "New <one>", date: "2026-02-20") { article in
      article.authors = [0]
      article.takeaways = [
        Takeaway(
          text: text("Rest <em>well</em>"), plainText: "Rest well", anchor: "takeaway-rest", origin: .box,
          section: nil)
      ]
    }
    site.add("old", "Old") { $0.takeaways = [takeaway("Old", anchor: "old")] }
    site.addAuthor("anna", "Anna", of: [0])
    #expect(
      try site.file("takeaways/feed.xml", atom).trimmed == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="en">
        <title>Takeaways · Plain Talk</title><id>https://example.org/blog/takeaways/feed.xml</id>\
        <updated>2026-02-20T00:00:00Z</updated>
        <link rel="self" href="https://example.org/blog/takeaways/feed.xml"/><link href="https://example.org/blog/takeaways/"/>
        <entry><id>tag:example.org:new/takeaways/takeaway-rest</id><title>Rest well</title>\
        <link href="https://example.org/blog/posts/new/#takeaway-rest"/><published>2026-02-20T00:00:00Z</published>\
        <updated>2026-02-20T00:00:00Z</updated>
        <author><name>Anna</name><uri>https://example.org/blog/authors/anna/</uri></author>
        <content type="html">&lt;blockquote&gt;&lt;p&gt;Rest &lt;em&gt;well&lt;/em&gt;&lt;/p&gt;&lt;/blockquote&gt;
        &lt;p&gt;&lt;a href="https://example.org/blog/posts/new/"&gt;&lt;cite&gt;New &amp;lt;one&amp;gt;&lt;/cite&gt;&lt;/a&gt;&lt;/p&gt;
        </content></entry>
        </feed>
        """)
  }

  @Test func everyListHasAFeedOfItsOwn() throws {
    let template = ["feeds/atom.xml": "<f>{{title}} {{home}}{{#entries}} {{title}}{{/entries}}</f>"]
    #expect(
      try site.file("categories/trust/feed.xml", template)
        == "<f>Trust · Plain Talk https://example.org/blog/categories/trust/ First &lt;one&gt;</f>")
    let json = [
      "feeds/feed.json":
        #"{"title":"{{title}}","items":[{{#entries}}"{{title}}"{{^isLast}},{{/isLast}}{{/entries}}]}"#
    ]
    #expect(
      try site.file("authors/anna/feed.json", json)
        == #"{"title":"Anna · Plain Talk","items":["First <one>"]}"#)
    #expect(
      try site.file("feed.json", json) == #"{"title":"Plain Talk","items":["First <one>","Second"]}"#)
  }

  @Test func aFeedIsAsLongAsTheSiteSays() throws {
    var site = site
    site.settings.feedLength = 1
    #expect(
      try site.file("feed.xml", ["feeds/atom.xml": "<f>{{#entries}}{{id}}{{/entries}}</f>"])
        == "<f>tag:example.org:first</f>")
  }

  @Test func whatStandsAroundTheBodyIsInTheFeedToo() throws {
    var site = TestSite()
    site.settings.helpLines = [HelpLine(name: "Help & Co", phone: "112", url: "https://example.com/")]
    let linked = LinkedText(
      pieces: [html(#"<a href=""#), .url(0), html(#"">See</a>"#)], links: [.fragment("part")])
    let image = LinkedImage(target: .site(path: "/sea.jpg", fragment: nil), alt: "Sea")
    site.add("whole", "Whole") { article in
      article.frontMatter.subtitle = "Sub"
      article.frontMatter.isSensitive = true
      article.picture = LinkedPicture(image: image, caption: text("The sea"), credit: text("Me"))
      article.source = LinkedSource(
        publication: "Paper", author: "Ann", url: "https://example.com/p", date: moment("2019-03-01"),
        permission: text("By leave."))
      article.aiNotice = text("A machine helped.")
      article.epigraph = LinkedEpigraph(text: text("Go"), source: text("Somebody"))
      article.takeaways = [
        Takeaway(text: linked, plainText: "See", anchor: "t", origin: .box, section: nil),
        takeaway("In the body", anchor: "b", origin: .bottomLine),
      ]
      article.resources = [.work(title: "Book", author: "B", target: nil), .line(linked)]
      article.disclaimer = text("No advice.")
      article.copyright = text("© Anna")
    }
    let feed = try site.file("feed.xml", ["feeds/atom.xml": "<f>{{#entries}}{{content}}{{/entries}}</f>"])
    #expect(
      feed.unescaped == """
        <f><p>Sub</p>
        <figure><img src="https://example.org/sea.jpg" alt="Sea" loading="lazy" decoding="async"><figcaption>The sea Me\
        </figcaption>
        </figure>
        <p>First published: <a href="https://example.com/p"><cite>Paper</cite></a>, Ann, 1 March 2019. By leave.</p>
        <p>A machine helped.</p>
        <blockquote><p>Go</p>
        <p>Somebody</p>
        </blockquote>
        <h2>Key takeaways</h2>
        <ul><li><a href="https://example.org/posts/whole/#part">See</a></li>
        </ul>
        <p>Words.</p>
        <h2>Recommended resources</h2>
        <ul><li><cite>Book</cite>, B</li>
        <li><a href="https://example.org/posts/whole/#part">See</a></li>
        </ul>
        <h2>If you need someone to talk to now</h2>
        <ul><li><a href="https://example.com/">Help &amp; Co</a>, 112</li>
        </ul>
        <p>No advice.</p>
        <p>© Anna</p>
        </f>
        """)
  }

  @Test func theSitemapKnowsWhenContentChanged() throws {
    var site = site
    site.addPage("about", "About")
    let templates = [
      "feeds/sitemap.xml": "<u>{{#urls}}\n{{url}}{{#updated}} {{updated}}{{/updated}}{{/urls}}\n</u>",
      "feeds/robots.txt": "Allow: {{basePath}}\nSitemap: {{sitemap}}",
    ]
    #expect(
      try site.file("sitemap.xml", templates) == """
        <u>
        https://example.org/blog/ 2026-02-20
        https://example.org/blog/about/
        https://example.org/blog/archive/ 2026-02-20
        https://example.org/blog/authors/ 2026-02-20
        https://example.org/blog/authors/anna/ 2026-02-20
        https://example.org/blog/categories/ 2026-02-20
        https://example.org/blog/categories/trust/ 2026-02-20
        https://example.org/blog/posts/first/ 2026-02-20
        https://example.org/blog/posts/second/
        https://example.org/blog/search/ 2026-02-20
        </u>
        """)
    #expect(
      try site.file("robots.txt", templates) == "Allow: /blog/\nSitemap: https://example.org/blog/sitemap.xml"
    )
  }

  @Test func theSitemapOfALargeSiteNamesItsParts() throws {
    let templates = ["feeds/sitemap.xml": "<u>{{#urls}}\n{{url}}{{/urls}}\n</u>"]
    // The nine addresses have between 25 and 46 letters.
    for limits in [SitemapLimits(pages: 4, size: .max), SitemapLimits(pages: .max, size: 4 * (160 + 46))] {
      #expect(
        try site.file("sitemap.xml", templates, limits) == """
          <?xml version="1.0" encoding="utf-8"?>
          <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <sitemap><loc>https://example.org/blog/sitemap-1.xml</loc><lastmod>2026-02-20</lastmod></sitemap>
          <sitemap><loc>https://example.org/blog/sitemap-2.xml</loc><lastmod>2026-02-20</lastmod></sitemap>
          <sitemap><loc>https://example.org/blog/sitemap-3.xml</loc><lastmod>2026-02-20</lastmod></sitemap>
          </sitemapindex>

          """)
      #expect(
        try site.file("sitemap-1.xml", templates, limits) == """
          <u>
          https://example.org/blog/
          https://example.org/blog/archive/
          https://example.org/blog/authors/
          https://example.org/blog/authors/anna/
          </u>
          """)
      #expect(
        try site.file("sitemap-3.xml", templates, limits) == """
          <u>
          https://example.org/blog/search/
          </u>
          """)
    }
    let whole = SitemapLimits(pages: 9, size: .max)
    #expect(try site.file("sitemap.xml", templates, whole).contains("/search/"))
    #expect(!site.plan(templates, whole).files.contains { $0.path == "sitemap-1.xml" })
  }
}

extension String {
  /// What a feed holds from its first entry on.
  fileprivate var entries: Substring? { firstRange(of: "<entry>").map { self[$0.lowerBound...] } }
}
