/// A term of the index: its forms and its postings.
struct Entry: Equatable {
  /// How many forms are told apart.
  static let highestFormCount = 3

  var term: [UInt8]
  /// The endings of its forms, the most frequent first; none if there is one form only.
  var forms: [UInt8] = []
  var postings: [Posting] = []

  /// The files with the entries of all terms.
  static func files(of vocabulary: Vocabulary, language: SearchLanguage) -> WordFiles {
    var table = WordTable()
    var words: [[Int]] = []
    for (index, word) in vocabulary.words.enumerated() {
      let (term, isNew) = table.insert(language.term(of: word).span)
      if isNew { words.append([index]) } else { words[term].append(index) }
    }
    let terms = words.indices.map { Array(table[$0]) }
    var files = WordFiles(kind: .words, size: 1_800)
    for place in WordOrder.places(of: terms) {
      let entry = Entry(term: terms[place], words: words[place], vocabulary: vocabulary)
      files.append(entry.term) { entry.write(unitCount: vocabulary.unitCount, to: &$0) }
    }
    files.finish()
    return files
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
      let (one, other) = (vocabulary.postingCount(ofWord: $0), vocabulary.postingCount(ofWord: $1))
      return one == other ? WordOrder.precedes(vocabulary.words[$0], vocabulary.words[$1]) : one > other
    }
    forms = sorted.prefix(Self.highestFormCount).map { Self.ending(of: vocabulary.words[$0]) }
    postings = vocabulary.postings(ofWord: sorted[0])
    for (form, word) in sorted.enumerated().dropFirst() {
      postings = merged(vocabulary.postings(ofWord: word), form: UInt8(min(form, forms.count)))
    }
  }

  /// The postings with those of one more form, in the order of the units.
  private func merged(_ others: [Posting], form: UInt8) -> [Posting] {
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
}
