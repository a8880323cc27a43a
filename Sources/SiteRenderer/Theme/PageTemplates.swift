import Mustache
import SiteModel

/// Every template of a theme except blocks, checked against the schema of its page and compiled.
struct PageTemplates: Sendable {
  let home: Template<HomePage>
  let term: Template<ListPage>
  let author: Template<ListPage>
  let terms: Template<TermsPage>
  let takeaways: Template<TakeawaysPage>
  let questions: Template<QuestionsPage>
  let handOut: Template<HandOutPage>
  let archive: Template<ArchivePage>
  let search: Template<SearchFormPage>
  let notFound: Template<NotFoundPage>
  let redirect: Template<RedirectPage>
  let atom: Template<FeedContext>
  let jsonFeed: Template<FeedContext>
  let sitemap: Template<SitemapContext>
  let robots: Template<SitemapContext>
  private let article: Template<ArticlePage>
  private let page: Template<PlainPage>
  private let ownArticles: [String: Template<ArticlePage>]
  private let ownPages: [String: Template<PlainPage>]

  /// - Parameter own: the templates that articles and pages ask for by `template:`.
  init(_ theme: inout Theme, extra: ExtraSchema, own: OwnTemplates) {
    home = theme.template("pages/home", for: HomePage.schema)
    term = theme.template("pages/term", for: ListPage.schema)
    author = theme.template("pages/author", for: ListPage.schema)
    terms = theme.template("pages/terms", for: TermsPage.schema)
    takeaways = theme.template("pages/takeaways", for: TakeawaysPage.schema)
    questions = theme.template("pages/questions", for: QuestionsPage.schema)
    handOut = theme.template("pages/hand-out", for: HandOutPage.schema)
    archive = theme.template("pages/archive", for: ArchivePage.schema)
    search = theme.template("pages/search", for: SearchFormPage.schema)
    notFound = theme.template("pages/404", for: NotFoundPage.schema)
    redirect = theme.template("pages/redirect", for: RedirectPage.schema)
    atom = theme.template("feeds/atom.xml", for: FeedContext.schema)
    jsonFeed = theme.template("feeds/feed.json", for: FeedContext.schema)
    sitemap = theme.template("feeds/sitemap.xml", for: SitemapContext.schema)
    robots = theme.template("feeds/robots.txt", for: SitemapContext.schema)
    let articleSchema = ArticlePage.schema(extra: extra)
    let pageSchema = PlainPage.schema(extra: extra)
    article = theme.template("pages/article", for: articleSchema)
    page = theme.template("pages/page", for: pageSchema)
    ownArticles = own.articles.compile { theme.template($0, for: articleSchema) }
    ownPages = own.pages.compile { theme.template($0, for: pageSchema) }
    for name in own.unused { theme.check(name, for: articleSchema, or: pageSchema) }
  }

  /// The names of the templates that every theme has.
  static let required = [
    "feeds/atom.xml", "feeds/feed.json", "feeds/robots.txt", "feeds/sitemap.xml", "pages/404",
    "pages/archive", "pages/article", "pages/author", "pages/hand-out", "pages/home", "pages/page",
    "pages/questions", "pages/redirect", "pages/search", "pages/takeaways", "pages/term", "pages/terms",
  ]

  /// The template of an article that asks for one by name, or of any other article.
  func article(named name: String?) -> Template<ArticlePage> { name.flatMap { ownArticles[$0] } ?? article }

  /// The template of a plain page that asks for one by name, or of any other.
  func page(named name: String?) -> Template<PlainPage> { name.flatMap { ownPages[$0] } ?? page }
}

extension Set<String> {
  /// Templates of `pages/` by the names that authors write.
  fileprivate func compile<Model>(_ template: (String) -> Template<Model>) -> [String: Template<Model>] {
    Dictionary(uniqueKeysWithValues: sorted().map { ($0, template("pages/" + $0)) })
  }
}

extension Theme {
  /// Checks a template that nothing uses yet: as one of articles, or else as one of plain pages, whichever it fits better.
  fileprivate mutating func check(
    _ name: String, for articleSchema: Schema<ArticlePage>, or pageSchema: Schema<PlainPage>
  ) {
    var asArticle = self
    var asPage = self
    _ = asArticle.template(name, for: articleSchema)
    _ = asPage.template(name, for: pageSchema)
    self = asPage.problems.count < asArticle.problems.count ? asPage : asArticle
  }
}
