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
      let candidates = try hits.prefix(query.phrases.isEmpty ? limit : 20).compactMap { hit in
        try self.text(ofUnit: hit.unit).map { (hit, TextMatch($0, matches: matches, language: language)) }
      }
      return candidates.filter { query.phrases.allSatisfy($0.1.has) }
        .map { (score: ranking.score($0.0, with: $0.1), result: $0.1.result) }
    }
    return Dictionary(
      uniqueKeysWithValues: zip(SearchPassage.Kind.allCases, answers).map { kind, answers in
        let best = answers.enumerated().sorted {
          ($0.element.score, $1.offset) > ($1.element.score, $0.offset)
        }
        return (kind, Array(best.compactMap(\.element.result).prefix(limit)))
      })
  }
}
