/// Turns pages into words with their places.
///
/// It remembers the words that it has seen; what it returns depends on the page alone. For work in parallel,
/// give each task an analyser of its own.
package struct SearchAnalyser {
  private var scanner: WordScanner
  private var words = WordTable()
  /// For each word its bucket; see `Followers`.
  private var buckets: [UInt8] = []
  /// For each word its latest occurrence on the page, or -1.
  private var latest: [Int32] = []
  private var occurrences: [Occurrence] = []

  /// One place at which a word stands. The occurrences of a word are a chain from the last to the first.
  private struct Occurrence {
    var word: Int32
    var previous: Int32
    var unit: UInt32
    var field: Posting.Field
  }

  /// Makes an analyser for texts in the language of this BCP 47 tag.
  package init(language: String) {
    scanner = WordScanner(language: SearchLanguage(tag: language))
  }

  /// The page's words and texts, ready to be merged into the index.
  package mutating func analyse(_ page: SearchPage) -> AnalysedPage {
    defer { forgetOccurrences() }
    var result = AnalysedPage(page)
    let passages = SearchPassage.Kind.allCases.map { kind in page.passages.filter { $0.kind == kind } }
    add(page.title, unit: 0, field: .title)
    for passage in passages.prefix(3).joined() { add(passage, unit: 0) }
    result.length = occurrences.count
    result.texts.append(PassageText.json(of: passages[0], on: page))
    for (index, passage) in passages.dropFirst().joined().enumerated() {
      add(passage, unit: index + 1)
      result.texts.append(PassageText.json(of: [passage], on: page))
    }
    result.words = encodedWords()
    return result
  }

  /// Adds a passage's words. The name of who wrote a comment is not looked for.
  private mutating func add(_ passage: SearchPassage, unit: Int) {
    if passage.kind != .comment, let heading = passage.heading { add(heading, unit: unit, field: .heading) }
    add(passage.text, unit: unit, field: .text)
  }

  /// Adds the words of a text.
  private mutating func add(_ text: String, unit: Int, field: Posting.Field) {
    var scanner = self.scanner
    scanner.scan(Array(text.utf8)) { word in
      guard word.count <= WordScanner.longestWord else { return }
      let (index, isNew) = words.insert(word)
      if isNew {
        latest.append(-1)
        buckets.append(Followers.bucket(of: word))
      }
      occurrences.append(
        Occurrence(word: Int32(index), previous: latest[index], unit: UInt32(unit), field: field))
      latest[index] = Int32(occurrences.count - 1)
    }
  }

  /// Every word of the page, in the order in which each came first, with its postings.
  private func encodedWords() -> [UInt8] {
    var bytes: [UInt8] = []
    var postings: [Posting] = []
    for occurrence in occurrences where occurrence.previous == -1 {
      collect(&postings, ofWord: Int(occurrence.word))
      let word = words[Int(occurrence.word)]
      bytes.appendVarint(word.count)
      bytes.append(contentsOf: word)
      bytes.appendVarint(postings.count)
      var unit: UInt32 = 0
      for posting in postings.reversed() {
        bytes.appendVarint(Int(posting.unit - unit))
        bytes.appendVarint(Int(posting.count) * 2 + (posting.isInTitle ? 1 : 0))
        bytes.append(posting.followers)
        unit = posting.unit
      }
    }
    return bytes
  }

  /// The word's postings, from the last unit to the first.
  private func collect(_ postings: inout [Posting], ofWord word: Int) {
    postings.removeAll(keepingCapacity: true)
    var next = Int(latest[word])
    while next >= 0 {
      let occurrence = occurrences[next]
      if postings.last?.unit != occurrence.unit { postings.append(Posting(unit: occurrence.unit)) }
      postings[postings.count - 1].add(field: occurrence.field)
      if next + 1 < occurrences.count, occurrences[next + 1].unit == occurrence.unit {
        postings[postings.count - 1].followers |= 1 << buckets[Int(occurrences[next + 1].word)]
      }
      next = Int(occurrence.previous)
    }
  }

  private mutating func forgetOccurrences() {
    for occurrence in occurrences { latest[Int(occurrence.word)] = -1 }
    occurrences.removeAll(keepingCapacity: true)
  }
}
