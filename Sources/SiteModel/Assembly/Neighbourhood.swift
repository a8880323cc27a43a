/// The last step of assembly: what an article's page says about other articles.
struct Neighbourhood {
  let articles: [Article]
  /// The names of articles that the gate keeps back: naming one of them is no mistake.
  let withheldNames: Set<String>
  let listed: [Int]
  let series: [Series]

  /// What stands around each article, in their order.
  func surroundings(problems: inout [Diagnostic]) -> [Surroundings] {
    var result = [Surroundings](repeating: Surroundings(), count: articles.count)
    for (newer, older) in zip(listed, listed.dropFirst()) {
      result[newer].previous = older
      result[older].next = newer
    }
    for (number, series) in series.enumerated() {
      for (position, index) in series.articles.enumerated() {
        result[index].series = SeriesPosition(series: number, position: position)
      }
    }
    let indices = Dictionary(articles.enumerated().map { ($1.name, $0) }, uniquingKeysWith: min)
    for index in articles.indices {
      result[index].named = named(by: articles[index], indices: indices, problems: &problems)
        .filter { $0 != index }
    }
    return result
  }

  private func named(by article: Article, indices: [String: Int], problems: inout [Diagnostic]) -> [Int] {
    var seen: Set<Int> = []
    return article.file.frontMatter.related.compactMap { name in
      guard let index = indices[name.value] else {
        if !withheldNames.contains(name.value) { problems.append(missing(name, among: indices)) }
        return nil
      }
      return articles[index].isListed && seen.insert(index).inserted ? index : nil
    }
  }

  private func missing(_ name: Located<String>, among indices: [String: Int]) -> Diagnostic {
    let nearest = nearestName(to: name.value, among: indices.keys)
    return .error(
      "there is no article “\(name.value)”",
      help: nearest.map { "did you mean “\($0)”?" }
        ?? "`related` takes names of articles: the file name without date and `.md`",
      at: name.location)
  }
}
