import Markdown

/// Gathers the articles that name one series.
struct SeriesAssembly {
  private var members: [String: (title: String, articles: [Int])] = [:]

  /// Takes a listed article, which stands at `index`; articles come newest first.
  mutating func add(_ article: ArticleFile, at index: Int, problems: inout [Diagnostic]) {
    guard let title = article.frontMatter.series else { return }
    let slug = Slug.make(title.value)
    guard !slug.isEmpty else {
      problems.append(
        .error(
          "“\(title.value)” can't be the name of a series", help: "a name needs at least one letter or digit",
          at: title.location))
      return
    }
    members[slug, default: (title.value, [])].articles.append(index)
  }

  /// By title; in each, the oldest article first and those without a date last.
  func series(of articles: [DatedArticle]) -> [Series] {
    members
      .map { slug, member in
        let hasDate = { (index: Int) in (articles[index].published ?? articles[index].updated) != nil }
        let dated = member.articles.filter(hasDate).reversed()
        return Series(
          title: member.title, slug: slug, path: "/series/\(slug)/",
          articles: dated + member.articles.filter { !hasDate($0) })
      }
      .sorted { ($0.title, $0.slug) < ($1.title, $1.slug) }
  }
}
