import SiteModel

/// Every key that an author may write, by kind of file: what documentation and editors are told.
package struct ContentSchema: Sendable {
  /// The kind of file, as a path: `posts/<name>.md`.
  package let file: String
  /// In the order of the documentation.
  package let keys: [KeyDescription]

  /// All kinds of files, for a site with the taxonomies that every site has.
  package static let all: [ContentSchema] = [
    ContentSchema(file: "site.yaml", keys: SettingsKeys.table.descriptions),
    ContentSchema(
      file: "posts/<name>.md", keys: ArticleKeys.table(taxonomies: TaxonomyKind.standard).descriptions),
    ContentSchema(file: "pages/<name>.md", keys: PageKeys.table.descriptions),
    ContentSchema(file: "comments/<name>.md", keys: CommentDraft.table.descriptions),
    ContentSchema(file: "authors/<id>.md", keys: AuthorKeys.table.descriptions),
    ContentSchema(file: "categories/<slug>.md", keys: CategoryKeys.table.descriptions),
    ContentSchema(file: "calls-to-action/<id>.md", keys: CallToActionDraft.table.descriptions),
  ]
}
