import Markdown
import SiteModel

/// An article or a plain page as its author wrote it.
struct WrittenPage: Sendable {
  let title: Located<String>
  let document: MarkdownDocument
  /// Where each link of the document leads.
  let targets: [LinkTarget]
  /// Below the site's root, `/posts/x/`.
  let path: String
  let file: String

  /// Every published one.
  static func all(of site: Site) -> [WrittenPage] {
    site.articles.map(WrittenPage.init) + site.pages.map(WrittenPage.init)
  }

  private init(_ article: Article) {
    title = article.file.frontMatter.title
    document = article.file.body
    targets = article.body.links
    path = article.path
    file = article.file.location.file
  }

  private init(_ page: Page) {
    title = page.file.frontMatter.title
    document = page.file.body
    targets = page.body.links
    path = page.path
    file = page.file.location.file
  }

  func location(_ position: Position) -> SourceLocation {
    SourceLocation(file: file, line: position.line, column: position.column)
  }
}
