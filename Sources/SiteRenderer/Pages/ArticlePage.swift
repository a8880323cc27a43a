import Mustache
import SiteModel

/// An article with everything around it.
struct ArticlePage: PageModel {
  let article: ArticleContext
  let frame: PageFrame

  /// - Parameter extra: what the site's articles hold under `extra:`.
  static func schema(extra: ExtraSchema) -> Schema<ArticlePage> {
    let whole = Schema<ArticleContext>(
      "article", "An article with everything around it.",
      ArticleContext.teaserKeys + ArticleContext.wholeKeys + [
        .object("extra", "What the front matter holds under `extra:`.", { extra.schema }) {
          $0.article.file.frontMatter.extra
        }
      ])
    return Schema(
      "pages/article", "An article's page.",
      commonKeys + [
        .object("article", "The article.", { whole }) { $0.article },
        .optionalObject("thread", "The comments; missing where they are off.", { ThreadContext.schema }) {
          ThreadContext($0.article)
        },
      ])
  }

  init(_ index: Int, in context: RenderingContext) {
    var article = ArticleContext(index, in: context)
    article.related = context.site.related(to: index)
    self.article = article
    frame = PageFrame(article.head)
  }

  /// The pages of all articles, listed or not.
  static func plan(_ themes: LocalThemes) -> [PlannedPage] {
    plan(themes, only: themes.main.context.site.articles.indices)
  }

  /// - Parameter indices: into the site's articles.
  static func plan(_ themes: LocalThemes, only indices: some Sequence<Int>) -> [PlannedPage] {
    let articles = themes.main.context.site.articles
    return indices.map { index in
      let article = articles[index]
      let theme = themes[article.file.frontMatter.language]
      return PlannedPage(
        article.path, origin: article.file.location.file,
        isInSitemap: article.isIndexed && article.canonicalAddress == nil, lastChanged: article.lastChanged,
        template: theme.pages.article(named: article.file.frontMatter.template?.value)
      ) { ArticlePage(index, in: theme.context) }
    }
  }
}

extension ArticleContext {
  fileprivate var head: PageHead {
    let article = article
    var head = PageHead(title, path: path, in: context)
    head.description = article.summary.isEmpty ? article.file.frontMatter.subtitle : article.summary
    head.canonicalAddress = article.canonicalAddress
    head.isIndexed = article.isIndexed
    head.kind = .article
    head.picture = picture(at: .ownPage)
    head.card = context.cards.card(ofArticle: index)
    head.isSensitive = article.file.frontMatter.isSensitive
    head.isDraft = article.isDraft
    head.feeds = commentsFeedPath.map { [context.link(context.words.comments(on: title), to: $0)] } ?? []
    head.breadcrumbs =
      [context.home] + terms("categories").prefix(1).map { Breadcrumb(title: $0.title, path: $0.path) }
    head.published = article.published
    head.updated = article.updated
    head.structuredData = { [self] in StructuredData.article(self, on: $0) }
    return head
  }
}

extension Article {
  /// Whether search engines may show its page.
  var isIndexed: Bool { isListed && !isDraft && !file.frontMatter.isHiddenFromSearchEngines }

  /// Where the article stands first of all, if it is not here.
  var canonicalAddress: String? { source?.url.map { percentEncoded(address: $0) } }
}
