/// An answer to a query.
package struct SearchResult: Sendable, Equatable {
  /// The page's URL, with the passage's fragment.
  package let url: String
  package let title: String
  package let heading: String
  package let text: String
}

extension SearchReader {
  /// How many bytes a query may fetch, about.
  private static let room = 38_000.0

  /// The answers to a query, best first, by kind: `limit` of each kind at most, or all that have a phrase, and no more
  /// than there is room for.
  ///
  /// `category` and `author` are values of the filters. Throws `DecodingError` if the index is damaged.
  package func query(
    _ text: String, category: String? = nil, author: String? = nil, limit: Int = 10
  ) throws -> [SearchPassage.Kind: [SearchResult]] {
    let query = SearchQuery(text, language: language)
    var room = Self.room
    let matches = query.words.map { WordMatches($0.text, alternatives(for: $0, room: &room), in: self) }
    let ranking = Ranking(matches, phrases: query.phrases, reader: self)
    let hits = ranking.hits(category: category, author: author)
    let answers = try hits.map { hits in
      let looked = looked(at: hits, query: query, limit: limit, room: &room)
      let weighed = try weighed(looked, matches: matches, query: query)
      let best = weighed.enumerated().sorted {
        (ranking.score($0.element), $1.offset) > (ranking.score($1.element), $0.offset)
      }
      return best.compactMap(\.element.text.result)
    }
    return Dictionary(uniqueKeysWithValues: zip(SearchPassage.Kind.allCases, answers))
  }

  /// The first hits, so many as there is room to look at, and the first one in any case.
  private func looked(at hits: [Ranking.Hit], query: SearchQuery, limit: Int, room: inout Double)
    -> [Ranking.Hit]
  {
    var looked: [Ranking.Hit] = []
    for hit in hits.prefix(query.phrases.isEmpty ? limit : 100) {
      guard looked.isEmpty || hit.size < room else { break }
      room -= hit.size
      looked.append(hit)
    }
    return looked
  }

  /// The hits with what their texts tell, but for those that lack a phrase.
  private func weighed(
    _ hits: [Ranking.Hit], matches: [WordMatches], query: SearchQuery
  ) throws -> [Ranking.WeighedHit] {
    try hits.compactMap { hit in
      try text(ofUnit: hit.unit).map {
        Ranking.WeighedHit(hit: hit, text: TextMatch($0, matches: matches, language: language))
      }
    }
    .filter { query.phrases.allSatisfy($0.text.has) }
  }
}
