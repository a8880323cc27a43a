import Markdown
import SiteModel

/// Reads the files that are front matter and Markdown, one function for each kind.
///
/// A file that cannot be read still gives a value, with its name alone, so that those who link to it are not blamed too.
struct MarkdownFiles: Sendable {
  let options: MarkdownOptions
  private let articleTable: KeyTable<ArticleFrontMatter>
  private let profiles: ArticleProfiles

  init(settings: Settings) {
    options = settings.marks
    articleTable = ArticleKeys.table(taxonomies: settings.taxonomies)
    profiles = ArticleProfiles(siteLanguage: settings.language)
  }

  func article(_ path: String, name: String, _ reading: inout Reading) -> ArticleFile {
    let top = reading.source.top
    var frontMatter = ArticleFrontMatter(title: Located(name, at: top))
    let body = document(articleTable, into: &frontMatter, &reading)
    return ArticleFile(
      name: name, path: path, location: top, frontMatter: frontMatter, body: body,
      profile: profiles.profile(of: frontMatter, body))
  }

  func page(_ path: String, name: String, _ reading: inout Reading) -> PageFile {
    let top = reading.source.top
    var frontMatter = PageFrontMatter(title: Located(name, at: top))
    let body = document(PageKeys.table, into: &frontMatter, &reading)
    return PageFile(name: name, path: path, location: top, frontMatter: frontMatter, body: body)
  }

  func author(_ path: String, id: String, _ reading: inout Reading) -> AuthorFile {
    var author = AuthorFile(
      id: id, path: path, location: reading.source.top, name: id, body: MarkdownDocument())
    author.body = document(AuthorKeys.table, into: &author, &reading)
    return author
  }

  func category(_ path: String, slug: String, _ reading: inout Reading) -> CategoryFile {
    var category = CategoryFile(
      slug: slug, path: path, location: reading.source.top, title: slug, body: MarkdownDocument())
    category.body = document(CategoryKeys.table, into: &category, &reading)
    return category
  }

  func callToAction(_ path: String, id: String, _ reading: inout Reading) -> CallToActionFile {
    var draft = CallToActionDraft()
    let body = document(CallToActionDraft.table, into: &draft, &reading)
    let top = reading.source.top
    return CallToActionFile(
      id: id, path: path, location: top, title: draft.title, button: draft.button ?? id,
      url: draft.url ?? Located("", at: top), body: body)
  }

  private func document<Target>(
    _ table: KeyTable<Target>, into target: inout Target, _ reading: inout Reading
  ) -> MarkdownDocument {
    let parts = FrontMatterReader(keys: table.descriptions).parts(&reading)
    if let mapping = parts.frontMatter { table.read(mapping, into: &target, &reading) }
    return MarkdownDocument(parsing: parts.body, firstLine: parts.bodyLine, options: options)
  }
}
