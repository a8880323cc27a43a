extension SearchReader {
  /// The answers to a query, best first, by kind; `limit` of each kind at most.
  ///
  /// `category` and `author` are values of the filters. Throws `DecodingError` if the index is damaged.
  package func query(
    _ text: String, category: String? = nil, author: String? = nil, limit: Int = 10
  ) throws -> [SearchPassage.Kind: [SearchText]] {
    let query = SearchQuery(text, language: language)
    let matches = query.words.map { WordMatches(alternatives(for: $0), in: self) }
    let ranking = Ranking(matches, phrases: query.phrases, reader: self)
    let hits = ranking.hits(category: category, author: author)
    var results: [SearchPassage.Kind: [SearchText]] = [:]
    for kind in SearchPassage.Kind.allCases {
      results[kind] = try hits[kind.rawValue].prefix(limit).compactMap { hit in
        try self.text(ofUnit: hit.unit).flatMap { hasPhrases(of: query, in: $0) ? $0 : nil }
      }
    }
    return results
  }

  private func hasPhrases(of query: SearchQuery, in text: SearchText) -> Bool {
    var terms: [[UInt8]] = []
    var scanner = WordScanner(language: language)
    scanner.scan(Array("\(text.title)\n\(text.heading)\n\(text.text)".utf8)) { word, isJoined in
      if !isJoined { terms.append(language.term(of: Array(word))) }
    }
    return query.phrases.allSatisfy { phrase in
      let wanted = query.words[phrase].map(\.term)
      return terms.indices.contains { terms[$0...].starts(with: wanted) }
    }
  }
}
