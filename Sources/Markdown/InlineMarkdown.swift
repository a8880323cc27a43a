/// One sentence of Markdown, such as a takeaway in front matter: emphasis, code, links and pictures, no blocks.
package struct InlineMarkdown: Sendable, Hashable {
  package var pieces: [Piece] = []
  package var links: [Link] = []
  package var images: [Image] = []
  /// The words alone.
  package var text: String = ""

  package init() {}
}
