import Markdown

/// Which category an article means: the one of that slug, or else the one whose file has that title.
struct CategoryNames {
  private let slugsByTitle: [String: String]

  init(_ files: [CategoryFile]) {
    let slugs = Set(files.map(\.slug))
    let titled = files.map { (Slug.make($0.title), $0.slug) }.filter { !slugs.contains($0.0) }
    slugsByTitle = Dictionary(titled, uniquingKeysWith: { first, _ in first })
  }

  /// The slug of what an article names as a term of a kind; only categories have files with titles.
  func slug(of written: String, kind: TaxonomyKind) -> String {
    let slug = Slug.make(written)
    return kind.key == TaxonomyKind.categories.key ? slugsByTitle[slug] ?? slug : slug
  }
}
