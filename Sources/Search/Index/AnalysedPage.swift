/// What the index needs of one page; see `SearchAnalyser.analyse`.
package struct AnalysedPage: Sendable {
  let url: String
  let title: String
  let categories: [String]
  let authors: [String]
  /// How many units of each kind it has; they are numbered in this order.
  let unitCounts: [Int]
  /// Words in all units but the comments.
  var length = 0
  /// Words in the title.
  var titleLength = 0
  /// Each unit's text for the results, as JSON.
  var texts: [[UInt8]] = []
  /// Each term: length and bytes, the number of its postings, and for each the unit's distance from the one
  /// before, the packed count, and the phases. Numbers are varints.
  var terms: [UInt8] = []

  init(_ page: SearchPage) {
    url = page.url
    title = page.title
    categories = page.categories
    authors = page.authors
    var counts = SearchPassage.Kind.allCases.map { kind in page.passages.count { $0.kind == kind } }
    counts[0] = max(counts[0], 1)
    unitCounts = counts
  }

  /// The passages in the order of their units: by kind, and a page always begins with a section, so that its
  /// title can be found.
  func passages(of page: SearchPage) -> [SearchPassage] {
    let sorted = SearchPassage.Kind.allCases.flatMap { kind in page.passages.filter { $0.kind == kind } }
    return sorted.first?.kind == .section ? sorted : [SearchPassage(kind: .section, text: "")] + sorted
  }
}
