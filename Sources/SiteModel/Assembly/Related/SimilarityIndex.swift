/// Which listed articles are about the same matters.
///
/// It is made in time that grows with the number of articles, and asked article by article, when a page is rendered; what a
/// question costs does not depend on the number of articles.
package struct SimilarityIndex: Sendable {
  /// How many articles a feature leads to at most: those that are most about it.
  static let usualReach = 48
  /// How many articles are compared in full.
  private static let shortlist = 16

  private let rows: FeatureRows
  /// For each feature, where its postings end.
  private let ends: [Int]
  private let postings: [Posting]

  private struct Posting: Sendable {
    let article: Int32
    let weight: Float
  }

  /// An article beside the one that was asked about.
  struct Neighbour {
    let article: Int
    /// From 0, nothing in common, to 1.
    let similarity: Double
    /// What they share.
    let shared: [SharedFeature]
  }

  /// A feature that two articles have: its places among the features of each, and its part of their similarity.
  struct SharedFeature {
    let place: Int
    let otherPlace: Int
    let part: Double
  }

  /// An index in which no article is like another.
  package init() { self.init(rows: FeatureRows(), reach: 0) }

  /// - Parameter reach: a feature that more articles have leads only to those that are most about it; ties by place.
  init(of articles: [Article], taxonomies: [Taxonomy], reach: Int = usualReach) {
    self.init(rows: FeatureRows(of: articles, taxonomies: taxonomies), reach: reach)
  }

  private init(rows: FeatureRows, reach: Int) {
    self.rows = rows
    let all = Self.postings(of: rows)
    var postings: [Posting] = []
    ends = zip(all.starts, all.starts.dropFirst()).map { start, end in
      let ofFeature = all.postings[start..<end]
      if ofFeature.count > reach {
        postings += ofFeature.sorted { ($1.weight, $0.article) < ($0.weight, $1.article) }.prefix(reach)
      } else if ofFeature.count > 1 {
        postings += ofFeature
      }
      return postings.count
    }
    self.postings = postings
  }

  /// All postings, feature by feature, each in order of article; and where each feature's begin, with the end of the last.
  private static func postings(of rows: FeatureRows) -> (postings: [Posting], starts: [Int]) {
    var starts = [0]
    for count in rows.counts { starts.append(starts[starts.count - 1] + Int(count)) }
    var next = starts
    var postings = Array(repeating: Posting(article: 0, weight: 0), count: rows.features.count)
    for article in 0..<rows.articleCount {
      for place in rows.row(article) {
        let feature = Int(rows.features[place])
        postings[next[feature]] = Posting(article: Int32(article), weight: Float(rows.weights[place]))
        next[feature] += 1
      }
    }
    return (postings, starts)
  }

  /// What an article was about when the index was made.
  func subject(of article: Int) -> FeatureRows.Subject { rows.subjects[article] }

  /// The articles most like one, best first, ties in the order of the site.
  func neighbours(of article: Int, where isWanted: (Int) -> Bool) -> [Neighbour] {
    var scores = ScoreTable()
    for place in rows.row(article) {
      let weight = Float(rows.weights[place])
      for posting in postings(of: Int(rows.features[place])) where weight > 0 {
        scores.add(weight * posting.weight, to: posting.article)
      }
    }
    let candidates = scores.best(Self.shortlist) { $0 != article && isWanted(Int($0)) }
    return compare(article, with: candidates)
  }

  private func postings(of feature: Int) -> ArraySlice<Posting> {
    postings[(feature == 0 ? 0 : ends[feature - 1])..<ends[feature]]
  }

  private func compare(_ article: Int, with others: [Int32]) -> [Neighbour] {
    let own = Dictionary(
      rows.row(article).map { (rows.features[$0], $0) }, uniquingKeysWith: { first, _ in first })
    let start = rows.row(article).lowerBound
    return others.map { other in
      let otherRow = rows.row(Int(other))
      let shared = otherRow.compactMap { place in
        own[rows.features[place]].map {
          SharedFeature(
            place: $0 - start, otherPlace: place - otherRow.lowerBound,
            part: rows.weights[$0] * rows.weights[place])
        }
      }
      return Neighbour(
        article: Int(other), similarity: shared.reduce(0) { $0 + $1.part }, shared: shared)
    }
    .sorted { ($1.similarity, $0.article) < ($0.similarity, $1.article) }
  }
}
