import Mustache
import SiteModel

/// An article: as a teaser in a list, or whole on its own page.
struct ArticleContext: Sendable {
  let context: RenderingContext
  /// Into `Site.articles`.
  let index: Int
  /// Why it is shown, among related articles.
  var reason: String?
  /// Other articles for its reader: on its own page alone, since they take long to find.
  var related: [RelatedArticle] = []

  init(_ index: Int, in context: RenderingContext, reason: String? = nil) {
    self.context = context
    self.index = index
    self.reason = reason
  }

  @inline(__always) var article: Article { context.site.articles[index] }
  var path: String { context.site.articles[index].path }
  /// Read field by field: a computed property of another module would copy the whole article first.
  var title: String { context.site.articles[index].file.frontMatter.title.value }
  var link: LinkContext { LinkContext(title: title, url: context.local(path)) }
  /// The day by which the article is sorted.
  var date: Moment? { article.published ?? article.updated }
  var authors: [Author] { article.authors.map { context.site.authors[$0] } }
  /// The names of those who wrote it.
  var byline: String { authors.map(\.name).joined(separator: ", ") }

  /// The article's terms of one taxonomy.
  func terms(_ key: String) -> [Term] {
    let taxonomies = context.site.taxonomies
    return article.terms.filter { taxonomies[$0.taxonomy].kind.key == key }.map {
      taxonomies[$0.taxonomy].terms[$0.term]
    }
  }

  /// The article's takeaways, to be shown in a place.
  func takeaways(at place: TextPlace) -> [TakeawayContext] {
    article.takeaways.map { TakeawayContext(article: self, takeaway: $0, place: place) }
  }

  /// The lead picture, to be shown in a place.
  func picture(at place: TextPlace) -> PictureContext? {
    article.picture.map { PictureContext(context: context, picture: $0, place: place) }
  }

  /// The article's language, if the page that shows it is in another.
  private var foreignLanguage: String? {
    let language = article.file.frontMatter.language ?? context.settings.language
    return language == context.words.language ? nil : language
  }

  /// What stands for it where its address is shared: the lead picture, or its card.
  var preview: PictureContext? {
    picture(at: .ownPage)
      ?? context.cards.card(ofArticle: index).map {
        PictureContext(context: context, picture: $0, place: .ownPage)
      }
  }

  var elsewhere: TextPlace { .otherPage(home: path) }
}

extension ArticleContext {
  static let teaser = Schema<ArticleContext>("teaser", "An article in a list.", teaserKeys)

  static let teaserKeys: [Key<ArticleContext>] = [
    .text("title", "The title.") { $0.title },
    .optionalText("subtitle", "The subtitle.") { $0.article.file.frontMatter.subtitle },
    .optionalText("summary", "The author's summary, or the beginning of the text.") { $0.article.summary },
    .text("name", "The article's name, one of a kind in the site: `stepping-back`.") { $0.article.name },
    .url("url", "The article's page.") { $0.context.local($0.path) },
    .optionalObject("date", "When it was published.", { DateContext.schema }) {
      $0.context.date($0.article.published)
    },
    .optionalObject("updated", "When it was last changed.", { DateContext.schema }) {
      $0.context.date($0.article.updated)
    },
    .number("readingMinutes", "Minutes that a calm reader needs.") { $0.article.readingMinutes },
    .list("authors", "Who wrote it.", { AuthorContext.schema }) { article in
      article.authors.map { AuthorContext($0, in: article.context) }
    },
    .list("categories", "Its categories.", { TermContext.schema }) { article in
      article.terms("categories").map { article.context.term($0) }
    },
    .list("tags", "Its tags.", { TermContext.schema }) { article in
      article.terms("tags").map { article.context.term($0) }
    },
    .optionalObject("picture", "The lead picture.", { PictureContext.schema }) {
      $0.picture(at: $0.elsewhere)
    },
    .optionalHTML("takeaway", "The first takeaway, inline.") { article in
      article.article.takeaways.first.map { article.context.html($0.text, at: article.elsewhere) }
    },
    .optionalText("language", "Its language tag, where it is not that of the page it is shown on.") {
      $0.foreignLanguage
    },
    .number("commentCount", "How many comments can be read.") { $0.commentCount },
    .flag("isFeatured", "Whether the author wants it in front.") { $0.article.file.frontMatter.isFeatured },
    .flag("isDraft", "Whether it is a draft, shown because the build asked for drafts.") {
      $0.article.isDraft
    },
    .optionalText(
      "reason", "What it has in common with the page's article, among related articles: `stepping back`."
    ) {
      $0.reason
    },
  ]

  var commentCount: Int {
    let thread = article.thread
    return thread.state == .off ? 0 : thread.count
  }

  /// The Atom feed of its comments; nil without comments, and for an article that no list shows.
  var commentsFeedPath: String? { article.isListed && commentCount > 0 ? SitePath.comments(of: path) : nil }
}
