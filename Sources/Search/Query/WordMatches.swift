#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the alternatives of one word of the query stand, by unit.
struct WordMatches {
  /// The terms that it can stand for.
  private(set) var terms: [[UInt8]] = []
  /// How often it stands in each unit; less for an alternative that is not the word itself.
  private(set) var counts: [Double]
  /// The same for the pages' titles, at most 1.
  private(set) var titles: [Double]
  /// Its phases in each unit; see `Posting.phases`.
  private(set) var phases: [UInt16]
  /// Whether a unit has the word in the very form in which it was asked for.
  private(set) var isExact: [Bool]
  /// How much the word tells: the inverse frequency of pages that have it; 0 if none has.
  private(set) var idf = 0.0

  init(_ word: [UInt8], _ alternatives: [Alternative], in reader: SearchReader) {
    let unitCount = reader.owners.count
    counts = Array(repeating: 0, count: unitCount)
    titles = counts
    phases = Array(repeating: 0, count: unitCount)
    isExact = Array(repeating: false, count: unitCount)
    let ending = Entry.ending(of: word)
    var pages: Set<Int> = []
    for alternative in alternatives {
      terms.append(alternative.entry.term)
      for posting in alternative.entry.postings {
        pages.insert(reader.owners[Int(posting.unit)])
        add(posting, weight: alternative.weight)
        guard alternative.weight == 1 else { continue }
        let form = alternative.entry.forms.dropFirst(Int(posting.form)).first ?? ending
        if form == ending { isExact[Int(posting.unit)] = true }
      }
    }
    guard !pages.isEmpty else { return }
    let rest = Double(reader.table.lengths.count - pages.count)
    idf = log(1 + (rest + 0.5) / (Double(pages.count) + 0.5))
  }

  private mutating func add(_ posting: Posting, weight: Double) {
    let unit = Int(posting.unit)
    counts[unit] = max(counts[unit], weight * Double(posting.count))
    phases[unit] |= posting.phases
    if posting.isInTitle { titles[unit] = max(titles[unit], weight) }
  }
}

/// An entry of the index that a word of the query can stand for, and how surely it does.
struct Alternative {
  let entry: Entry
  let weight: Double
}
