import Dispatch
import Synchronization

/// The search index of a site: small files of which the browser fetches only what a query needs.
package enum SearchIndex {
  /// The path of the head below `/search/`: what a script asks for first.
  package static let headPath = SearchIndexFile.headPath

  /// Makes the index from pages, in one go.
  ///
  /// The order of the pages breaks ties between equally good results. `language` is a BCP 47 tag; English
  /// words are stemmed, those of other languages only folded.
  package static func build(pages: [SearchPage], language: String) -> [SearchIndexFile] {
    files(for: [segment(of: pages, language: language)], language: language) { pages[$0] }
  }

  /// Analyses successive pages. Segments can be made in parallel; how the pages of a site are divided into them makes
  /// no difference to the index.
  package static func segment(of pages: some Sequence<SearchPage>, language: String) -> SearchSegment {
    var analyser = SearchAnalyser(language: SearchLanguage(tag: language))
    for page in pages { analyser.add(page) }
    return analyser.finish()
  }

  /// Makes the index from all segments of a site, in their order. The head comes first.
  ///
  /// - Parameter page: gives a page again, by its number, when its texts are written.
  package static func files(
    for segments: [SearchSegment], language: String, page: @escaping @Sendable (Int) -> SearchPage
  ) -> [SearchIndexFile] {
    let language = SearchLanguage(tag: language)
    let lists = wordLists(of: Vocabulary(merging: segments), language: language).map(\.blocks)
    let texts = TextFiles(of: segments, page: page)
    let table = PageTable(pages: segments.flatMap(\.pages), texts: texts)
    let tableFile = SearchIndexFile(pages: table.json)
    let head = SearchHead(
      mean: table.mean, pages: tableFile.path,
      words: lists[0].map(\.block), spelling: lists[1].map(\.block), reversed: lists[2].map(\.block),
      run: language.wordPattern, stems: language.irregularStems)
    return [SearchIndexFile(head: head.json), tableFile] + lists.joined().flatMap(\.files) + texts.files
  }

  /// The terms, the words, and the words reversed, made at the same time.
  private static func wordLists(of vocabulary: Vocabulary, language: SearchLanguage) -> [WordFiles] {
    let makers: [@Sendable () -> WordFiles] = [
      { Entry.files(of: vocabulary, language: language) },
      { Spelling.forwards(of: vocabulary) },
      { Spelling.backwards(of: vocabulary) },
    ]
    let lists = Mutex([WordFiles?](repeating: nil, count: makers.count))
    DispatchQueue.concurrentPerform(iterations: makers.count) { number in
      let list = makers[number]()
      lists.withLock { $0[number] = list }
    }
    return lists.withLock { $0.compactMap(\.self) }
  }
}
