import Mustache
import SiteModel

/// A category, a tag, an author or a series among its like.
struct TermContext: Sendable {
  let title: String
  let slug: String
  let url: String
  let count: Int
  var description: String?
  var isCurrent = false

  static let schema = Schema<TermContext>(
    "term", "A category, a tag, an author or a series among its like.",
    [
      .text("title", "Its name.") { $0.title },
      .text("slug", "Its name in addresses.") { $0.slug },
      .url("url", "Its page.") { $0.url },
      .number("count", "How many articles it has.") { $0.count },
      .optionalText("description", "One sentence about it.") { $0.description },
      .flag("isCurrent", "Whether this is its page.") { $0.isCurrent },
    ])
}

extension TermContext {
  init(_ term: Term, at url: String) {
    self.init(
      title: term.title, slug: term.slug, url: url, count: term.articles.count, description: term.description)
  }
}

extension RenderingContext {
  /// A term.
  func term(_ term: Term) -> TermContext { TermContext(term, at: local(term.path)) }

  /// A series as a term.
  func term(_ series: Series) -> TermContext {
    TermContext(title: series.title, slug: series.slug, url: local(series.path), count: series.articles.count)
  }

  /// An author as a term.
  func term(_ author: Author) -> TermContext {
    TermContext(
      title: author.name, slug: author.id, url: local(author.path), count: author.articles.count,
      description: author.role)
  }

  /// The site's categories, in their order.
  var categories: [Term] { site.taxonomies.first { $0.kind.key == TaxonomyKind.categories.key }?.terms ?? [] }
}
