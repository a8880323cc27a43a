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
  let isCategory: Bool

  init(_ term: Term, of taxonomy: Taxonomy) {
    title = term.title
    kind = taxonomy.kind.singular
    index = (taxonomy.kind.title, taxonomy.path)
    path = term.path
    description = term.description
    introduction = term.introduction.isEmpty ? nil : term.introduction
    articles = term.articles
    author = nil
    isSeries = false
    isCategory = taxonomy.kind.key == TaxonomyKind.categories.key
  }

  init(_ author: Author) {
    title = author.name
    kind = Words.author
    index = (Words.authors, "/authors/")
    path = author.path
    description = author.summary.isEmpty ? author.role : author.summary
    introduction = nil
    articles = author.articles
    self.author = author
    isSeries = false
    isCategory = false
  }

  init(_ series: Series) {
    title = series.title
    kind = Words.series
    index = (Words.series, "/series/")
    path = series.path
    description = nil
    introduction = nil
    articles = series.articles
    author = nil
    isSeries = true
    isCategory = false
  }

  var origin: String { "the \(kind.lowercased()) “\(title)”" }
  var feedPath: String { path + "feed.xml" }
  /// Categories and authors have a JSON Feed too.
  var jsonFeedPath: String? { isCategory || author != nil ? path + "feed.json" : nil }

  /// Everything on the site that has a list of articles.
  static func all(of site: Site) -> [ListSubject] {
    site.taxonomies.flatMap { taxonomy in taxonomy.terms.map { ListSubject($0, of: taxonomy) } }
      + site.listedAuthors.map { ListSubject($0) } + site.series.map { ListSubject($0) }
  }
}
