import Markdown
import SiteModel
import Testing

struct StructuredDataTests {
  private func data(_ path: String, in site: TestSite) throws -> String {
    let template = "{{{page.structuredData}}}"
    let templates = Dictionary(
      uniqueKeysWithValues: ["home", "article", "term", "author", "archive", "404"].map {
        ("pages/" + $0, template)
      })
    return try site.file(path, templates)
  }

  private let start = #"<script type="application/ld+json">{"@context":"https://schema.org","#

  @Test func theHomePageNamesTheSiteAndItsSearch() throws {
    var site = TestSite("https://example.org/blog")
    site.settings.tagline = "Kind"
    #expect(
      try data("index.html", in: site) == start + """
        "@type":"WebSite","name":"Plain Talk","description":"Kind","url":"https://example.org/blog/","inLanguage":"en",\
        "potentialAction":{"@type":"SearchAction",\
        "target":{"@type":"EntryPoint",\
        "urlTemplate":"https://example.org/blog/search/#q={search_term_string}"},\
        "query-input":"required name=search_term_string"}}</script>
        """)
  }

  @Test func anArticleIsABlogPostingWithItsComments() throws {
    var site = TestSite()
    site.add("first", "First", date: "2026-02-20") { article in
      article.authors = [0]
      article.file.wordCount = 700
      article.updated = moment("2026-02-22")
      article.terms = [TermReference(taxonomy: 0, term: 0), TermReference(taxonomy: 1, term: 0)]
      article.picture = LinkedPicture(
        image: LinkedImage(target: .site(path: "/sea.jpg", fragment: nil), alt: "Sea"))
      article.source = LinkedSource(
        publication: "Paper", author: "Ann", url: "https://example.com/", date: moment("2019-03-01"),
        permission: nil)
      article.thread = Thread(
        state: .open,
        comments: [
          comment("a", "Hello"), comment("b", depth: 1, parent: 0, nil),
          comment("c", by: .author(0), depth: 2, parent: 1, "Hi"),
        ])
    }
    site.addAuthor("anna", "Anna", credentials: "LMFT", of: [0])
    site.addTaxonomy(.categories, ["Trust": [0]])
    site.addTaxonomy(.tags, ["Calm": [0]])
    #expect(
      try data("posts/first/index.html", in: site) == start + """
        "@graph":[{"@type":"BlogPosting","headline":"First","url":"https://example.org/posts/first/",\
        "mainEntityOfPage":"https://example.org/posts/first/","inLanguage":"en",\
        "datePublished":"2026-02-20T00:00:00Z","dateModified":"2026-02-22T00:00:00Z","wordCount":700,\
        "image":"https://example.org/sea.jpg","author":[{"@type":"Person","name":"Anna",\
        "url":"https://example.org/authors/anna/","honorificSuffix":"LMFT","description":"Anna writes."}],\
        "articleSection":"Trust","keywords":"Calm","creditText":"Ann, Paper","isBasedOn":{"@type":"CreativeWork",\
        "name":"Paper","url":"https://example.com/","datePublished":"2019-03-01",\
        "author":{"@type":"Person","name":"Ann"}},"commentCount":2,"comment":[{"@type":"Comment",\
        "url":"https://example.org/posts/first/#comment-a","datePublished":"2026-02-21T07:34:00Z","text":"Hello",\
        "author":{"@type":"Person","name":"Kelsey"},"comment":[{"@type":"Comment",\
        "url":"https://example.org/posts/first/#comment-c","datePublished":"2026-02-21T07:34:00Z","text":"Hi",\
        "author":{"@type":"Person","name":"Anna","url":"https://example.org/authors/anna/"}}]}]},\
        {"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home",\
        "item":"https://example.org/"},{"@type":"ListItem","position":2,"name":"Trust",\
        "item":"https://example.org/categories/trust/"},{"@type":"ListItem","position":3,"name":"First",\
        "item":"https://example.org/posts/first/"}]}]}</script>
        """)
  }

  @Test func listsSayWhereTheyStand() throws {
    var site = TestSite()
    site.add("first", "First")
    site.addAuthor("anna", "Anna", of: [0])
    site.addTaxonomy(.categories, ["Trust": [0]])
    let crumbs = { (index: String, title: String, path: String) in
      """
      {"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home",\
      "item":"https://example.org/"},{"@type":"ListItem","position":2,"name":"\(index)",\
      "item":"https://example.org/\(index.lowercased())/"},{"@type":"ListItem","position":3,"name":"\(title)",\
      "item":"https://example.org/\(path)"}]}]}</script>
      """
    }
    #expect(
      try data("categories/trust/index.html", in: site) == start + """
        "@graph":[{"@type":"CollectionPage","name":"Trust",\
        "description":"Category “Trust”: 1 article. Plain Talk","url":"https://example.org/categories/trust/"},\
        \(crumbs("Categories", "Trust", "categories/trust/"))
        """)
    #expect(
      try data("authors/anna/index.html", in: site) == start + """
        "@graph":[{"@type":"ProfilePage","name":"Anna","description":"Anna writes.",\
        "url":"https://example.org/authors/anna/","mainEntity":{"@type":"Person","name":"Anna",\
        "url":"https://example.org/authors/anna/","description":"Anna writes."}},\
        \(crumbs("Authors", "Anna", "authors/anna/"))
        """)
  }

  @Test func takeawaysAreWorthReadingAloud() throws {
    var site = TestSite()
    site.add("first", "First") { article in
      article.takeaways = [takeaway("Say it.", anchor: "takeaway-say-it")]
    }
    let page = try data("posts/first/index.html", in: site)
    #expect(
      page.contains(
        #""speakable":{"@type":"SpeakableSpecification","cssSelector":["[id=\"takeaway-say-it\"]"]}"#))
  }

  @Test func otherPagesSayWhereTheyStandUnlessNobodyShallFindThem() throws {
    var site = TestSite()
    site.add("first", "First")
    #expect(
      try data("archive/index.html", in: site) == start + """
        "@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home",\
        "item":"https://example.org/"},{"@type":"ListItem","position":2,"name":"Archive",\
        "item":"https://example.org/archive/"}]}</script>
        """)
    #expect(try data("404.html", in: site) == "")
  }

  @Test func strangersCannotLeaveTheirString() throws {
    var site = TestSite()
    let hostile =
      "</script><script>alert(1)</script><!-- \" \\ \u{0} \u{8} \n \r \t \u{2028}\u{2029} & é \u{20A8}"
    site.add("first", "First") {
      $0.thread = Thread(
        state: .open, comments: [comment("a", by: .reader(name: hostile, url: nil), hostile)])
    }
    let escaped = #"""
      \u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E\u003C!-- \" \\ \u0000 \u0008 \n \u000D \u0009 \u2028\u2029 \u0026 é ₨
      """#
    let page = try data("posts/first/index.html", in: site)
    #expect(page.contains(#""text":"\#(escaped)","author":{"@type":"Person","name":"\#(escaped)"}"#))
    #expect(page.ranges(of: "</script").count == 1)
  }

  @Test func aLongThreadIsCutInTheDataAndDeepOnesAreFlat() throws {
    var site = TestSite()
    let deep = (0..<60).map { comment("c\($0)", depth: $0, parent: $0 == 0 ? nil : $0 - 1) }
    site.add("first", "First") { $0.thread = Thread(state: .open, comments: deep) }
    let page = try data("posts/first/index.html", in: site)
    #expect(page.ranges(of: #""@type":"Comment""#).count == 50)
    #expect(page.ranges(of: #""comment":["#).count == 6)
    #expect(page.contains(#""commentCount":60"#))
  }
}
