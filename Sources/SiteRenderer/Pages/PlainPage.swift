import Mustache
import SiteModel

/// A page such as About.
struct PlainPage: PageModel {
  let page: Page
  let frame: PageFrame

  /// - Parameter extra: what the site's pages hold under `extra:`.
  static func schema(extra: ExtraSchema) -> Schema<PlainPage> {
    Schema(
      "pages/page", "A plain page, such as About.",
      commonKeys + contentKeys + [
        .object("extra", "What the front matter holds under `extra:`.", { extra.schema }) {
          $0.page.file.frontMatter.extra
        }
      ])
  }

  private static let contentKeys: [Key<PlainPage>] = [
    .text("title", "The title.") { $0.page.title },
    .text("name", "The page's name: `about`.") { $0.page.file.name },
    .optionalText("subtitle", "The subtitle.") { $0.page.file.frontMatter.subtitle },
    .html("body", "The text.") { $0.context.html($0.page.body.pieces, filler: $0.bodyFiller) },
    .list(
      "contents", "The table of contents; empty with fewer than four headings.", { ContentsContext.schema }
    ) {
      ContentsContext.make(for: $0.bodyFiller)
    },
    .optionalObject("updated", "When it was last changed.", { DateContext.schema }) {
      $0.context.date($0.page.updated)
    },
    .optionalObject("picture", "The lead picture.", { PictureContext.schema }) { $0.frame.head.picture },
  ]

  private var bodyFiller: TextFiller {
    TextFiller(
      context: context, text: page.body, place: .ownPage, eagerImage: page.picture == nil ? 0 : nil)
  }

  init(_ index: Int, in context: RenderingContext) {
    page = context.site.pages[index]
    let frontMatter = page.file.frontMatter
    var head = PageHead(page.title, path: page.path, in: context)
    head.description = page.summary.isEmpty ? frontMatter.subtitle : page.summary
    head.isIndexed = page.isIndexed
    head.isSensitive = frontMatter.isSensitive
    head.isDraft = frontMatter.isDraft
    head.picture = page.picture.map { PictureContext(context: context, picture: $0, place: .ownPage) }
    head.breadcrumbs = [context.home]
    head.updated = page.updated
    frame = PageFrame(head)
  }

  /// The pages of `pages/`.
  static func plan(_ themes: LocalThemes) -> [PlannedPage] {
    let pages = themes.main.context.site.pages
    return pages.indices.map { index in
      let page = pages[index]
      let theme = themes[page.file.frontMatter.language]
      return PlannedPage(
        page.path, origin: page.file.location.file, isInSitemap: page.isIndexed, lastChanged: page.updated,
        template: theme.pages.page(named: page.file.frontMatter.template?.value)
      ) { PlainPage(index, in: theme.context) }
    }
  }
}

extension Page {
  /// Whether search engines may show it.
  var isIndexed: Bool { isListed && !file.frontMatter.isDraft && !file.frontMatter.isHiddenFromSearchEngines }
}
