/// What a site may set about how its Markdown is understood.
package struct MarkdownOptions: Sendable, Hashable {
  /// The words that make a paragraph a bottom line, when `?` or `:` follows them, in any case.
  package var bottomLineMarks: [String]
  /// The headings that, in any case and before a list, give the takeaways.
  package var takeawayHeadings: [String]
  /// The headings that, in any case and before a list, give the resources.
  package var resourceHeadings: [String]
  /// The `id`s that the page around an article uses, which no heading of the article may take.
  package var reservedIdentifiers: Set<String>

  package init(
    bottomLineMarks: [String] = ["Bottom line"],
    takeawayHeadings: [String] = ["Key takeaways"],
    resourceHeadings: [String] = ["Recommended resources"],
    reservedIdentifiers: Set<String> = []
  ) {
    self.bottomLineMarks = bottomLineMarks
    self.takeawayHeadings = takeawayHeadings
    self.resourceHeadings = resourceHeadings
    self.reservedIdentifiers = reservedIdentifiers
  }
}
