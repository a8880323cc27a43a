/// Turns pages into terms.
///
/// It remembers the words that it has seen, so that each is stemmed once; what it returns depends on the page
/// alone. For work in parallel, give each task an analyser of its own.
package struct SearchAnalyser {
  private let language: SearchLanguage
  private var scanner: WordScanner
  private var words = WordTable()
  private var termOfWord: [Int32] = []
  private var terms = WordTable()
  /// For each term its latest occurrence on the page, or -1.
  private var latest: [Int32] = []
  private var occurrences: [Occurrence] = []

  /// One place at which a term stands. The occurrences of a term are a chain from the last to the first.
  private struct Occurrence {
    var term: Int32
    var previous: Int32
    var unit: UInt32
    var position: UInt32
    var isHeading: Bool
  }

  /// Makes an analyser for texts in the language of this BCP 47 tag.
  package init(language: String) {
    self.language = SearchLanguage(tag: language)
    scanner = WordScanner(language: self.language)
  }

  /// The page's terms and texts, ready to be merged into the index.
  package mutating func analyse(_ page: SearchPage) -> AnalysedPage {
    var result = AnalysedPage(page)
    defer { forgetOccurrences() }
    for (unit, passage) in result.passages(of: page).enumerated() {
      let title = unit == 0 ? page.title + "\n" : ""
      let isComment = passage.kind == .comment
      let heading = isComment ? title : title + (passage.heading ?? "")
      let headingCount = add(heading, unit: unit, from: 0, isHeading: true)
      let end = add(passage.text, unit: unit, from: headingCount + 1, isHeading: false)
      if unit == 0 { result.titleLength = headingCount }
      if !isComment { result.length += end - 1 }
      result.texts.append(PassageText.json(of: passage))
    }
    result.terms = encodedTerms()
    return result
  }

  /// Adds the words of a text; returns the position after them.
  private mutating func add(_ text: String, unit: Int, from start: Int, isHeading: Bool) -> Int {
    var position = start
    var scanner = self.scanner
    scanner.scan(Array(text.utf8)) { word, isJoined in
      if !isJoined { position += 1 }
      guard word.count <= WordScanner.longestWord else { return }
      let term = term(of: word)
      occurrences.append(
        Occurrence(
          term: Int32(term), previous: latest[term], unit: UInt32(unit), position: UInt32(position - 1),
          isHeading: isHeading))
      latest[term] = Int32(occurrences.count - 1)
    }
    return position
  }

  private mutating func term(of word: ArraySlice<UInt8>) -> Int {
    let (index, isNew) = words.insert(word)
    if isNew {
      let term = terms.insert(language.term(of: Array(word))[...])
      if term.isNew { latest.append(-1) }
      termOfWord.append(Int32(term.index))
    }
    return Int(termOfWord[index])
  }

  /// Every term of the page, in the order in which each came first, with its postings.
  private func encodedTerms() -> [UInt8] {
    var bytes: [UInt8] = []
    var postings: [Posting] = []
    for occurrence in occurrences where occurrence.previous == -1 {
      collect(&postings, of: Int(occurrence.term))
      bytes.appendVarint(terms[Int(occurrence.term)].count)
      bytes.append(contentsOf: terms[Int(occurrence.term)])
      bytes.appendVarint(postings.count)
      var unit: UInt32 = 0
      for posting in postings.reversed() {
        bytes.appendVarint(Int(posting.unit - unit))
        bytes.append(posting.packed)
        bytes.append(posting.phases)
        unit = posting.unit
      }
    }
    return bytes
  }

  /// The term's postings, from the last unit to the first.
  private func collect(_ postings: inout [Posting], of term: Int) {
    postings.removeAll(keepingCapacity: true)
    var next = latest[term]
    while next >= 0 {
      let occurrence = occurrences[Int(next)]
      if postings.last?.unit != occurrence.unit { postings.append(Posting(unit: occurrence.unit)) }
      postings[postings.count - 1].add(position: occurrence.position, isHeading: occurrence.isHeading)
      next = occurrence.previous
    }
  }

  private mutating func forgetOccurrences() {
    for occurrence in occurrences { latest[Int(occurrence.term)] = -1 }
    occurrences.removeAll(keepingCapacity: true)
  }
}
