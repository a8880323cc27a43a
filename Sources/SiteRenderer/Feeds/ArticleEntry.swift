import SiteModel

/// An article in a feed.
struct ArticleEntry: FeedEntrySource {
  let article: ArticleContext

  var id: String { article.article.guid }
  var title: String { article.title }
  var url: String { article.context.absolute(article.path) }
  var published: Moment? { article.article.published }
  var lastChanged: Moment? { article.article.lastChanged }
  var summary: String? { article.article.summary }
  var content: [UInt8] { FeedContent(article).html }
  var image: String? { article.picture(at: .ownPage)?.absoluteAddress }
  var answers: FeedAnswer? { nil }
  var replies: FeedReplies? {
    article.commentsFeedPath.map {
      FeedReplies(url: article.context.absolute($0), count: article.commentCount)
    }
  }

  var authors: [FeedAuthor] {
    article.authors.map { FeedAuthor(name: $0.name, url: article.context.absolute($0.path)) }
  }

  var categories: [Term] {
    article.article.terms.map { article.context.site.taxonomies[$0.taxonomy].terms[$0.term] }
  }
}
