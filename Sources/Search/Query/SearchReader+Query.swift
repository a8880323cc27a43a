/// An answer to a query.
package struct SearchResult: Sendable, Equatable {
  /// The page's URL, with the passage's fragment.
  package let url: String
  package let title: String
  package let heading: String
  package let text: String
}

extension SearchReader {
  /// The answers to a query, best first, by kind; `limit` of each kind at most.
  ///
  /// `category` and `author` are values of the filters. Throws `DecodingError` if the index is damaged.
  package func query(
    _ text: String, category: String? = nil, author: String? = nil, limit: Int = 10
  ) throws -> [SearchPassage.Kind: [SearchResult]] {
    let query = SearchQuery(text, language: language)
    let matches = query.words.map { WordMatches($0.text, alternatives(for: $0), in: self) }
    let ranking = Ranking(matches, phrases: query.phrases, reader: self)
    let hits = ranking.hits(category: category, author: author)
    let answers = try hits.map { hits in
      let weighed = try weighed(hits, matches: matches, query: query, limit: limit)
      let best = weighed.enumerated().sorted {
        (ranking.score($0.element), $1.offset) > (ranking.score($1.element), $0.offset)
      }
      return Array(best.compactMap(\.element.text.result).prefix(limit))
    }
    return Dictionary(uniqueKeysWithValues: zip(SearchPassage.Kind.allCases, answers))
  }

  /// The first hits with their texts, as many at a time as are shown, until some have the phrases; eighty at most.
  private func weighed(
    _ hits: [Ranking.Hit], matches: [WordMatches], query: SearchQuery, limit: Int
  ) throws -> [Ranking.WeighedHit] {
    var found: [Ranking.WeighedHit] = []
    for start in stride(from: 0, to: min(hits.count, 80), by: limit) where found.isEmpty {
      found = try hits[start...].prefix(limit).compactMap { hit in
        try text(ofUnit: hit.unit).map {
          Ranking.WeighedHit(hit: hit, text: TextMatch($0, matches: matches, language: language))
        }
      }
      .filter { query.phrases.allSatisfy($0.text.has) }
    }
    return found
  }
}
