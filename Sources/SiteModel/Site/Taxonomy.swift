/// A kind of term (categories, tags, …) and all terms of it that listed articles carry.
package final class Taxonomy: Sendable {
  package let kind: TaxonomyKind
  /// Categories with an order first, in it; then by title.
  package let terms: [Term]

  package init(kind: TaxonomyKind, terms: [Term]) {
    self.kind = kind
    self.terms = terms
  }

  /// `/categories/`.
  package var path: String { "/\(kind.key)/" }
}

/// One term of a taxonomy.
package final class Term: Sendable {
  package let slug: String
  package let title: String
  package let description: String?
  /// The body of the category's file; empty for a term without one.
  package let introduction: LinkedText
  /// `/categories/<slug>/`.
  package let path: String
  /// Listed articles, newest first: into `Site.articles`.
  package let articles: [Int]

  package init(
    slug: String, title: String, description: String?, introduction: LinkedText, path: String, articles: [Int]
  ) {
    self.slug = slug
    self.title = title
    self.description = description
    self.introduction = introduction
    self.path = path
    self.articles = articles
  }
}

/// Articles that belong together in an order.
package final class Series: Sendable {
  package let title: String
  package let slug: String
  /// `/series/<slug>/`.
  package let path: String
  /// Listed articles, first part first: into `Site.articles`.
  package let articles: [Int]

  package init(title: String, slug: String, path: String, articles: [Int]) {
    self.title = title
    self.slug = slug
    self.path = path
    self.articles = articles
  }
}
