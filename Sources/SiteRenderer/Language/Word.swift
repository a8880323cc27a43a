/// The words of a language that the tool itself writes; all others are included by templates alone.
enum Word: String, CaseIterable, Sendable {
  case home, archive, takeaways, questions, search, authors, author, series, comments, resources
  case category, categories, tag, tags
  case pageNotFound = "page-not-found"
  case notHereIntroduction = "not-here-introduction"
  case searchDescription = "search-description"
  case keyTakeaways = "key-takeaways"
  case firstPublished = "first-published"
  case helpLines = "help-lines"
  case numberedTitle = "numbered-title"
  case commentsOn = "comments-on"
  case handOutOf = "hand-out-of"
  case archiveDescription = "archive-description"
  case listDescription = "list-description"
  case linkToSection = "link-to-section"
  case backToReference = "back-to-reference"
  case backToMention = "back-to-mention"
  case date
  case shortDate = "short-date"

  /// The name of its template.
  var templateName: String { Self.templateName(rawValue) }

  /// The name under which templates include a word.
  static func templateName(_ word: String) -> String { "words/" + word }
}
