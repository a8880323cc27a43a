import Markdown

/// A document as HTML, its holes filled without a site.
func html(_ document: MarkdownDocument) -> String {
  var output: [UInt8] = []
  document.pieces.write(into: &output, filler: DocumentFiller(document))
  return String(decoding: output, as: UTF8.self)
}

func html(_ markdown: String, options: MarkdownOptions = MarkdownOptions()) -> String {
  html(document(markdown, options: options))
}

func html(_ pieces: [Piece], of document: MarkdownDocument) -> String {
  var output: [UInt8] = []
  pieces.write(into: &output, filler: DocumentFiller(document))
  return String(decoding: output, as: UTF8.self)
}

func document(_ markdown: String, options: MarkdownOptions = MarkdownOptions()) -> MarkdownDocument {
  MarkdownDocument(parsing: markdown.utf8, options: options)
}

func comment(_ markdown: String) -> String {
  String(decoding: UntrustedMarkdown(markdown.utf8).rendered().html, as: UTF8.self)
}
