import Markdown
import SiteModel

/// A comment in the feed of comments.
struct CommentEntry: FeedEntrySource {
  let article: ArticleContext
  /// Into the article's thread.
  let index: Int

  private var comment: Comment { article.article.thread.comments[index] }

  var id: String { identity(of: comment) }
  var title: String { "\(authors[0].name) on “\(article.title)”" }
  var url: String { address(of: comment) }
  var published: Moment? { comment.date }
  var lastChanged: Moment? { comment.date }
  var summary: String? { nil }
  var content: [UInt8] { comment.body?.html ?? [] }
  var image: String? { nil }
  var categories: [Term] { [] }
  var replies: FeedReplies? { nil }

  var authors: [FeedAuthor] {
    switch comment.author {
    case .author(let index):
      let author = article.context.site.authors[index]
      return [FeedAuthor(name: author.name, url: article.context.absolute(author.path))]
    case .reader(let name, let url):
      return [FeedAuthor(name: name, url: url.map { percentEncoded(address: $0) })]
    case .removed: return [FeedAuthor(name: article.context.settings.title, url: nil)]
    }
  }

  /// RFC 4685: the article, or the comment answered.
  var answers: FeedAnswer? {
    guard let parent = comment.parent else {
      return FeedAnswer(id: article.article.guid, url: article.context.absolute(article.path))
    }
    let answered = article.article.thread.comments[parent]
    return FeedAnswer(id: identity(of: answered), url: address(of: answered))
  }

  /// The article's identity and the comment's id, so that neither a new URL nor a new neighbour changes it.
  private func identity(of comment: Comment) -> String {
    "\(article.article.guid)/comments/\(percentEncoded(value: comment.id))"
  }

  private func address(of comment: Comment) -> String {
    article.context.absolute(article.path, fragment: comment.anchor)
  }
}

extension RenderingContext {
  /// The newest comments on some articles; ties by article and place.
  func newestComments(_ count: Int, on articles: [Int]) -> [CommentEntry] {
    let dated = articles.flatMap { article in
      let thread = site.articles[article].thread
      return thread.state == .off
        ? []
        : thread.comments.indices.filter { thread.comments[$0].body != nil }
          .map { (date: thread.comments[$0].date, article: article, comment: $0) }
    }
    let newest = dated.sorted { left, right in
      left.date != right.date
        ? left.date > right.date : (left.article, left.comment) < (right.article, right.comment)
    }
    return newest.prefix(count).map {
      CommentEntry(article: ArticleContext($0.article, in: self), index: $0.comment)
    }
  }
}
