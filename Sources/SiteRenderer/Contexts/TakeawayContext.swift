import Markdown
import Mustache
import SiteModel

/// One line worth keeping, in its article or away from it.
struct TakeawayContext: Sendable {
  let article: ArticleContext
  let takeaway: Takeaway
  let place: TextPlace

  static let schema = Schema<TakeawayContext>(
    "takeaway", "One line worth keeping.",
    [
      .html("html", "The line, inline.") { $0.article.context.html($0.takeaway.text, at: $0.place) },
      .text("text", "The line in plain words.") { $0.takeaway.plainText },
      .text("id", "The id of its element on the article's page.") { $0.takeaway.anchor },
      .url("url", "Its place in its article.") {
        $0.article.context.local($0.article.path, fragment: $0.takeaway.anchor)
      },
      .flag("isInBox", "Whether it stands in the box alone, which then gives its element the `id`.") {
        $0.takeaway.origin == .box
      },
      .flag("isBottomLine", "Whether it stands in the article's body as a bottom line.") {
        $0.takeaway.origin == .bottomLine
      },
      .optionalObject("section", "The section that it closes.", { LinkContext.schema }) { $0.section },
      .object("article", "Its article.", { LinkContext.schema }) { $0.article.link },
    ])

  var section: LinkContext? {
    guard let index = takeaway.section else { return nil }
    let heading = article.article.body.headings[index]
    return LinkContext(title: heading.text, url: article.context.url(fragment: heading.id, at: place))
  }
}
