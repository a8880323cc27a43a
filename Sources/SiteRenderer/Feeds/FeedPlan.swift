import Mustache
import SiteModel

extension FeedContext {
  /// How many comments the feed of comments carries.
  static let commentCount = 50

  /// Every feed of the site: of all articles, of each term, author and series, and of comments.
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
    title = context.feedTitle(Words.comments)
    self.path = path
    homePath = context.standardPaths.home
    entries = context.newestComments(Self.commentCount).map { FeedEntry(source: $0) }
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
