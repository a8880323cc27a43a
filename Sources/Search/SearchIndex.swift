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
    let vocabulary = Vocabulary(merging: pages)
    let words = wordFiles(vocabulary)
    let spelling = spellingFiles(vocabulary)
    let texts = TextFiles.make(from: pages)
    let categories = Set(pages.flatMap(\.categories)).sorted()
    let authors = Set(pages.flatMap(\.authors)).sorted()
    let table = PageTable(pages: pages, categories: categories, authors: authors, texts: texts)
    let tableFile = SearchIndexFile(kind: .pages, number: 0, bytes: table.json)
    let head = SearchHead(
      meanLength: max(pages.map(\.length).reduce(0, +) / max(pages.count, 1), 1),
      category: categories, author: authors, pages: tableFile.path,
      words: entries(words), spelling: entries(spelling.forward), reversed: entries(spelling.reversed),
      stems: SearchLanguage(tag: language).irregularStems)
    let headFile = SearchIndexFile(head: head.json)
    return [headFile, tableFile] + (words + spelling.forward + spelling.reversed).map(\.file)
      + texts.map(\.file)
  }

  private static func wordFiles(_ vocabulary: Vocabulary) -> [EntryFiles.File] {
    var files = EntryFiles(kind: .words, size: 6_000, unitCount: vocabulary.unitCount)
    for (index, term) in vocabulary.terms.enumerated() {
      files.append(term, postings: vocabulary.postings(ofTerm: index))
    }
    files.finish()
    return files.files
  }

  /// Lists of all words that a misspelt one can have been meant for, without postings.
  ///
  /// One list has the words in their order: a word that begins rightly is in the file that has its first letter.
  /// The other has them reversed, for the words that begin wrongly.
  private static func spellingFiles(
    _ vocabulary: Vocabulary
  ) -> (forward: [EntryFiles.File], reversed: [EntryFiles.File]) {
    var forward = EntryFiles(kind: .spelling, size: 10_000, unitCount: vocabulary.unitCount)
    var reversed = EntryFiles(kind: .reversedSpelling, size: 10_000, unitCount: vocabulary.unitCount)
    let words = vocabulary.terms.filter(isCorrectable)
    for word in words { forward.append(word) }
    for word in words.map(turned).sorted(by: Vocabulary.precedes) { reversed.append(word) }
    forward.finish()
    reversed.finish()
    return (forward.files, reversed.files)
  }

  /// Words of two letters have too many neighbours, and numbers are never misspelt.
  private static func isCorrectable(_ word: [UInt8]) -> Bool {
    word.count > 2 && !word.contains { (48...57).contains($0) }
  }

  private static func turned(_ word: [UInt8]) -> [UInt8] {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.reversed()
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  private static func entries(_ files: [EntryFiles.File]) -> [[String]] {
    files.map { [String(decoding: $0.firstWord, as: UTF8.self), $0.file.path] }
  }
}
