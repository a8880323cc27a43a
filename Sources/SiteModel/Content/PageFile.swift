package import Markdown

/// A plain page (`pages/<name>.md`) as its file says it.
package struct PageFile: Sendable {
  package let name: String
  package let path: String
  package let location: SourceLocation
  package let frontMatter: PageFrontMatter
  package let body: MarkdownDocument

  package init(
    name: String, path: String, location: SourceLocation, frontMatter: PageFrontMatter, body: MarkdownDocument
  ) {
    self.name = name
    self.path = path
    self.location = location
    self.frontMatter = frontMatter
    self.body = body
  }
}

/// The front matter of a plain page.
package struct PageFrontMatter: Sendable {
  package var title: Located<String>
  package var subtitle: String?
  package var summary: String?
  package var updated: Located<WrittenDate>?
  package var image: Picture?
  /// Where it stands among the pages; those without follow, by title.
  package var order: Int?
  /// Whether the site's navigation shows it.
  package var isInNavigation = false
  package var isSensitive = false
  package var isDraft = false
  package var isUnlisted = false
  package var isHiddenFromSearchEngines = false
  package var slug: Located<String>?
  package var aliases: [Located<String>] = []
  package var template: Located<String>?
  /// The language tag of BCP 47 of a text that is not in the language of the site.
  package var language: String?
  /// The rules that `check` does not hold it against.
  package var rulesOff: Set<Rule> = []
  package var extra: [String: ExtraValue] = [:]

  package init(title: Located<String>) { self.title = title }
}
