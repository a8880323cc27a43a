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
    var terms = WordTable()
    var words: [[Int]] = []
    for (index, word) in vocabulary.words.enumerated() {
      let (term, isNew) = terms.insert(language.term(of: word)[...])
      if isNew { words.append([index]) } else { words[term].append(index) }
    }
    return words.indices.map { Entry(term: Array(terms[$0]), words: words[$0], vocabulary: vocabulary) }
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
    postings = Array(vocabulary.postings(ofWord: sorted[0]))
    for (form, word) in sorted.enumerated().dropFirst() {
      postings = merged(vocabulary.postings(ofWord: word), form: UInt8(min(form, forms.count)))
    }
  }

  /// The postings with those of one more form, in the order of the units.
  private func merged(_ others: ArraySlice<Posting>, form: UInt8) -> [Posting] {
    var result: [Posting] = []
    result.reserveCapacity(postings.count + others.count)
    var next = 0
    for var other in others {
      while next < postings.count, postings[next].unit < other.unit {
        result.append(postings[next])
        next += 1
      }
      other.form = form
      if next < postings.count, postings[next].unit == other.unit {
        other.merge(postings[next], several: UInt8(forms.count))
        next += 1
      }
      result.append(other)
    }
    return result + postings[next...]
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
