package import SiteModel

/// An article with its comments, read from one or two files.
package struct ReadText: Sendable {
  /// Nil if the article's file is gone.
  package let article: ArticleFile?
  package let thread: ThreadFile?
  /// The files, as they are shown.
  package let files: [String]
  package let problems: [Diagnostic]
}
