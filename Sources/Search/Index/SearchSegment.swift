/// A part of the index: what is known of successive pages, made without looking at any other; see `SearchAnalyser`.
package struct SearchSegment: Sendable {
  /// What the page table says of a page.
  struct Page: Sendable {
    let categories: [String]
    let authors: [String]
    /// The kind of each unit, as a digit: the page itself, that is, all that its author wrote, and then the takeaways, the
    /// questions and the comments one by one.
    let unitKinds: String
    /// Words on the page, comments left out.
    var length = 0

    init(_ page: SearchPage) {
      categories = page.categories
      authors = page.authors
      let kinds = page.passages.map(\.kind.rawValue).filter { $0 != SearchPassage.Kind.section.rawValue }
      unitKinds = "0" + kinds.sorted().map(String.init).joined()
    }
  }

  var pages: [Page] = []
  /// Of what is shown of each unit.
  var texts: [TextMark] = []
  var words = WordTable()
  /// The postings of all words, word by word; units are numbered through the segment.
  var postings: [Posting] = []
  /// Where each word's postings end; see `range(ofWord:)`.
  var ends: [UInt32] = []

  var unitCount: Int { texts.count }

  /// Where a word's postings are.
  func range(ofWord index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }
}
