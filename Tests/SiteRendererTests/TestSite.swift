import Markdown
import SiteModel

/// A small site, made in code: what a test does not say has no surprises.
struct TestSite {
  var settings: Settings
  var articles: [Article] = []
  var surroundings: [Surroundings] = []
  var pages: [Page] = []
  var authors: [Author] = []
  var taxonomies: [Taxonomy] = []
  var series: [Series] = []
  var callsToAction: [CallToAction] = []
  var navigation: [TitledLink] = []
  var assets: [AssetFile] = []

  init(_ address: String = "https://example.org") {
    guard let baseURL = BaseURL(address) else { preconditionFailure("not an address: \(address)") }
    settings = Settings(title: "Plain Talk", baseURL: baseURL)
  }

  var site: Site {
    let listed = articles.indices.filter { articles[$0].isListed }
    return Site(
      settings: settings, now: moment("2026-03-01"), navigation: navigation, social: [], footer: nil,
      articles: articles, surroundings: surroundings, listed: listed,
      featured: listed.filter { articles[$0].file.frontMatter.isFeatured }, pages: pages, authors: authors,
      taxonomies: taxonomies, series: series, callsToAction: callsToAction, assets: assets,
      account: Account(articles: articles.count, comments: 0, pages: pages.count, withheld: []),
      schedule: [])
  }

  /// Adds an article; `change` says what is special about it.
  mutating func add(
    _ name: String, _ title: String, date: String? = nil, body: LinkedText = text("<p>Words.</p>\n"),
    _ change: (inout ArticleParts) -> Void = { _ in }
  ) {
    var parts = ArticleParts(name: name, title: title, date: date, body: body)
    change(&parts)
    articles.append(parts.article)
    surroundings.append(parts.surroundings)
  }

  /// Adds a plain page.
  mutating func addPage(
    _ name: String, _ title: String, body: LinkedText = text("<p>Words.</p>\n"), aliases: [String] = [],
    isListed: Bool = true, _ change: (inout PageFrontMatter) -> Void = { _ in }
  ) {
    let file = "content/pages/\(name).md"
    var frontMatter = PageFrontMatter(title: Located(title, at: SourceLocation(file: file)))
    change(&frontMatter)
    pages.append(
      Page(
        file: PageFile(
          name: name, path: "pages/\(name).md", location: SourceLocation(file: file),
          frontMatter: frontMatter, body: MarkdownDocument()), path: "/\(name)/", updated: nil, summary: "",
        body: body, picture: nil, aliases: aliases, isListed: isListed))
  }

  /// Adds an author of the given articles.
  mutating func addAuthor(
    _ id: String, _ name: String, credentials: String? = nil, email: String? = nil, of articles: [Int] = []
  ) {
    authors.append(
      Author(
        id: id, name: name, path: "/authors/\(id)/", role: nil, credentials: credentials, email: email,
        links: [], photo: nil, biography: text("<p>\(name) writes.</p>\n"), summary: "\(name) writes.",
        hasProfile: true, articles: articles))
  }

  /// Adds a taxonomy with terms, each of which has articles.
  mutating func addTaxonomy(_ kind: TaxonomyKind, _ terms: KeyValuePairs<String, [Int]>) {
    taxonomies.append(
      Taxonomy(
        kind: kind,
        terms: terms.map { title, articles in
          let slug = Slug.make(title)
          return Term(
            slug: slug, title: title, description: nil, introduction: text(""), path: "/\(kind.key)/\(slug)/",
            articles: articles)
        }))
  }
}

/// Everything about an article that a test may want to set.
struct ArticleParts {
  var name: String
  var frontMatter: ArticleFrontMatter
  var file = MarkdownDocument()
  var published: Moment?
  var updated: Moment?
  var authors: [Int] = []
  var terms: [TermReference] = []
  var summary = ""
  var body: LinkedText
  var picture: LinkedPicture?
  var epigraph: LinkedEpigraph?
  var source: LinkedSource?
  var aiNotice: LinkedText?
  var takeaways: [Takeaway] = []
  var resources: [LinkedResource] = []
  var disclaimer: LinkedText?
  var copyright: LinkedText?
  var callToAction: Int?
  var thread = Thread.none
  var aliases: [String] = []
  var isListed = true
  var isDraft = false
  var previous: Int?
  var next: Int?
  var named: [Int] = []
  var series: SeriesPosition?

  init(name: String, title: String, date: String?, body: LinkedText) {
    self.name = name
    let file = SourceLocation(file: "content/posts/\(name).md")
    frontMatter = ArticleFrontMatter(title: Located(title, at: file))
    published = date.map(moment)
    self.body = body
  }

  var article: Article {
    let file = ArticleFile(
      name: name, path: "posts/\(name).md", location: SourceLocation(file: "content/posts/\(name).md"),
      frontMatter: frontMatter, body: file)
    return Article(
      file: file, slug: name, path: "/posts/\(name)/", published: published, updated: updated, expires: nil,
      authors: authors, terms: terms, summary: summary, body: body, picture: picture, epigraph: epigraph,
      source: source, aiNotice: aiNotice, takeaways: takeaways, resources: resources, disclaimer: disclaimer,
      copyright: copyright, callToAction: callToAction, thread: thread, guid: "tag:example.org:\(name)",
      aliases: aliases, isListed: isListed, isDraft: isDraft)
  }

  var surroundings: Surroundings {
    var surroundings = Surroundings()
    surroundings.previous = previous
    surroundings.next = next
    surroundings.named = named
    surroundings.series = series
    return surroundings
  }
}

/// HTML without holes.
func text(_ html: String) -> LinkedText { LinkedText(pieces: html.isEmpty ? [] : [.html(Array(html.utf8))]) }

/// `2026-02-20`, or with a time, in UTC.
func moment(_ text: String) -> Moment {
  guard let date = WrittenDate(text) else { preconditionFailure("not a date: \(text)") }
  return SiteTimeZone.utc.moment(of: date)
}

/// A comment; its body may be missing, as if it had been removed.
func comment(
  _ id: String, by author: CommentAuthor = .reader(name: "Kelsey", url: nil), depth: Int = 0,
  parent: Int? = nil,
  date: String = "2026-02-21 07:34", _ html: String? = "<p>Thanks.</p>", isPinned: Bool = false
) -> Comment {
  Comment(
    id: id, depth: depth, parent: parent, author: html == nil ? .removed : author, date: moment(date),
    body: html.map { RenderedComment(html: Array($0.utf8), text: $0, wordCount: 1, links: []) },
    isPinned: isPinned, location: SourceLocation(file: "content/comments/x.md"))
}
