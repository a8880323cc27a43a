import Mustache
import SiteModel

/// A page of a gathering: article by article, newest first.
protocol GatheringPage: PageModel {
  var part: GatheringPart { get }
  init(_ part: GatheringPart, frame: PageFrame)
  /// The feeds of the same lines.
  static func feeds(in context: RenderingContext) -> [LinkContext]
}

/// One page of a gathering, and what is around it.
struct GatheringPart: Sendable {
  let gatherings: Gatherings
  let gathering: Gathering
  /// Counted from 1.
  let number: Int

  var paging: Paging {
    Paging(path: gathering.path, itemCount: gathering.articles.count, pageSize: SitePath.articlesPerGathering)
  }

  /// The articles of this page.
  func articles(in context: RenderingContext) -> [ArticleContext] {
    gathering.articles[paging.range(of: number)].map { ArticleContext($0, in: context) }
  }
}

extension GatheringPage {
  /// The keys that all such pages have, beside the common ones. `lines` is what the page gathers, in the reference's words.
  static func gatheringKeys(_ lines: String) -> [Key<Self>] {
    [
      .text("title", "The name of the category or the author, or what the page gathers.") {
        $0.part.gathering.name ?? $0.part.gatherings.title
      },
      .optionalObject(
        "category", "The category; missing on the page of all and on an author's.", { TermContext.schema }
      ) {
        if case .category = $0.part.gathering.source { $0.current } else { nil }
      },
      .optionalObject(
        "author", "The author; missing on the page of all and on a category's.", { TermContext.schema }
      ) {
        if case .author = $0.part.gathering.source { $0.current } else { nil }
      },
      .url("allUrl", "The page of all \(lines).") { $0.context.local($0.part.gatherings.all.path) },
      .flag("isAll", "Whether it is the page of all \(lines).") {
        $0.part.gathering.path == $0.part.gatherings.all.path
      },
      .list("categories", "The pages of \(lines) by category.", { TermContext.schema }) {
        $0.terms($0.part.gatherings.categories)
      },
      .list(
        "authors", "The pages of \(lines) by author; empty if there are not two.", { TermContext.schema }
      ) {
        $0.terms($0.part.gatherings.authors)
      },
      .number("count", "How many \(lines) there are, on all pages.") { $0.part.gathering.count },
      .optionalObject(
        "pagination", "The row of pages; missing when there is only one.", { PaginationContext.schema }
      ) {
        $0.part.paging.context(of: $0.part.number, in: $0.context)
      },
    ]
  }

  private var current: TermContext? { part.gathering.term(on: part.gathering.path, in: context) }

  private func terms(_ gatherings: [Gathering]) -> [TermContext] {
    gatherings.compactMap { $0.term(on: part.gathering.path, in: context) }
  }

  /// The pages of all gatherings: of the site, then of each category and each author.
  static func plan(_ gatherings: Gatherings, _ context: RenderingContext, _ template: Template<Self>)
    -> [PlannedPage]
  {
    guard gatherings.path != nil else { return [] }
    return ([gatherings.all] + gatherings.categories + gatherings.authors).flatMap { gathering in
      let paging = GatheringPart(gatherings: gatherings, gathering: gathering, number: 1).paging
      let lastChanged = context.lastChange(of: gathering.articles)
      return (1...paging.pageCount).map { number in
        PlannedPage(
          paging.path(of: number), origin: gatherings.origin(of: gathering), lastChanged: lastChanged,
          template: template
        ) {
          let part = GatheringPart(gatherings: gatherings, gathering: gathering, number: number)
          var head = part.head(in: context)
          head.feeds = feeds(in: context)
          return Self(part, frame: PageFrame(head))
        }
      }
    }
  }
}

extension GatheringPart {
  fileprivate func head(in context: RenderingContext) -> PageHead {
    let title = gathering.name.map { "\(gatherings.title): \($0)" } ?? gatherings.title
    var head = PageHead(context.words.title(title, page: number), path: paging.path(of: number), in: context)
    head.description = "\(head.title). \(context.settings.title)"
    head.isSensitive = context.isSensitive(quoting: gathering.articles[paging.range(of: number)])
    head.breadcrumbs = [context.home]
    if gathering.name != nil {
      head.breadcrumbs.append(Breadcrumb(title: gatherings.title, path: gatherings.all.path))
    }
    return head
  }
}

extension Gatherings {
  /// What an author would name as the source of a page.
  fileprivate func origin(of gathering: Gathering) -> String {
    let lines = "the \(title.lowercased())"
    switch gathering.source {
    case .site: return lines
    case .category(let term): return "\(lines) of the category “\(term.title)”"
    case .author(let author): return "\(lines) of the author “\(author.name)”"
    }
  }
}
