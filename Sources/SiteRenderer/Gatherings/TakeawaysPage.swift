import Mustache
import SiteModel

/// Every takeaway, or those of one category or author, article by article.
struct TakeawaysPage: GatheringPage {
  let part: GatheringPart
  let frame: PageFrame

  static let schema = Schema<TakeawaysPage>(
    "pages/takeaways", "Every takeaway, or those of one category or author, and `page/2/` and so on.",
    commonKeys + gatheringKeys("takeaways") + [
      .list(
        "groups", "The articles of this page with their takeaways, newest first.", { TakeawayGroup.schema }
      ) {
        $0.part.articles(in: $0.context).map { TakeawayGroup(article: $0) }
      },
      .optionalURL("feedUrl", "The Atom feed of all takeaways.") { page in
        page.context.standardPaths.takeawaysFeed.map { page.context.local($0) }
      },
      .url("jsonUrl", "All takeaways for newsletters: `/takeaways.json`.") {
        $0.context.local(TakeawaysFile.path)
      },
      .optionalURL("script", "The theme's `assets/takeaways.js`.") { $0.context.asset("takeaways.js") },
    ])

  init(_ part: GatheringPart, frame: PageFrame) {
    self.part = part
    self.frame = frame
  }

  static func feeds(in context: RenderingContext) -> [LinkContext] {
    guard let path = context.standardPaths.takeawaysFeed else { return [] }
    return [context.link(context.feedTitle(context.words[.takeaways]), to: path)]
  }
}

/// An article with its takeaways, away from its page.
struct TakeawayGroup: Sendable {
  let article: ArticleContext

  static let schema = Schema<TakeawayGroup>(
    "group", "An article with its takeaways.",
    [
      .text("title", "The article's title.") { $0.article.title },
      .url("url", "The article's page.") { $0.article.context.local($0.article.path) },
      .object("article", "The article.", { ArticleContext.teaser }) { $0.article },
      .list("takeaways", "Its takeaways.", { TakeawayContext.schema }) {
        $0.article.takeaways(at: $0.article.elsewhere)
      },
    ])
}
