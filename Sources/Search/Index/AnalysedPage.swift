/// What the index needs of one page; see `SearchAnalyser.analyse`.
///
/// Its units are the page itself, that is, all that its author wrote, and then the takeaways, the questions and the comments
/// one by one.
package struct AnalysedPage: Sendable {
  let categories: [String]
  let authors: [String]
  /// The kind of each unit, as a digit.
  let unitKinds: String
  /// Words on the page, comments left out.
  var length = 0
  /// What is shown of each unit, as JSON.
  var texts: [[UInt8]] = []
  /// Each word: its length and bytes, the number of its postings, and for each the unit's distance from the one
  /// before, the count, doubled and one more if in the title, and the followers, a byte. Numbers are varints.
  var words: [UInt8] = []

  init(_ page: SearchPage) {
    categories = page.categories
    authors = page.authors
    let kinds = page.passages.map(\.kind.rawValue).filter { $0 != SearchPassage.Kind.section.rawValue }
    unitKinds = "0" + kinds.sorted().map(String.init).joined()
  }

  var unitCount: Int { unitKinds.utf8.count }
}
