import Markdown

/// Gathers the terms of listed articles into taxonomies.
struct TaxonomyAssembly {
  private let kinds: [TaxonomyKind]
  private var gatherings: [TermGathering]

  init(kinds: [TaxonomyKind], categories: [CategoryFile], names: CategoryNames) {
    self.kinds = kinds
    gatherings = kinds.map { kind in
      TermGathering(
        kind: kind, names: names, files: kind.key == TaxonomyKind.categories.key ? categories : [])
    }
  }

  /// Takes the terms of one listed article, which stands at `index`.
  mutating func add(_ article: ArticleFile, at index: Int, problems: inout [Diagnostic]) {
    for (number, kind) in kinds.enumerated() {
      for term in article.frontMatter.terms[kind.key] ?? [] {
        gatherings[number].add(term, article: index, problems: &problems)
      }
    }
  }

  /// Every term's list of articles.
  var lists: [ArticleList] {
    gatherings.flatMap { gathering in
      gathering.sorted.map {
        ArticleList(path: "/\(gathering.kind.key)/\($0.slug)/", count: $0.articles.count)
      }
    }
  }

  /// The address of every taxonomy that has terms.
  var indexPaths: [String] { gatherings.filter { !$0.sorted.isEmpty }.map { "/\($0.kind.key)/" } }

  /// The taxonomies, with the articles that were added, in the order in which they were.
  func taxonomies(linker: Linker, problems: inout [Diagnostic]) -> [Taxonomy] {
    gatherings.map { gathering in
      Taxonomy(
        kind: gathering.kind,
        terms: gathering.sorted.map { $0.term(of: gathering.kind, linker: linker, problems: &problems) })
    }
  }
}

/// The terms of one taxonomy while they are gathered.
private struct TermGathering {
  let kind: TaxonomyKind
  private let names: CategoryNames
  private var terms: [String: GatheredTerm] = [:]

  init(kind: TaxonomyKind, names: CategoryNames, files: [CategoryFile]) {
    self.kind = kind
    self.names = names
    for file in files { terms[file.slug] = GatheredTerm(slug: file.slug, title: file.title, file: file) }
  }

  mutating func add(_ written: Located<String>, article: Int, problems: inout [Diagnostic]) {
    let slug = names.slug(of: written.value, kind: kind)
    guard !slug.isEmpty else {
      problems.append(
        .error(
          "“\(written.value)” can't be the name of a \(kind.singular.lowercased())",
          help: "a name needs at least one letter or digit",
          at: written.location))
      return
    }
    var term = terms[slug] ?? GatheredTerm(slug: slug, title: written.value, file: nil)
    if let warning = term.note(written, kind: kind) { problems.append(warning) }
    if term.articles.last != article { term.articles.append(article) }
    terms[slug] = term
  }

  /// Those with an order first, in it; then by title.
  var sorted: [GatheredTerm] {
    terms.values.sorted {
      ($0.file?.order ?? .max, $0.title, $0.slug) < ($1.file?.order ?? .max, $1.title, $1.slug)
    }
  }
}

private struct GatheredTerm {
  let slug: String
  let title: String
  let file: CategoryFile?
  var articles: [Int] = []
  private var firstUse: Located<String>?

  init(slug: String, title: String, file: CategoryFile?) {
    self.slug = slug
    self.title = title
    self.file = file
  }

  /// Remembers how the term is written, and warns where it is written in a second way.
  mutating func note(_ written: Located<String>, kind: TaxonomyKind) -> Diagnostic? {
    guard let firstUse else {
      firstUse = written
      guard let file, written.value != title, written.value != slug else { return nil }
      return Self.warning(written, other: title, at: file.location, kind: kind)
    }
    guard written.value != firstUse.value, written.value != slug, written.value != title else { return nil }
    if let file { return Self.warning(written, other: title, at: file.location, kind: kind) }
    return Self.warning(written, other: firstUse.value, at: firstUse.location, kind: kind)
  }

  private static func warning(
    _ written: Located<String>, other: String, at location: SourceLocation, kind: TaxonomyKind
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      "this \(kind.singular.lowercased()) is spelt “\(written.value)” here and “\(other)” elsewhere",
      help: "both stand on one page; write “\(other)” here too, or the other way round", at: written.location,
      notes: ["“\(other)” stands in \(location.file):\(location.line)"])
  }

  func term(of kind: TaxonomyKind, linker: Linker, problems: inout [Diagnostic]) -> Term {
    let place = file.map { ContentFile(path: $0.path, location: $0.location, anchors: $0.body.anchors) }
    var introduction = LinkedText(pieces: [])
    if let file, let place { introduction = linker.link(file.body, in: place, problems: &problems) }
    return Term(
      slug: slug, title: title, description: file?.description, introduction: introduction,
      path: "/\(kind.key)/\(slug)/",
      articles: articles)
  }
}
