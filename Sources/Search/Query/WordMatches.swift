#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the alternatives of one word of the query stand, by unit.
struct WordMatches {
  /// The word, folded.
  let word: [UInt8]
  /// The terms that it can stand for.
  private(set) var terms: Set<[UInt8]> = []
  /// How often it stands in each unit; less for an alternative that is not the word itself.
  private(set) var counts: [Double]
  /// The same for the pages' titles, at most 1.
  private(set) var titles: [Double]
  /// The same for units that have it in the very form in which it was asked for.
  private(set) var exact: [Double]
  /// What follows it in each unit; see `Followers`.
  private(set) var followers: [UInt8]
  /// The buckets of the words that it can stand for, as bits.
  private(set) var buckets: UInt8 = 0
  /// How much the word tells: the inverse frequency of pages that have it in any form; 0 if none has.
  private(set) var idf = 0.0
  /// The same of pages that have it in the very form in which it was asked for; `idf` if none has.
  private(set) var ownIDF = 0.0

  init(_ word: [UInt8], _ alternatives: [Alternative], in reader: SearchReader) {
    self.word = word
    let unitCount = reader.owners.count
    counts = Array(repeating: 0, count: unitCount)
    (titles, exact) = (counts, counts)
    followers = Array(repeating: 0, count: unitCount)
    let highest = alternatives.first?.weight ?? 1
    var (holders, exactHolders): (Set<Int>, Set<Int>) = ([], [])
    for alternative in alternatives {
      terms.insert(alternative.entry.term)
      if let word = alternative.word { buckets |= 1 << Followers.bucket(of: word.span) }
      for posting in alternative.entry.postings {
        let page = reader.owners[Int(posting.unit)]
        add(posting, of: alternative)
        guard alternative.weight == highest else { continue }
        holders.insert(page)
        if exact[Int(posting.unit)] > 0 { exactHolders.insert(page) }
      }
    }
    idf = Self.rarity(holders, of: reader.lengths.count)
    ownIDF = exactHolders.isEmpty ? idf : Self.rarity(exactHolders, of: reader.lengths.count)
  }

  private static func rarity(_ holders: Set<Int>, of pageCount: Int) -> Double {
    holders.isEmpty ? 0 : log(Double(pageCount + 1) / (Double(holders.count) + 0.5))
  }

  private mutating func add(_ posting: Posting, of alternative: Alternative) {
    let unit = Int(posting.unit)
    counts[unit] = max(counts[unit], alternative.weight * Double(posting.level + 1))
    followers[unit] |= posting.followers
    if posting.isInTitle { titles[unit] = max(titles[unit], alternative.weight) }
    guard let word = alternative.word else { return }
    let ending = Entry.ending(of: word)
    let form = alternative.entry.forms.dropFirst(Int(posting.form)).first ?? ending
    if form == ending { exact[unit] = max(exact[unit], alternative.weight) }
  }
}

/// An entry of the index that a word of the query can stand for, and how surely it does.
struct Alternative {
  let entry: Entry
  let weight: Double
  /// The form that is looked for; nil if the reader has only begun it.
  var word: [UInt8]?
}
