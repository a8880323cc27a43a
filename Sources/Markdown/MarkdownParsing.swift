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
    let sentence = text.utf8.map { max($0, UInt8(ascii: " ")) }.drop { $0 == UInt8(ascii: " ") }
    let prefix = Self.prefix(before: sentence)
    var tree = SyntaxTree(parsing: prefix + sentence, dialect: .sentence)
    guard tree.nodes.count > 2, case .text(var slice) = tree.nodes[2].kind else { return }
    slice.start += Int32(clamping: prefix.count)
    tree.nodes[2].kind = .text(slice)
    var renderer = DocumentRenderer(
      tree, options: MarkdownOptions(), positions: SourcePositions(fixed: position))
    renderer.render(tree.descendants(of: 1))
    pieces = renderer.output.pieces(since: 0)
    links = renderer.document.links
    images = renderer.document.images
    self.text = renderer.plainText(since: 0)
  }
  /// What keeps a sentence from beginning a list, a heading or a quotation, and is taken out again.
  ///
  /// Before it, cmark must treat the beginning of the sentence as a beginning: quotation marks open after a space,
  /// which here may only be one that is no space to Markdown's blocks; `www.` is a link after a bracket.
  private static func prefix(before sentence: ArraySlice<UInt8>) -> [UInt8] {
    let first = sentence.first ?? 0
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
    return Array((isLetter ? "(" : "\u{A0}").utf8)
  }
}
