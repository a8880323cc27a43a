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

  /// What has been found of a page so far.
  private struct PageHits {
    var best: Hit
    var counts: [Double]
  }

  init(_ matches: [WordMatches], phrases: [Range<Int>], reader: SearchReader) {
    self.matches = matches
    self.phrases = phrases
    self.reader = reader
    total = matches.reduce(0) { $0 + $1.idf }
  }

  /// The hits of each kind, best first; of each page one section.
  func hits(category: String?, author: String?) -> [[Hit]] {
    var hits = SearchPassage.Kind.allCases.map { _ in [Hit]() }
    var pages: [Int: PageHits] = [:]
    for unit in reader.owners.indices {
      let kind = reader.kinds[unit]
      guard isWanted(unit, category: category, author: author), let hit = hit(ofUnit: unit) else { continue }
      if kind != .section, hit.coverage > 0.5 { hits[kind.rawValue].append(hit) }
      if kind != .comment { add(hit, isSection: kind == .section, to: &pages[reader.owners[unit]]) }
    }
    hits[0] = pages.sorted { $0.key < $1.key }.map { hit(ofPage: $0.key, $0.value) }
    let least = (hits[0].map(\.coverage).max() ?? 0) / 2
    hits[0].removeAll { $0.coverage < least }
    return hits.map { hits in hits.sorted { ($0.score, $1.unit) > ($1.score, $0.unit) } }
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

  /// Rates a unit: each word by its number and the heading, with a bonus for neighbours, and one if all words
  /// stand together.
  private func hit(ofUnit unit: Int) -> Hit? {
    let coverage = sum { matches[$0].counts[unit] > 0 ? 1 : 0 } / total
    guard coverage > 0 else { return nil }
    var score = sum { index in
      let match = matches[index]
      let follows = index > 0 && Self.rotated(matches[index - 1].phases[unit]) & match.phases[unit] != 0
      return match.counts[unit] / (match.counts[unit] + 1) + match.headings[unit] / 2 + (follows ? 0.5 : 0)
    }
    if matches.count > 1, isRun(matches.indices, in: unit) { score += total / 2 }
    return Hit(unit: unit, score: score * coverage * coverage, coverage: coverage)
  }

  private func add(_ hit: Hit, isSection: Bool, to page: inout PageHits?) {
    var hits = page ?? PageHits(best: hit, counts: matches.map { _ in 0 })
    if isSection, hit.score > hits.best.score { hits.best = hit }
    for index in matches.indices {
      hits.counts[index] += matches[index].counts[hit.unit] + matches[index].headings[hit.unit]
    }
    page = hits
  }

  /// Rates a page: BM25 over all its units but the comments, the title besides, and its best section.
  private func hit(ofPage page: Int, _ found: PageHits) -> Hit {
    let damping = 0.3 + 0.9 * Double(reader.table.lengths[page]) / Double(reader.head.meanLength)
    let titleDamping = 1 + Double(reader.table.titles[page]) / 10
    let coverage = sum { found.counts[$0] > 0 ? 1 : 0 } / total
    let score = sum { index in
      let count = found.counts[index]
      return count * 2.2 / (count + damping) + matches[index].headings[reader.starts[page]] * 3 / titleDamping
    }
    return Hit(
      unit: found.best.unit, score: (score + found.best.score) * coverage * coverage, coverage: coverage)
  }

  /// The sum over all words of a value, weighted by what the word tells.
  private func sum(_ value: (Int) -> Double) -> Double {
    matches.indices.reduce(0) { $0 + matches[$1].idf * value($1) }
  }

  /// Whether these words can stand in this order without anything between them.
  private func isRun(_ words: Range<Int>, in unit: Int) -> Bool {
    words.reduce(PostingList.allPhases) { Self.rotated($0) & matches[$1].phases[unit] } != 0
  }

  private static func rotated(_ phases: UInt8) -> UInt8 { phases << 1 | phases >> 7 }
}
