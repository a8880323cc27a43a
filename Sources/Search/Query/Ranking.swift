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
    /// Which part of the query it has: the mean of how many of the words, and of how much they tell.
    var coverage: Double
    /// About how many bytes it takes to look at its text, with what else stands in the file.
    let size: Double
  }

  /// A hit with what its text tells.
  struct WeighedHit {
    let hit: Hit
    let text: TextMatch
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
      let highest = hits.map(\.coverage).max() ?? 0
      return hits.filter { $0.coverage * 2 >= highest }.sorted { ($0.score, $1.unit) > ($1.score, $0.unit) }
    }
  }

  /// The score of a hit of which the text is known.
  func score(_ weighed: WeighedHit) -> Double {
    weighed.hit.score
      * (1 + (weighed.text.isTitle ? 1 : 0) + (weighed.text.longestRun + 0.6 * weighed.text.exact) / total)
  }

  private func isWanted(_ unit: Int, category: String?, author: String?) -> Bool {
    let page = reader.owners[unit]
    return isListed(category, in: reader.table.category[page])
      && isListed(author, in: reader.table.author[page])
      && phrases.allSatisfy { canStand($0, in: unit) }
  }

  private func isListed(_ value: String?, in list: [String]) -> Bool {
    guard let value, !value.isEmpty else { return true }
    return list.contains(value)
  }

  /// Rates a unit by BM25, with bonuses for the form asked for, for the page's title, and for words that follow each
  /// other as in the query; what lacks words falls behind.
  private func hit(ofUnit unit: Int) -> Hit? {
    let damping = damping(ofUnit: unit)
    var (score, coverage, run) = (0.0, 0.0, 0.0)
    for (index, match) in matches.enumerated() where match.counts[unit] > 0 {
      if follows(index, in: unit) { run += match.idf }
      coverage += (match.idf / total + 1 / Double(matches.count)) / 2
      let count = match.counts[unit]
      score +=
        match.idf * (count * 2.2 / (count + damping) + match.titles[unit])
        + 3 * match.ownIDF * match.exact[unit]
    }
    guard coverage > 0 else { return nil }
    let rated = (score + 2 * run * run / total) * coverage
    return Hit(unit: unit, score: rated, coverage: coverage, size: size(ofUnit: unit))
  }

  /// Texts are compressed to about 2.6 bytes a word; a text that is not a page's is short.
  private func size(ofUnit unit: Int) -> Double {
    reader.kinds[unit] == .section ? 700 + Double(reader.lengths[reader.owners[unit]]) / 1_575 : 1_200
  }

  /// How much the counts of a long page are held back.
  private func damping(ofUnit unit: Int) -> Double {
    guard reader.kinds[unit] == .section else { return 1 }
    let length = Double(reader.lengths[reader.owners[unit]])
    return 0.12 + 1.08 * length / Double(reader.head.mean)
  }

  /// Whether a word can stand right behind the one before it.
  private func follows(_ index: Int, in unit: Int) -> Bool {
    index > 0 && matches[index - 1].followers[unit] & matches[index].buckets != 0
  }

  /// Whether these words can stand in this order, in these very forms, without anything between them.
  private func canStand(_ phrase: Range<Int>, in unit: Int) -> Bool {
    phrase.allSatisfy {
      matches[$0].exact[unit] > 0 && ($0 == phrase.lowerBound || follows($0, in: unit))
    }
  }
}
