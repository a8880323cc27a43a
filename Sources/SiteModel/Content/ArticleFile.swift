package import Markdown
package import Search

/// An article as its file says it, looked at alone.
package final class ArticleFile: Sendable {
  /// The article's name, one of a kind in the site: its file name without date and extension.
  package let name: String
  /// The file's path below the content folder, `posts/2026/stepping-back.md`.
  package let path: String
  /// The top of the file.
  package let location: SourceLocation
  package let frontMatter: ArticleFrontMatter
  package let body: MarkdownDocument
  /// What it is about.
  package let profile: TermProfile

  package init(
    name: String, path: String, location: SourceLocation, frontMatter: ArticleFrontMatter,
    body: MarkdownDocument, profile: TermProfile = TermProfile()
  ) {
    self.name = name
    self.path = path
    self.location = location
    self.frontMatter = frontMatter
    self.body = body
    self.profile = profile
  }
}
