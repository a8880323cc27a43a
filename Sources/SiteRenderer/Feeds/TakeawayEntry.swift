import SiteModel

/// A takeaway in the feed of takeaways.
struct TakeawayEntry: FeedEntrySource {
  let article: ArticleContext
  let takeaway: Takeaway

  /// The article's identity and the line's anchor, which is made of its words: a line that is reworded is a new one.
  var id: String { "\(article.article.guid)/takeaways/\(percentEncoded(value: takeaway.anchor))" }
  var title: String { takeaway.plainText }
  var url: String { article.context.absolute(article.path, fragment: takeaway.anchor) }
  var published: Moment? { article.article.published }
  var lastChanged: Moment? { article.article.lastChanged }
  var summary: String? { nil }
  var authors: [FeedAuthor] { ArticleEntry(article: article).authors }
  var categories: [Term] { ArticleEntry(article: article).categories }
  var image: String? { nil }
  var answers: FeedAnswer? { nil }
  var replies: FeedReplies? { nil }

  /// The line, and the article from which it is.
  var content: [UInt8] {
    let place = TextPlace.feed(home: article.path)
    let source = LinkedResource.work(
      title: article.title, author: nil, target: .site(path: article.path, fragment: nil))
    var html = Array("<blockquote><p>".utf8)
    html += article.context.html(takeaway.text, at: place)
    html.append("</p></blockquote>\n<p>")
    html += article.context.html(source, at: place)
    html.append("</p>\n")
    return html
  }
}

extension RenderingContext {
  /// The takeaways of the newest articles that have any: all of each, in its order.
  func newestTakeaways(ofArticles count: Int) -> [TakeawayEntry] {
    takeaways.all.articles.prefix(count).flatMap { index in
      site.articles[index].takeaways.map {
        TakeawayEntry(article: ArticleContext(index, in: self), takeaway: $0)
      }
    }
  }
}
