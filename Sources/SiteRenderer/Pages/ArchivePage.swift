import Mustache
import SiteModel

/// Every article by year and month.
struct ArchivePage: PageModel {
  let frame: PageFrame
  let years: [ArchiveYear]
  let undated: [ArticleContext]

  static let schema = Schema<ArchivePage>(
    "pages/archive", "Every article by year and month.",
    commonKeys + [
      .list("years", "The years, newest first.", { ArchiveYear.schema }) { $0.years },
      .list("undated", "Articles without a date.", { ArticleContext.teaser }) { $0.undated },
      .number("count", "How many articles there are.") { $0.context.site.listed.count },
    ])

  init(in context: RenderingContext) {
    var head = PageHead(context.words[.archive], path: "/archive/", in: context)
    head.description = context.words.archiveDescription(
      count: context.site.listed.count, site: context.settings.title)
    head.breadcrumbs = [context.home]
    frame = PageFrame(head)
    let articles = context.site.listed.map { ArticleContext($0, in: context) }
    undated = articles.filter { $0.date == nil }
    years = ArchiveYear.years(of: ArchiveMonth.months(of: articles, in: context.words))
  }

  /// The archive, if there is anything in it.
  static func plan(_ context: RenderingContext, _ template: Template<ArchivePage>) -> [PlannedPage] {
    guard let path = context.standardPaths.archive else { return [] }
    let page = PlannedPage(
      path, origin: "the archive", lastChanged: context.lastChange(of: context.site.listed),
      template: template
    ) { ArchivePage(in: context) }
    return [page]
  }
}

/// A year of the archive.
struct ArchiveYear: Sendable {
  let months: [ArchiveMonth]

  static let schema = Schema<ArchiveYear>(
    "year", "A year of the archive.",
    [
      .text("year", "The year: `2026`.") { String($0.months[0].day.year) },
      .number("count", "How many articles it has.") { $0.months.reduce(0) { $0 + $1.articles.count } },
      .list("months", "The months with articles, newest first.", { ArchiveMonth.schema }) { $0.months },
    ])

  static func years(of months: [ArchiveMonth]) -> [ArchiveYear] {
    months.chunked { $0.day.year }.map { ArchiveYear(months: $0) }
  }
}

/// A month of the archive.
struct ArchiveMonth: Sendable {
  /// A day in it.
  let day: CivilDate
  let name: String
  let articles: [ArticleContext]

  static let schema = Schema<ArchiveMonth>(
    "month", "A month of the archive.",
    [
      .text("name", "Its name: `February`.") { $0.name },
      .text("iso", "For machines: `2026-02`.") { String($0.articles[0].date?.isoDay.prefix(7) ?? "") },
      .list("articles", "Its articles, newest first.", { ArticleContext.teaser }) { $0.articles },
    ])

  /// Articles stand newest first already.
  static func months(of articles: [ArticleContext], in words: Words) -> [ArchiveMonth] {
    let dated = articles.compactMap { article in article.date.map { (day: $0.day, article: article) } }
    return dated.chunked { [$0.day.year, $0.day.month] }
      .map {
        ArchiveMonth(day: $0[0].day, name: words.month(of: $0[0].day), articles: $0.map(\.article))
      }
  }
}

extension Array {
  /// Neighbours with the same key, together.
  fileprivate func chunked(by key: (Element) -> some Equatable) -> [[Element]] {
    var chunks: [[Element]] = []
    for element in self {
      if let last = chunks.last?.first, key(last) == key(element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
    return chunks
  }
}
