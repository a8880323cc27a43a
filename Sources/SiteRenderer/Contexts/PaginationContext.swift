import Mustache

/// Where a page stands in a row of pages.
struct PaginationContext: Sendable {
  let context: RenderingContext
  /// The path of the first page.
  let path: String
  /// Counted from 1.
  let number: Int
  let count: Int

  static let schema = Schema<PaginationContext>(
    "pagination", "Where a page stands in a row of pages.",
    [
      .number("number", "The number of this page.") { $0.number },
      .number("count", "How many pages there are.") { $0.count },
      .optionalURL("newer", "The page before this one, with what is newer.") { $0.url(of: $0.number - 1) },
      .optionalURL("older", "The page after this one, with what is older.") { $0.url(of: $0.number + 1) },
      .list("pages", "The first page, the last, and those around this one.", { Entry.schema }) { $0.entries },
    ])

  /// One page of the row.
  struct Entry: Sendable {
    let pagination: PaginationContext
    let number: Int
    let followsGap: Bool

    static let schema = Schema<Entry>(
      "entry", "One page of the row.",
      [
        .flag("followsGap", "Whether pages between the entry before and this one are left out.") {
          $0.followsGap
        },
        .number("number", "Its number.") { $0.number },
        .url("url", "Its address.") { $0.pagination.context.local($0.pagination.path(of: $0.number)) },
        .flag("isCurrent", "Whether it is this very page.") { $0.number == $0.pagination.number },
      ])
  }

  /// The path of one page: the first has no number.
  func path(of number: Int) -> String { number == 1 ? path : "\(path)page/\(number)/" }

  /// A bounded number of entries, however long the row is.
  private var entries: [Entry] {
    let around = max(1, number - 2)...min(count, number + 2)
    let numbers = [1].filter { !around.contains($0) } + around + [count].filter { !around.contains($0) }
    return zip(numbers, [0] + numbers).map { Entry(pagination: self, number: $0, followsGap: $0 > $1 + 1) }
  }

  private func url(of number: Int) -> String? {
    (1...count).contains(number) ? context.local(path(of: number)) : nil
  }
}
