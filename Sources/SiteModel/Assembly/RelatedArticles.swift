/// Finds, for each listed article, others on the same matters: first those its author names, then those that share its terms.
///
/// A shared term weighs the more the fewer articles carry it. Of a term with very many articles only the nearest in time are
/// looked at, so that the work grows with the number of articles and not with its square.
struct RelatedArticles {
  /// How many articles a box shows.
  static let count = 4
  /// How many articles to each side, in order of time, a term offers.
  private static let reach = 24

  let articles: [Article]
  let taxonomies: [Taxonomy]

  /// - Parameter named: indices of articles that the author names, in the author's order.
  func related(to index: Int, named: [Int]) -> [RelatedArticle] {
    var chosen = named.prefix(Self.count).map { RelatedArticle(article: $0, reason: nil) }
    guard articles[index].isListed else { return chosen }
    let taken = Set(named + [index])
    chosen += ranked(candidates(of: index, except: taken)).prefix(Self.count - chosen.count)
    return chosen
  }

  private struct Candidate {
    let article: Int
    var weight = 0.0
    var heaviest = 0.0
    var reason: String
  }

  private func candidates(of index: Int, except taken: Set<Int>) -> [Candidate] {
    var candidates: [Int: Candidate] = [:]
    for reference in articles[index].terms {
      let term = taxonomies[reference.taxonomy].terms[reference.term]
      let weight = 1 / Double(term.articles.count + 1)
      for other in neighbours(of: index, in: term.articles) where !taken.contains(other) {
        var candidate = candidates[other] ?? Candidate(article: other, reason: term.title)
        candidate.weight += weight
        if weight > candidate.heaviest { (candidate.heaviest, candidate.reason) = (weight, term.title) }
        candidates[other] = candidate
      }
    }
    return Array(candidates.values)
  }

  private func neighbours(of index: Int, in members: [Int]) -> ArraySlice<Int> {
    guard members.count > 2 * Self.reach else { return members[...] }
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < index { low = middle + 1 } else { high = middle }
    }
    return members[max(0, low - Self.reach)..<min(members.count, low + Self.reach + 1)]
  }

  private func ranked(_ candidates: [Candidate]) -> [RelatedArticle] {
    candidates
      .sorted { ($1.weight, $0.article) < ($0.weight, $1.article) }
      .map { RelatedArticle(article: $0.article, reason: $0.reason) }
  }
}
