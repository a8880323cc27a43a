/// Rates the units and pages that have the words of a query; `search` in `search.js` computes the same.
struct Ranking {
  private let reader: SearchReader
  private let matches: [WordMatches]
  private let phrases: [Range<Int>]
  /// The sum of what all words tell.
  private let total: Double

  /// A unit that answers the query, and how well.
  struct Hit {
    let unit: Int
    var score: Double
    var coverage: Double
  }

  init(_ matches: [WordMatches], phrases: [Range<Int>], reader: SearchReader) {
    self.matches = matches
    self.phrases = phrases
    self.reader = reader
    total = matches.reduce(0) { $0 + $1.idf }
  }

  /// The hits of each kind, best first.
  func hits(category: String?, author: String?) -> [[Hit]] {
    var hits = SearchPassage.Kind.allCases.map { _ in [Hit]() }
    for unit in reader.owners.indices where isWanted(unit, category: category, author: author) {
      if let hit = hit(ofUnit: unit) { hits[reader.kinds[unit].rawValue].append(hit) }
    }
    return hits.map { hits in
      let least = (hits.map(\.coverage).max() ?? 0) / 2
      return hits.filter { $0.coverage >= least }.sorted { ($0.score, $1.unit) > ($1.score, $0.unit) }
    }
  }

  private func isWanted(_ unit: Int, category: String?, author: String?) -> Bool {
    let page = reader.owners[unit]
    return isListed(category, in: reader.head.category, reader.table.category[page])
      && isListed(author, in: reader.head.author, reader.table.author[page])
      && phrases.allSatisfy { isRun($0, in: unit) }
  }

  private func isListed(_ value: String?, in list: [String], _ places: [Int]) -> Bool {
    guard let value, !value.isEmpty else { return true }
    return list.firstIndex(of: value).map(places.contains) ?? false
  }

  /// Rates a unit by BM25, with bonuses for the form asked for, for the page's title, and for words that follow each
  /// other as in the query; what lacks words falls behind.
  private func hit(ofUnit unit: Int) -> Hit? {
    let coverage = sum { matches[$0].counts[unit] > 0 ? 1 : 0 } / total
    guard coverage > 0 else { return nil }
    let damping = damping(ofUnit: unit)
    let score = sum { index in
      let match = matches[index]
      let count = match.counts[unit]
      let follows = index > 0 && Self.rotated(matches[index - 1].phases[unit]) & match.phases[unit] != 0
      return count * 2.2 / (count + damping) + (match.isExact[unit] ? 2 : 0) + match.titles[unit]
        + (follows ? 0.5 : 0)
    }
    return Hit(unit: unit, score: score * coverage, coverage: coverage)
  }

  /// How much the counts of a long page are held back.
  private func damping(ofUnit unit: Int) -> Double {
    guard reader.kinds[unit] == .section else { return 1 }
    let length = Double(reader.table.lengths[reader.owners[unit]])
    return 0.12 + 1.08 * length / Double(reader.head.meanLength)
  }

  /// The sum over all words of a value, weighted by what the word tells.
  private func sum(_ value: (Int) -> Double) -> Double {
    matches.indices.reduce(0) { $0 + matches[$1].idf * value($1) }
  }

  /// Whether these words can stand in this order without anything between them.
  private func isRun(_ words: Range<Int>, in unit: Int) -> Bool {
    words.reduce(Entry.allPhases) { Self.rotated($0) & matches[$1].phases[unit] } != 0
  }

  private static func rotated(_ phases: UInt16) -> UInt16 { phases << 1 | phases >> 15 }
}
