extension MarkdownDocument {
  /// Reads GitHub-flavoured Markdown with footnotes, typographic punctuation and raw HTML, as a trusted author wrote
  /// it.
  ///
  /// - Parameter firstLine: the line of the file on which the text begins, counted from 1.
  package init(
    parsing text: some Collection<UInt8>, firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()
  ) {
    let source = Array(text)
    var renderer = DocumentRenderer(
      SyntaxTree(parsing: source, dialect: .article), options: options,
      positions: SourcePositions(source, firstLine: firstLine))
    self = renderer.renderDocument()
  }
}

extension InlineMarkdown {
  /// Reads one sentence.
  ///
  /// - Parameter position: where the sentence begins in its file, which is where its links and pictures are said to
  ///   stand.
  package init(parsing text: String, position: Position) {
    self.init()
    // A bracket before the text, taken out again below, keeps it from beginning a list, a heading or a quotation. Of
    // all characters it is the one before which cmark treats the beginning of a text as such.
    let source =
      [UInt8(ascii: "(")]
      + text.utf8.map { $0 < UInt8(ascii: " ") ? UInt8(ascii: " ") : $0 }.drop { $0 == UInt8(ascii: " ") }
    var tree = SyntaxTree(parsing: source, dialect: .sentence)
    guard tree.nodes.count > 2, case .text(var slice) = tree.nodes[2].kind else { return }
    slice.start += 1
    tree.nodes[2].kind = .text(slice)
    var renderer = DocumentRenderer(
      tree, options: MarkdownOptions(), positions: SourcePositions(fixed: position))
    renderer.render(tree.descendants(of: 1))
    pieces = renderer.output.pieces(since: 0)
    links = renderer.document.links
    images = renderer.document.images
    self.text = renderer.plainText(since: 0)
  }
}
