import SiteModel

/// What a list of articles is about: a term, an author or a series.
///
/// A class, because every page of the list and each of its feeds holds it.
final class ListSubject: Sendable {
  let title: String
  /// What such a subject is called: `Category`.
  let kind: String
  /// Where its like are listed: `Categories`.
  let index: (title: String, path: String)
  /// `/categories/trust/`.
  let path: String
  let description: String?
  let introduction: LinkedText?
  let articles: [Int]
  let author: Author?
  let isSeries: Bool
  /// What an author of the site would call it.
  let origin: String

  init(_ term: Term, of taxonomy: Taxonomy, in words: Words) {
    title = term.title
    kind = words.singular(of: taxonomy.kind)
    index = (words.title(of: taxonomy.kind), taxonomy.path)
    origin = "the \(taxonomy.kind.singular.lowercased()) “\(term.title)”"
    path = term.path
    description = term.description
    introduction = term.introduction.isEmpty ? nil : term.introduction
    articles = term.articles
    author = nil
    isSeries = false
  }

  init(_ author: Author, in words: Words) {
    title = author.name
    kind = words[.author]
    index = (words[.authors], "/authors/")
    origin = "the author “\(author.name)”"
    path = author.path
    description = author.summary.isEmpty ? author.role : author.summary
    introduction = nil
    articles = author.articles
    self.author = author
    isSeries = false
  }

  init(_ series: Series, in words: Words) {
    title = series.title
    kind = words[.series]
    index = (words[.series], "/series/")
    origin = "the series “\(series.title)”"
    path = series.path
    description = nil
    introduction = nil
    articles = series.articles
    author = nil
    isSeries = true
  }

  var feedPath: String { SitePath.feed(of: path) }
  /// Categories and authors have a JSON Feed too.
  var jsonFeedPath: String? { SitePath.jsonFeed(of: path) }

  /// Everything on the site that has a list of articles.
  static func all(in context: RenderingContext) -> [ListSubject] {
    let (site, words) = (context.site, context.words)
    let terms = site.taxonomies.flatMap { taxonomy in
      taxonomy.terms.map { ListSubject($0, of: taxonomy, in: words) }
    }
    return terms + site.listedAuthors.map { ListSubject($0, in: words) }
      + site.series.map { ListSubject($0, in: words) }
  }
}
