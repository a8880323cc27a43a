import Search

extension Site {
  /// Other articles for a reader of one: first those its author names, then those on the same matters.
  ///
  /// A reader in danger must not be sent by a machine to advice for calmer days: beside a sensitive article stand only
  /// sensitive ones and what its author names, and a sensitive one stands beside an ordinary one only if their authors
  /// gave both the same term. The other parts of a series are left out: the page names them already.
  package func related(to index: Int) -> [RelatedArticle] {
    let article = articles[index]
    let named = surroundings[index].named.prefix(RelatedArticle.count).map {
      RelatedArticle(article: $0, reason: nil)
    }
    guard article.isListed, named.count < RelatedArticle.count else { return named }
    var related = named
    for neighbour in similarity.neighbours(of: index, where: { isCandidate($0, beside: index) }) {
      guard let reason = reason(of: neighbour, forArticle: index) else { continue }
      related.append(RelatedArticle(article: neighbour.article, reason: reason))
      if related.count == RelatedArticle.count { break }
    }
    return related
  }

  private func isCandidate(_ other: Int, beside index: Int) -> Bool {
    if surroundings[index].named.contains(other) { return false }
    if articles[index].isSensitive, !articles[other].isSensitive { return false }
    guard let series = surroundings[other].series?.series else { return true }
    return series != surroundings[index].series?.series
  }

  /// What two articles share before all: rather a term that their authors chose, or a phrase, than a word. Nil if it is too
  /// little to send a reader from one to the other.
  private func reason(of neighbour: SimilarityIndex.Neighbour, forArticle index: Int) -> String? {
    let subject = similarity.subject(of: index)
    let other = similarity.subject(of: neighbour.article)
    let hasSharedTerm = neighbour.shared.contains { $0.place >= subject.words.count }
    if !hasSharedTerm {
      if articles[neighbour.article].isSensitive, !articles[index].isSensitive { return nil }
      if neighbour.similarity < RelatedArticle.leastSimilarity { return nil }
    }
    let reasons = neighbour.shared.compactMap { shared -> (text: String, weight: Double)? in
      guard shared.place < subject.words.count else {
        let term = subject.terms[shared.place - subject.words.count]
        return (taxonomies[term.taxonomy].terms[term.term].title, shared.part * 1.5)
      }
      let (word, twin) = (subject.words[shared.place], other.words[shared.otherPlace])
      guard word.isTelling, twin.isTelling else { return nil }
      return (word.form, shared.part * (word.isPhrase ? 2 : 1))
    }
    return reasons.max { ($0.weight, $1.text) < ($1.weight, $0.text) }?.text
  }
}

extension RelatedArticle {
  /// How many articles a page shows.
  static let count = 4
  /// How alike two articles must be that share no term of a taxonomy, as a cosine.
  static let leastSimilarity = 0.05
}

extension TermProfile.Term {
  /// Whether its text is so much about it that a reader will know why it is named.
  fileprivate var isTelling: Bool { weight >= (isPhrase ? 2 : 4) && !form.dropFirst().isEmpty }
}

extension Article {
  fileprivate var isSensitive: Bool { file.frontMatter.isSensitive }
}
