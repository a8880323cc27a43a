import Mustache
import SiteModel

extension FeedContext {
  /// How many comments the feed of comments carries.
  static let commentCount = 50

  /// Every feed of the site: of all articles, of each term, author and series, of takeaways, and of comments.
  static func plan(
    _ context: RenderingContext, _ subjects: [ListSubject], _ templates: PageTemplates
  ) -> [OutputFile] {
    let paths = context.standardPaths
    var files = [
      file(paths.feed, origin: "the feed of articles", templates.atom) { FeedContext(path: $0, in: context) },
      file(paths.jsonFeed, origin: "the JSON Feed of articles", templates.jsonFeed) {
        FeedContext(path: $0, in: context)
      },
    ]
    if let path = paths.commentsFeed {
      files.append(
        file(path, origin: "the feed of comments", templates.atom) {
          FeedContext(commentsAt: $0, in: context)
        })
    }
    if let path = paths.takeawaysFeed {
      files.append(
        file(path, origin: "the feed of takeaways", templates.atom) {
          FeedContext(takeawaysAt: $0, in: context)
        })
    }
    files += threads(context, templates)
    for subject in subjects {
      files.append(
        file(subject.feedPath, origin: "the feed of \(subject.origin)", templates.atom) {
          FeedContext(subject, path: $0, in: context)
        })
      guard let path = subject.jsonFeedPath else { continue }
      files.append(
        file(path, origin: "the JSON Feed of \(subject.origin)", templates.jsonFeed) {
          FeedContext(subject, path: $0, in: context)
        })
    }
    return files
  }

  /// A feed of each article's comments.
  private static func threads(_ context: RenderingContext, _ templates: PageTemplates) -> [OutputFile] {
    context.site.listed.compactMap { index in
      let article = ArticleContext(index, in: context)
      guard let path = article.commentsFeedPath else { return nil }
      let origin = "the comments on \(article.article.file.location.file)"
      return file(path, origin: origin, templates.atom) {
        FeedContext(commentsOn: ArticleContext(index, in: context), at: $0)
      }
    }
  }

  private static func file(
    _ path: String, origin: String, _ template: Template<FeedContext>,
    feed: @escaping @Sendable (String) -> FeedContext
  ) -> OutputFile {
    OutputFile(
      path: outputPath(of: path), contents: .rendered { try template.render(feed(path), into: &$0) },
      origin: origin)
  }
}

extension FeedContext {
  /// The newest articles.
  fileprivate init(path: String, in context: RenderingContext) {
    self.context = context
    title = context.settings.title
    subtitle = context.settings.tagline ?? context.settings.description
    self.path = path
    homePath = context.standardPaths.home
    entries = Self.entries(for: context.site.listed, in: context)
  }

  /// The newest articles of a term, an author or a series.
  fileprivate init(_ subject: ListSubject, path: String, in context: RenderingContext) {
    self.context = context
    title = context.feedTitle(subject.title)
    subtitle = subject.description
    self.path = path
    homePath = subject.path
    entries = Self.entries(for: subject.articles.sorted(), in: context)
  }

  /// The newest comments.
  fileprivate init(commentsAt path: String, in context: RenderingContext) {
    self.context = context
    title = context.feedTitle(context.words[.comments])
    self.path = path
    homePath = context.standardPaths.home
    entries = context.newestComments(Self.commentCount, on: context.site.listed)
      .map { FeedEntry(source: $0) }
  }

  /// The newest comments on one article.
  fileprivate init(commentsOn article: ArticleContext, at path: String) {
    context = article.context
    title = context.feedTitle(context.words.comments(on: article.title))
    self.path = path
    homePath = article.path
    entries = context.newestComments(Self.commentCount, on: [article.index]).map { FeedEntry(source: $0) }
  }

  /// The takeaways of the newest articles that have any.
  fileprivate init(takeawaysAt path: String, in context: RenderingContext) {
    self.context = context
    title = context.feedTitle(context.words[.takeaways])
    self.path = path
    homePath = context.takeaways.all.path
    entries = context.newestTakeaways(ofArticles: context.settings.feedLength)
      .map { FeedEntry(source: $0) }
  }

  /// - Parameter articles: in the order of `Site.articles`, which is newest first.
  private static func entries(for articles: [Int], in context: RenderingContext) -> [FeedEntry] {
    articles.prefix(context.settings.feedLength)
      .map { FeedEntry(source: ArticleEntry(article: ArticleContext($0, in: context))) }
  }
}

extension RenderingContext {
  /// The title of a feed of a part of the site.
  func feedTitle(_ part: String) -> String { "\(part) · \(settings.title)" }
}
