/// The body of an article, read: HTML with holes, and everything about it that the site wants to know.
package struct MarkdownDocument: Sendable, Hashable {
  package var pieces: [Piece] = []
  package var headings: [Heading] = []
  package var links: [Link] = []
  package var images: [Image] = []
  package var blocks: [Block] = []
  /// The list under a heading such as `Key takeaways`, which is not in `pieces`.
  package var keyTakeaways: [MarkedLine] = []
  /// The bottom lines, which stay in `pieces` too.
  package var bottomLines: [MarkedLine] = []
  /// The list under a heading such as `Recommended resources`, which is not in `pieces`.
  package var resources: [MarkedLine] = []
  /// The text of the first paragraph that is not a bottom line, a quotation or a picture.
  package var firstParagraph: String = ""
  /// How many words a reader sees, in any script.
  package var wordCount: Int = 0
  package var sections: [TextSection] = []
  /// The `id`s that the author's raw HTML brings, which links can lead to like headings.
  package var rawIdentifiers: [String] = []
  /// Styles and scripts in raw HTML, for a warning.
  package var inlineCode: [InlineCode] = []
  /// Footnotes that are shown nowhere, for a warning.
  package var unusedFootnotes: [UnusedFootnote] = []

  package init() {}
}
