/// A file of the index, to be written below `/search/`.
package struct SearchIndexFile: Sendable, Equatable {
  /// The head's path. It is the only file whose name is not made from its content.
  package static let headPath = "index.json"

  /// The path below `/search/`.
  package let path: String
  package let bytes: [UInt8]
}

/// The search index of a site: small files of which the browser fetches only what a query needs.
package enum SearchIndex {
  /// Makes the index from pages, in one go.
  ///
  /// The order of the pages breaks ties between equally good results. `language` is a BCP 47 tag; English
  /// words are stemmed, those of other languages only folded.
  package static func build(pages: [SearchPage], language: String) -> [SearchIndexFile] {
    var analyser = SearchAnalyser(language: language)
    return files(for: pages.map { analyser.analyse($0) }, language: language)
  }

  /// Makes the index from analysed pages. The head comes first.
  package static func files(for pages: [AnalysedPage], language: String) -> [SearchIndexFile] {
    [SearchIndexFile(path: SearchIndexFile.headPath, bytes: Array("{}".utf8))]
  }
}
