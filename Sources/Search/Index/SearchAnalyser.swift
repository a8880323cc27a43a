/// Turns successive pages into a segment of the index.
struct SearchAnalyser {
  private let scanner: WordScanner
  private var segment = SearchSegment()
  /// For each word its bucket; see `Followers`.
  private var buckets: [UInt8] = []
  /// For each word the place of its latest posting, or -1.
  private var latest: [Int32] = []
  /// The postings as they came, those of all words mixed, and the word of each.
  private var postings: [Posting] = []
  private var owners: [UInt32] = []
  /// The unit being read, the place of the posting that was last counted in it, or -1, and how many words were read.
  private var unit: UInt32 = 0
  private var previous: Int32 = -1
  private var wordCount = 0

  init(language: SearchLanguage) { scanner = WordScanner(language: language) }

  /// Adds a page.
  mutating func add(_ page: SearchPage) {
    var row = SearchSegment.Page(page)
    let units = page.units
    beginUnit(showing: units[0], on: page)
    wordCount = 0
    add(page.title, field: .title)
    for passage in units.joined() where passage.kind != .comment { add(passage) }
    row.length = wordCount
    segment.pages.append(row)
    for unit in units.dropFirst() {
      beginUnit(showing: unit, on: page)
      for passage in unit { add(passage) }
    }
  }

  /// The segment of the pages that were added: the postings are sorted by word, and stay in the order of the units.
  consuming func finish() -> SearchSegment {
    var next = [UInt32](repeating: 0, count: segment.words.count)
    for word in owners { next[Int(word)] += 1 }
    var end: UInt32 = 0
    for word in next.indices {
      end += next[word]
      next[word] = end - next[word]
    }
    segment.postings = Array(repeating: Posting(unit: 0), count: postings.count)
    for (posting, word) in zip(postings, owners) {
      segment.postings[Int(next[Int(word)])] = posting
      next[Int(word)] += 1
    }
    segment.ends = next
    return segment
  }

  private mutating func beginUnit(showing passages: [SearchPassage], on page: SearchPage) {
    unit = UInt32(segment.texts.count)
    previous = -1
    segment.texts.append(TextMark(of: passages, on: page))
  }

  /// Adds a passage's words. The name of who wrote a comment is not looked for.
  private mutating func add(_ passage: SearchPassage) {
    if passage.kind != .comment, let heading = passage.heading { add(heading, field: .heading) }
    add(passage.text, field: .text)
  }

  /// Adds the words of a text.
  private mutating func add(_ text: String, field: Posting.Field) {
    scanner.scan(text.utf8.span) { word, _ in
      guard word.count <= WordScanner.longestWord else { return }
      let (index, isNew) = segment.words.insert(word)
      if isNew {
        latest.append(-1)
        buckets.append(Followers.bucket(of: word))
      }
      if previous >= 0 { postings[Int(previous)].followers |= 1 << buckets[index] }
      count(index, field: field)
    }
  }

  /// Counts one more occurrence of a word in the unit.
  private mutating func count(_ word: Int, field: Posting.Field) {
    previous = latest[word]
    if previous < 0 || postings[Int(previous)].unit != unit {
      previous = Int32(postings.count)
      latest[word] = previous
      postings.append(Posting(unit: unit))
      owners.append(UInt32(word))
    }
    postings[Int(previous)].add(field: field)
    wordCount += 1
  }
}
