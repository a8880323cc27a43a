import SiteModel

/// Articles whose lines (takeaways, or questions) stand together on a page: all of the site, a category's, or an author's.
struct Gathering: Sendable {
  enum Source: Sendable {
    case site
    case category(Term)
    case author(Author)
  }

  let source: Source
  /// `/takeaways/trust/`.
  let path: String
  /// Those with at least one line, newest first: into `Site.articles`.
  let articles: [Int]
  /// How many lines they have.
  let count: Int

  /// The name of the category or the author.
  var name: String? {
    switch source {
    case .site: nil
    case .category(let term): term.title
    case .author(let author): author.name
    }
  }

  /// As one among its like, with the number of its lines.
  func term(on currentPath: String, in context: RenderingContext) -> TermContext? {
    let url = context.local(path)
    let isCurrent = path == currentPath
    switch source {
    case .site: return nil
    case .category(let term):
      return TermContext(title: term.title, slug: term.slug, url: url, count: count, isCurrent: isCurrent)
    case .author(let author):
      return TermContext(title: author.name, slug: author.id, url: url, count: count, isCurrent: isCurrent)
    }
  }
}

/// All gatherings of one kind of lines.
///
/// A class, because every page of them holds it.
final class Gatherings: Sendable {
  /// What the lines are called: `Takeaways`.
  let title: String
  let all: Gathering
  /// Of the categories with any line, in the order of the categories.
  let categories: [Gathering]
  /// Of the authors with any line; empty if there are not two, since then `all` is the same.
  let authors: [Gathering]

  /// - Parameters:
  ///   - path: `/takeaways/`.
  ///   - lineCount: how many lines an article has.
  init(_ title: String, at path: String, of site: Site, lineCount: (Article) -> Int) {
    var counts = [Int](repeating: 0, count: site.articles.count)
    for index in site.listed { counts[index] = lineCount(site.articles[index]) }
    let gather = { (source: Gathering.Source, path: String, articles: [Int]) in
      Gathering(
        source: source, path: path, articles: articles.filter { counts[$0] > 0 },
        count: articles.reduce(0) { $0 + counts[$1] })
    }
    self.title = title
    all = gather(.site, path, site.listed)
    let terms = site.taxonomies.first { $0.kind.key == TaxonomyKind.categories.key }?.terms ?? []
    categories = terms.map { gather(.category($0), SitePath.lines(path, ofCategory: $0.slug), $0.articles) }
      .filter {
        $0.count > 0
      }
    let authors = site.authors.map { gather(.author($0), SitePath.lines(path, ofAuthor: $0.id), $0.articles) }
      .filter { $0.count > 0 }
    self.authors = authors.count > 1 ? authors : []
  }

  /// The path of the page of all lines; nil if there is none.
  var path: String? { all.count > 0 ? all.path : nil }

  /// The path of the lines of a list's articles; nil if it has none, or no page of them.
  func path(of subject: ListSubject) -> String? {
    if let author = subject.author { return path(ofAuthor: author) }
    return categories.first {
      if case .category(let term) = $0.source { term.path == subject.path } else { false }
    }?.path
  }

  private func path(ofAuthor author: Author) -> String? {
    authors.first { if case .author(let other) = $0.source { other.id == author.id } else { false } }?.path
  }
}
