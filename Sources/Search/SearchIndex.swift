/// The search index of a site: small files of which the browser fetches only what a query needs.
package enum SearchIndex {
  /// Makes the index from pages, in one go.
  ///
  /// The order of the pages breaks ties between equally good results. `language` is a BCP 47 tag; English
  /// words are stemmed, those of other languages only folded.
  package static func build(pages: [SearchPage], language: String) -> [SearchIndexFile] {
    files(for: [segment(of: pages, language: language)], language: language)
  }

  /// Analyses successive pages. Segments can be made in parallel; how the pages of a site are divided into them makes
  /// no difference to the index.
  package static func segment(of pages: some Sequence<SearchPage>, language: String) -> SearchSegment {
    var analyser = SearchAnalyser(language: SearchLanguage(tag: language))
    for page in pages { analyser.add(page) }
    return analyser.finish()
  }

  /// Makes the index from all segments of a site, in their order. The head comes first.
  package static func files(for segments: [SearchSegment], language: String) -> [SearchIndexFile] {
    let language = SearchLanguage(tag: language)
    let vocabulary = Vocabulary(merging: segments)
    let words = wordFiles(of: vocabulary, language: language)
    let spelling = Spelling(of: vocabulary)
    let texts = TextFiles(of: segments)
    let table = PageTable(pages: segments.flatMap(\.pages), texts: texts)
    let tableFile = SearchIndexFile(kind: .pages, number: 0, bytes: table.json)
    let head = SearchHead(
      meanLength: max(table.lengths.reduce(0, +) / max(table.lengths.count, 1), 1),
      pages: tableFile.path, words: entries(words),
      spelling: entries(spelling.forwards), reversed: entries(spelling.backwards),
      run: language.wordPattern, stems: language.irregularStems)
    let headFile = SearchIndexFile(head: head.json)
    return [headFile, tableFile] + (words + spelling.forwards + spelling.backwards).map(\.file) + texts.files
  }

  private static func wordFiles(of vocabulary: Vocabulary, language: SearchLanguage) -> [WordFiles.File] {
    var files = WordFiles(kind: .words, size: 3_000)
    Entry.forEach(of: vocabulary, language: language) { entry in
      files.append(entry.term) { entry.write(unitCount: vocabulary.unitCount, to: &$0) }
    }
    files.finish()
    return files.files
  }

  /// The first file stands for all that comes before its first word, too.
  private static func entries(_ files: [WordFiles.File]) -> [[String]] {
    files.enumerated().map { number, file in
      [number == 0 ? "" : String(decoding: file.firstWord, as: UTF8.self), file.file.path]
    }
  }
}
