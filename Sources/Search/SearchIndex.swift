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
    let all = Entry.all(of: vocabulary, language: SearchLanguage(tag: language))
    let words = entryFiles(all, kind: .words, unitCount: vocabulary.unitCount)
    let correctable = all.filter { isCorrectable($0.term) }
    let spelling = spellingFiles(correctable.map(\.term), kind: .spelling)
    let isLarge = correctable.count > 10_000
    let backwards = correctable.filter { !isLarge || $0.postings.count > 1 }.map { turned($0.term) }
    let reversed = spellingFiles(backwards.sorted(by: Entry.precedes), kind: .reversedSpelling)
    let texts = TextFiles.make(from: pages)
    let categories = Set(pages.flatMap(\.categories)).sorted()
    let authors = Set(pages.flatMap(\.authors)).sorted()
    let table = PageTable(pages: pages, categories: categories, authors: authors, texts: texts)
    let tableFile = SearchIndexFile(kind: .pages, number: 0, bytes: table.json)
    let head = SearchHead(
      meanLength: max(table.lengths.reduce(0, +) / max(pages.count, 1), 1),
      category: categories, author: authors, pages: tableFile.path,
      words: entries(words), spelling: entries(spelling), reversed: entries(reversed),
      stems: SearchLanguage(tag: language).irregularStems)
    let headFile = SearchIndexFile(head: head.json)
    return [headFile, tableFile] + (words + spelling + reversed).map(\.file)
      + texts.map(\.file)
  }

  private static func entryFiles(
    _ entries: [Entry], kind: SearchIndexFile.Kind, unitCount: Int
  ) -> [EntryFiles.File] {
    var files = EntryFiles(kind: kind, size: kind == .words ? 4_500 : 10_000, unitCount: unitCount)
    for entry in entries { files.append(entry) }
    files.finish()
    return files.files
  }

  /// A list of all words that a misspelt one can have been meant for, without postings.
  ///
  /// One list has the words in their order: a word that begins rightly is in the file that has its first letter.
  /// Another has them reversed, for the words that begin wrongly; on a large site, only those that stand in several
  /// units.
  private static func spellingFiles(_ words: [[UInt8]], kind: SearchIndexFile.Kind) -> [EntryFiles.File] {
    entryFiles(words.map(Entry.init), kind: kind, unitCount: 1)
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
