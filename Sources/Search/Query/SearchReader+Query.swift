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
    let wanted = matches.map(\.terms)
    var results: [SearchPassage.Kind: [SearchResult]] = [:]
    for kind in SearchPassage.Kind.allCases {
      let candidates = hits[kind.rawValue].prefix(query.phrases.isEmpty ? limit : 20)
      let found = try candidates.compactMap {
        try self.text(ofUnit: $0.unit).flatMap { result($0, query: query, wanted: wanted) }
      }
      results[kind] = Array(found.prefix(limit))
    }
    return results
  }

  /// The unit's passage that has the most of the words, among those that have the phrases.
  private func result(_ unit: UnitText, query: SearchQuery, wanted: [[[UInt8]]]) -> SearchResult? {
    var best: (count: Int, result: SearchResult)?
    for passage in unit.passages {
      let terms = terms(of: "\(unit.title)\n\(passage[1])\n\(passage[2])")
      guard query.phrases.allSatisfy({ contains(terms, query.words[$0].map(\.term)) }) else { continue }
      let found = Set(terms)
      let count = wanted.count { $0.contains(where: found.contains) }
      guard count > best?.count ?? -1 else { continue }
      let url = unit.url + (passage[0].isEmpty ? "" : "#" + passage[0])
      best = (count, SearchResult(url: url, title: unit.title, heading: passage[1], text: passage[2]))
    }
    return best?.result
  }

  private func terms(of text: String) -> [[UInt8]] {
    var terms: [[UInt8]] = []
    var scanner = WordScanner(language: language)
    scanner.scan(Array(text.utf8)) { terms.append(language.term(of: Array($0))) }
    return terms
  }

  private func contains(_ terms: [[UInt8]], _ phrase: [[UInt8]]) -> Bool {
    terms.indices.contains { terms[$0...].starts(with: phrase) }
  }
}
