import Mustache
import SiteModel

/// What every page says about itself.
struct PageHead: Sendable {
  /// What `og:type` calls the page.
  enum Kind: String, Sendable { case website, article, profile }

  let context: RenderingContext
  let path: String
  let title: String
  var description: String?
  /// Where the page stands first of all, if it is not here.
  var canonicalAddress: String?
  var isIndexed = true
  var kind = Kind.website
  var picture: PictureContext?
  /// What stands for the page where its address is shared, if it has no picture.
  var card: LinkedPicture?
  var feeds: [LinkContext] = []
  /// Whether it is sensitive itself, or quotes what is.
  var isSensitive = false
  var isDraft = false
  /// From home to the page above this one.
  var breadcrumbs: [Breadcrumb] = []
  var published: Moment?
  var updated: Moment?
  /// Makes a script element with JSON-LD; without it, the page says where it stands.
  var structuredData: @Sendable (PageHead) -> [UInt8] = { StructuredData.place(of: $0) }

  init(_ title: String, path: String, in context: RenderingContext) {
    self.context = context
    self.path = path
    self.title = title
  }

  /// Describes a page of a row: what follows the first says so before the same words.
  mutating func describe(_ text: String?, page number: Int) {
    description = number == 1 ? text : [title, text].compactMap(\.self).joined(separator: ". ")
  }

  /// The page's own picture, or its card, or the site's.
  var preview: PictureContext? {
    picture
      ?? (card ?? context.cards.siteCard).map {
        PictureContext(context: context, picture: $0, place: .ownPage)
      }
  }
}

/// What every page says about itself, shared by all that the page's template asks for.
///
/// A class, since templates ask for it often and a copy is not small.
final class PageFrame: Sendable {
  let head: PageHead

  init(_ head: PageHead) { self.head = head }

  static let schema = Schema<PageFrame>(
    "page", "What the page says about itself.",
    [
      .text("title", "The page's title, without the site's.") { $0.head.title },
      .optionalText("description", "One or two sentences, for search engines and previews.") {
        $0.head.description
      },
      .url("url", "The page's path on this site.") { $0.head.context.local($0.head.path) },
      .url("canonical", "The whole address at which the page stands first of all (`rel=\"canonical\"`).") {
        $0.head.canonicalAddress ?? $0.head.context.absolute($0.head.path)
      },
      .flag("isIndexed", "Whether search engines may show it; if not: `noindex`.") { $0.head.isIndexed },
      .flag("isHome", "Whether it is the home page.") { $0.head.path == "/" },
      .text("type", "For `og:type`: `website`, `article` or `profile`.") { $0.head.kind.rawValue },
      .flag("isArticle", "Whether its `type` is `article`.") { $0.head.kind == .article },
      .optionalObject("picture", "The page's own picture.", { PictureContext.schema }) { $0.head.picture },
      .optionalObject(
        "preview", "What stands for the page where its address is shared: its own picture, or a share card.",
        { PictureContext.schema }
      ) { $0.head.preview },
      .list("feeds", "The page's own feeds.", { LinkContext.schema }) { $0.head.feeds },
      .flag("isSensitive", "Whether it, or what it quotes, may be read in distress or danger.") {
        $0.head.isSensitive
      },
      .flag("isDraft", "Whether it is a draft, shown because the build asked for drafts.") {
        $0.head.isDraft
      },
      .html("structuredData", "A whole script element with JSON-LD, or nothing.") {
        $0.head.structuredData($0.head)
      },
      .list("breadcrumbs", "From home to the page above this one.", { LinkContext.schema }) { page in
        page.head.breadcrumbs.map { page.head.context.link($0.title, to: $0.path) }
      },
      .optionalText("published", "When it was published, for machines.") { $0.head.published?.rfc3339 },
      .optionalText("updated", "When it was last changed, for machines.") { $0.head.updated?.rfc3339 },
    ])
}

/// A page of the site: what its template may show.
protocol PageModel: Sendable {
  var frame: PageFrame { get }
}

extension PageModel {
  var context: RenderingContext { frame.head.context }

  /// The keys that the templates of all pages have.
  static var commonKeys: [Key<Self>] {
    [
      .object("site", "The site itself.", { SiteContext.schema }) { page in
        SiteContext(context: page.context, currentPath: page.frame.head.path)
      },
      .object("page", "What the page says about itself.", { PageFrame.schema }) { $0.frame },
      .optionalObject("quickExit", "The way out of a sensitive page.", { QuickExit.schema }) {
        $0.frame.head.isSensitive ? QuickExit(context: $0.context) : nil
      },
      .list("helpLines", "Where to turn in distress; only on a sensitive page.", { HelpLine.schema }) {
        $0.frame.head.isSensitive ? $0.context.settings.helpLines : []
      },
    ]
  }
}

/// Where a reader goes who must leave at once.
struct QuickExit: Sendable {
  let context: RenderingContext

  static let schema = Schema<QuickExit>(
    "quickExit", "The way out of a sensitive page.",
    [
      .url("url", "A harmless page elsewhere.") { percentEncoded(address: $0.context.settings.quickExit) },
      .optionalURL("script", "The theme's `assets/quick-exit.js`.") { $0.context.asset("quick-exit.js") },
    ])
}

extension HelpLine {
  /// Somewhere to turn to, as templates show it.
  static let schema = Schema<HelpLine>(
    "helpLine", "Somewhere to turn to in distress.",
    [
      .text("name", "Its name.") { $0.name },
      .optionalText("phone", "Its number, as it is spoken.") { $0.phone },
      .optionalURL("phoneLink", "Its number, to be dialled (`tel:`).") { $0.phone.flatMap(phoneLink(to:)) },
      .optionalURL("url", "Its page.") { $0.url.map { percentEncoded(address: $0) } },
      .optionalText("description", "What it is for, and when it answers.") { $0.description },
    ])
}

/// RFC 3966, without the visual separators; nil where no digit is left.
private func phoneLink(to number: String) -> String? {
  let digits = number.unicodeScalars.filter { ("0"..."9").contains($0) || $0 == "+" }
  return digits.isEmpty ? nil : "tel:" + String(String.UnicodeScalarView(digits))
}
