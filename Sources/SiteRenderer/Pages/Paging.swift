import SiteModel

/// A list divided among pages.
struct Paging: Sendable {
  /// The path of the first page.
  let path: String
  let itemCount: Int
  let pageSize: Int

  /// At least 1, so that an empty list has a page that says so.
  var pageCount: Int { SitePath.pageCount(of: itemCount, pageSize: pageSize) }

  /// The places in the list of the items on one page, counted from 1.
  func range(of number: Int) -> Range<Int> {
    let start = min(itemCount, (number - 1) * pageSize)
    return start..<min(itemCount, start + pageSize)
  }

  /// What the page's template shows of the row of pages; nil when there is only one.
  func context(of number: Int, in context: RenderingContext) -> PaginationContext? {
    pageCount == 1 ? nil : PaginationContext(context: context, path: path, number: number, count: pageCount)
  }

  /// The path of one page.
  func path(of number: Int) -> String { SitePath.page(number, of: path) }
}
