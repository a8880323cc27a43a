/// Turns pages into terms.
///
/// It remembers the words that it has seen, so that each is stemmed once; what it returns depends on the page
/// alone. For work in parallel, give each task an analyser of its own.
package struct SearchAnalyser {
  private let language: String

  package init(language: String) { self.language = language }

  /// The page's terms and texts, ready to be merged into the index.
  package mutating func analyse(_ page: SearchPage) -> AnalysedPage {
    AnalysedPage()
  }
}

/// What the index needs of one page; see `SearchAnalyser.analyse`.
package struct AnalysedPage: Sendable {
}
