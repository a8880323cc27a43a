import SiteModel
import Testing

struct HeadTests {
  private let head = """
    {{page.title}}|{{#page.description}}{{page.description}}{{/page.description}}
    <a href="{{page.url}}">url</a> <a href="{{page.canonical}}">canonical</a> {{page.type}} \
    {{#page.isIndexed}}indexed{{/page.isIndexed}}{{^page.isIndexed}}noindex{{/page.isIndexed}}\
    {{#page.isHome}} home{{/page.isHome}}{{#page.isDraft}} draft{{/page.isDraft}}
    {{#page.breadcrumbs}}<a href="{{url}}">{{title}}</a>{{/page.breadcrumbs}}
    {{#page.feeds}}<a href="{{url}}">{{title}}</a>{{/page.feeds}}
    """

  private func head(of path: String, in site: TestSite) throws -> String {
    let names = ["home", "article", "term", "page", "404", "redirect"]
    let templates = Dictionary(uniqueKeysWithValues: names.map { ("pages/" + $0, head) })
    return try site.file(path, templates).trimmed
  }

  @Test func everyPageSaysWhatItIs() throws {
    var site = TestSite("https://example.org/blog")
    site.settings.description = "About love."
    site.settings.articlesPerPage = 1
    site.add("first", "First", date: "2026-02-20") {
      $0.summary = "In short."
      $0.terms = [TermReference(taxonomy: 0, term: 0)]
      $0.aliases = ["/old/"]
    }
    site.add("second", "Second")
    site.addTaxonomy(.categories, ["Trust": [0]])
    site.addPage("about", "About us")
    let expected: KeyValuePairs = [
      "index.html": """
      Plain Talk|About love.
      <a href="/blog/">url</a> <a href="https://example.org/blog/">canonical</a> website indexed home
      """,
      "page/2/index.html": """
      Plain Talk, page 2|Plain Talk, page 2. About love.
      <a href="/blog/page/2/">url</a> <a href="https://example.org/blog/page/2/">canonical</a> website indexed
      """,
      "posts/first/index.html": """
      First|In short.
      <a href="/blog/posts/first/">url</a> <a href="https://example.org/blog/posts/first/">canonical</a> \
      article indexed
      <a href="/blog/">Home</a><a href="/blog/categories/trust/">Trust</a>
      """,
      "categories/trust/index.html": """
      Trust|Category “Trust”: 1 article. Plain Talk
      <a href="/blog/categories/trust/">url</a> \
      <a href="https://example.org/blog/categories/trust/">canonical</a> website indexed
      <a href="/blog/">Home</a><a href="/blog/categories/">Categories</a>
      <a href="/blog/categories/trust/feed.xml">Trust · Plain Talk</a>
      """,
      "about/index.html": """
      About us|
      <a href="/blog/about/">url</a> <a href="https://example.org/blog/about/">canonical</a> website indexed
      <a href="/blog/">Home</a>
      """,
      "404.html": """
      Page not found|It may have moved.
      <a href="/blog/404.html">url</a> <a href="https://example.org/blog/404.html">canonical</a> website noindex
      """,
      "old/index.html": """
      First|
      <a href="/blog/old/">url</a> <a href="https://example.org/blog/posts/first/">canonical</a> website noindex
      """,
    ]
    for (path, text) in expected { #expect(try head(of: path, in: site) == text) }
  }

  @Test func whatIsNotForSearchEnginesSaysSo() throws {
    var site = TestSite()
    site.add("unlisted", "Unlisted") { $0.isListed = false }
    site.add("draft", "Draft") { $0.isDraft = true }
    site.add("hidden", "Hidden") { $0.frontMatter.isHiddenFromSearchEngines = true }
    site.add("elsewhere", "Elsewhere") {
      $0.source = LinkedSource(
        publication: "Paper", author: nil, url: "https://example.com/x", date: nil, permission: nil)
    }
    site.addPage("quiet", "Quiet", isListed: false)
    for name in ["unlisted", "draft", "hidden"] {
      #expect(try head(of: "posts/\(name)/index.html", in: site).contains("noindex"))
    }
    #expect(try head(of: "quiet/index.html", in: site).contains("noindex"))
    let elsewhere = try head(of: "posts/elsewhere/index.html", in: site)
    #expect(elsewhere.contains(#"<a href="https://example.com/x">canonical</a> article indexed"#))
    let sitemap = try site.file(
      "sitemap.xml", ["feeds/sitemap.xml": "<u>{{#urls}}<l>{{url}}</l>{{/urls}}</u>"])
    #expect(
      sitemap == """
        <u><l>https://example.org/</l><l>https://example.org/archive/</l><l>https://example.org/search/</l></u>
        """)
  }

  @Test func theSiteIsTheSameOnEveryPageButForWhereItStands() throws {
    var site = TestSite("https://example.org/blog")
    site.settings.language = "ar-EG"
    site.navigation = [
      TitledLink(title: "About", target: .site(path: "/about/", fragment: nil)),
      TitledLink(title: "Soon", target: .unpublished(title: "Soon")),
      TitledLink(title: "Away", target: .address("https://example.com/")),
    ]
    site.addPage("about", "About us")
    let template = """
      {{site.title}} {{site.language}} {{site.direction}} <a href="{{site.url}}">home</a>
      {{#site.menu}}<a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}}</a>{{/site.menu}}
      <link href="{{site.stylesheet}}">{{^site.icon}}no icon{{/site.icon}}
      {{#site.links.search}}<a href="{{site.links.search}}">search</a>{{/site.links.search}}\
      {{#site.links.archive}}archive{{/site.links.archive}}{{#site.links.tags}}tags{{/site.links.tags}}
      """
    #expect(
      try site.file("about/index.html", ["pages/page": template, "assets/style.css": "p {}"]) == """
        Plain Talk ar-EG rtl <a href="https://example.org/blog/">home</a>
        <a href="/blog/about/" aria-current="page">About</a><a href="https://example.com/">Away</a>
        <link href="/blog/assets/style.css?v=1dee66f2">no icon
        <a href="/blog/search/">search</a>
        """)
  }

  @Test func aSensitivePageHasAWayOutAndHelp() throws {
    var site = TestSite()
    site.settings.quickExit = "https://example.com/weather"
    site.settings.helpLines = [
      HelpLine(
        name: "Help", phone: "+1 (800) 555-0100", url: "https://example.com/help",
        description: "Day and night")
    ]
    site.add("hard", "Hard") { $0.frontMatter.isSensitive = true }
    site.add("easy", "Easy")
    site.addPage("leave", "Leave") { $0.isSensitive = true }
    let template = """
      {{#quickExit}}<a href="{{url}}">Leave</a>{{/quickExit}}{{#helpLines}}<a href="{{url}}">{{name}}</a> \
      <a href="{{phoneLink}}">{{phone}}</a> {{description}}{{/helpLines}}
      """
    let help = """
      <a href="https://example.com/weather">Leave</a><a href="https://example.com/help">Help</a> \
      <a href="tel:+18005550100">+1 (800) 555-0100</a> Day and night
      """
    let templates = ["pages/article": template, "pages/page": template]
    #expect(try site.file("posts/hard/index.html", templates).trimmed == help)
    #expect(try site.file("leave/index.html", templates).trimmed == help)
    #expect(try site.file("posts/easy/index.html", templates).trimmed == "")
  }
}

extension String {
  /// Without white space at the ends.
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
