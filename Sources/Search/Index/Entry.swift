/// A term of the index: its forms and its postings.
struct Entry: Equatable {
  /// How many forms are told apart.
  static let highestFormCount = 3

  var term: [UInt8]
  /// The endings of its forms, the most frequent first; none if there is one form only.
  var forms: [UInt8] = []
  var postings: [Posting] = []

  /// The entries of all terms, in the order of their UTF-16 code units, which is how a browser compares strings.
  static func all(of vocabulary: Vocabulary, language: SearchLanguage) -> [Entry] {
    var words: [[UInt8]: [Int]] = [:]
    for (index, word) in vocabulary.words.enumerated() {
      words[language.term(of: word), default: []].append(index)
    }
    return words.map { Entry(term: $0.key, words: $0.value, vocabulary: vocabulary) }
      .sorted { precedes($0.term, $1.term) }
  }

  init(term: [UInt8]) { self.term = term }

  /// Merges the postings of a term's words.
  private init(term: [UInt8], words: [Int], vocabulary: Vocabulary) {
    self.term = term
    guard words.count > 1 else {
      postings = words.flatMap(vocabulary.postings)
      return
    }
    let sorted = words.sorted {
      let (one, other) = (vocabulary.postings(ofWord: $0).count, vocabulary.postings(ofWord: $1).count)
      return one == other ? Self.precedes(vocabulary.words[$0], vocabulary.words[$1]) : one > other
    }
    forms = sorted.prefix(Self.highestFormCount).map { Self.ending(of: vocabulary.words[$0]) }
    let all = sorted.enumerated().flatMap { form, word in
      vocabulary.postings(ofWord: word).map { posting in
        var posting = posting
        posting.form = UInt8(min(form, forms.count))
        return posting
      }
    }
    for posting in all.sorted(by: { ($0.unit, $0.form) < ($1.unit, $1.form) }) {
      if postings.last?.unit == posting.unit {
        postings[postings.count - 1].merge(posting, several: UInt8(forms.count))
      } else {
        postings.append(posting)
      }
    }
  }

  /// A byte by which the forms of a term are told apart: the lowest of the last UTF-16 code unit.
  static func ending(of word: [UInt8]) -> UInt8 {
    String(decoding: word.suffix(4), as: UTF8.self).utf16.last.map { UInt8(truncatingIfNeeded: $0) } ?? 0
  }

  /// Whether a word comes before another in the order of UTF-16. It is the order of the bytes but for characters
  /// beyond the basic plane, which stand before U+E000.
  static func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    for index in 0..<min(one.count, other.count) where one[index] != other[index] {
      let (a, b) = (one[index], other[index])
      if (a >= 0xF0) != (b >= 0xF0), min(a, b) >= 0xEE { return a > b }
      return a < b
    }
    return one.count < other.count
  }
}
