package import SiteModel

/// Every key that an author may write, by kind of file: what documentation and editors are told.
package struct ContentSchema: Sendable {
  /// The kind in a word, `article`.
  package let name: String
  /// The kind of file, as a path: `posts/<name>.md`.
  package let file: String
  /// In the order of the documentation.
  package let keys: [KeyDescription]

  /// All kinds of files, for a site with the taxonomies that every site has.
  package static let all = all(taxonomies: TaxonomyKind.standard)

  /// All kinds of files of a site.
  package static func all(taxonomies: [TaxonomyKind]) -> [ContentSchema] {
    [
      ContentSchema(name: "site", file: "site.yaml", keys: SettingsKeys.table.descriptions),
      ContentSchema(
        name: "article", file: "posts/<name>.md",
        keys: ArticleKeys.table(taxonomies: taxonomies).descriptions),
      ContentSchema(name: "page", file: "pages/<name>.md", keys: PageKeys.table.descriptions),
      ContentSchema(name: "comment", file: "comments/<name>.md", keys: CommentDraft.table.descriptions),
      ContentSchema(name: "author", file: "authors/<id>.md", keys: AuthorKeys.table.descriptions),
      ContentSchema(name: "category", file: "categories/<slug>.md", keys: CategoryKeys.table.descriptions),
      ContentSchema(
        name: "call-to-action", file: "calls-to-action/<id>.md", keys: CallToActionDraft.table.descriptions),
    ]
  }
}
