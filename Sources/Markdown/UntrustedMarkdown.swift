/// Markdown that a stranger wrote. Only `rendered()` turns it into HTML.
package struct UntrustedMarkdown: Sendable, Hashable {
  /// As it was received.
  package var bytes: [UInt8]

  /// What is longer is not parsed: cmark-gfm has inputs that take quadratic time.
  private static let longestParsed = 16_384

  package init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// Paragraphs, emphasis, lists, quotations, code and links; everything else is shown as text, and nothing is left
  /// out but characters that nobody sees.
  package func rendered() -> RenderedComment {
    guard bytes.count <= Self.longestParsed else { return renderedAsPlainText() }
    var renderer = CommentRenderer(Self.withoutDefinitions(bytes))
    return renderer.rendered()
  }

  /// Puts a noncharacter (U+FDD0) between `]` and `:`, which is taken out again with all invisible characters.
  ///
  /// A reference definition would vanish from the text, and each use repeats its address: 50 KB make 100 MB.
  private static func withoutDefinitions(_ bytes: [UInt8]) -> [UInt8] {
    let noncharacter: [UInt8] = [0xEF, 0xB7, 0x90]
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for byte in bytes {
      if byte == UInt8(ascii: ":"), result.last == UInt8(ascii: "]") {
        result.append(contentsOf: noncharacter)
      }
      result.append(byte)
    }
    return result
  }

  /// Paragraphs where the text has empty lines, line breaks where it has line breaks.
  private func renderedAsPlainText() -> RenderedComment {
    var visible: [UInt8] = []
    visible.appendVisible(bytes[...])
    var html: [UInt8] = []
    var isInParagraph = false
    for line in visible.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    {
      let line = line.trimmingSpace()
      if line.isEmpty {
        if isInParagraph { html.append(contentsOf: "</p>\n".utf8) }
        isInParagraph = false
      } else {
        html.append(contentsOf: (isInParagraph ? "<br>\n" : "<p>").utf8)
        html.appendEscaped(line)
        isInParagraph = true
      }
    }
    if isInParagraph { html.append(contentsOf: "</p>\n".utf8) }
    return RenderedComment(
      html: html, text: String(decoding: visible.trimmingSpace(), as: UTF8.self),
      wordCount: WordCounter.count(visible), links: [])
  }
}

extension [UInt8] {
  fileprivate func trimmingSpace() -> ArraySlice<UInt8> { self[...].trimmingSpace() }
}
