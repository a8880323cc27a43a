/// Turns the tree of a document into pieces, headings, links and plain text, in one walk without recursion.
///
/// Invariant: what the author's raw HTML opens inside a Markdown element is closed inside it, so that any stretch of
/// pieces between two marks nests on its own.
struct DocumentRenderer {
  var tree: SyntaxTree
  let options: MarkdownOptions
  var positions: SourcePositions
  var document = MarkdownDocument()
  var output = PieceBuilder()
  /// All words that a reader sees, blocks separated by line breaks.
  var plain: [UInt8] = []
  var identifiers: Identifiers
  var footnotes: FootnoteCounter
  var rawElements = RawElementStack()
  /// The block whose inlines are being rendered.
  var place: SyntaxNode
  private var open: [OpenNode] = []
  private var nesting = 0
  var openBlocks: [OpenBlock] = []
  var plans: ArraySlice<HeadingPlan>
  var section: (heading: Int?, start: Int) = (nil, 0)
  var isLifting = false

  init(_ tree: SyntaxTree, options: MarkdownOptions, positions: SourcePositions) {
    var tree = tree
    var identifiers = Identifiers(taken: options.reservedIdentifiers.union(tree.rawIdentifiers))
    plans = HeadingPlanner(&tree, options: options).plans(identifiers: &identifiers)[...]
    footnotes = FootnoteCounter(
      tree, lifted: plans.filter { $0.meaning != .ordinary }.map { tree.nodes[$0.node].end })
    place = tree.nodes.first ?? .empty
    self.tree = tree
    self.identifiers = identifiers
    self.options = options
    self.positions = positions
  }

  /// Renders everything.
  mutating func renderDocument() -> MarkdownDocument {
    render(tree.nodes.indices)
    endSection(next: nil)
    if footnotes.hasBegun { output.append("</ol>\n</div>\n") }
    document.pieces = output.pieces(since: 0)
    document.wordCount = WordCounter.count(plain)
    document.unusedFootnotes = tree.unusedFootnotes(positions)
    return document
  }

  /// Renders a range of nodes that begins and ends between nodes.
  mutating func render(_ range: Range<Int>) {
    let outer = open.count
    nesting += 1
    defer { nesting -= 1 }
    var index = range.lowerBound
    while index < range.upperBound {
      close(until: index, above: outer)
      index = enter(index)
    }
    close(until: range.upperBound, above: outer)
    closeRawElements()
  }

  /// How many Markdown elements are open, and ranges that are rendered on their own.
  var depth: Int { open.count + nesting }

  private mutating func close(until index: Int, above outer: Int) {
    while open.count > outer, let last = open.last, tree.nodes[last.node].end <= index {
      closeRawElements()
      open.removeLast()
      leave(last)
    }
  }

  /// Keeps a node open until all its descendants are rendered.
  mutating func push(_ index: Int, element: Int = 0, mark: Int = 0, anchor: String = "") -> Int {
    open.append(OpenNode(node: index, element: element, mark: mark, plainStart: plain.count, anchor: anchor))
    return index + 1
  }

  /// Writes the beginning of a node, and returns the node to go on with.
  private mutating func enter(_ index: Int) -> Int {
    let node = tree.nodes[index]
    if node.line > 0 { place = node }
    switch node.kind {
    case .document: return push(index)
    case .paragraph: return enterParagraph(index)
    case .heading: return enterHeading(index)
    case .quotation: return enterQuotation(index)
    case .footnote: return enterFootnote(index)
    case .list(let start, _): writeListStart(start)
    case .item: return enterItem(index)
    case .table, .tableRow, .tableCell: enterTablePart(index)
    case .thematicBreak, .codeBlock, .htmlBlock:
      writeLeafBlock(node.kind)
      return node.end
    default: return enterInline(index)
    }
    return push(index)
  }

  private mutating func leave(_ node: OpenNode) {
    switch tree.nodes[node.node].kind {
    case .document: break
    case .paragraph: leaveParagraph(node)
    case .heading: leaveHeading(node)
    case .quotation: leaveQuotation(node)
    case .footnote: leaveFootnote(node)
    case .list(let start, _):
      output.startLine()
      output.append(start == nil ? "</ul>\n" : "</ol>\n")
    case .item: leaveItem(node)
    case .table, .tableRow, .tableCell: leaveTablePart(node.node)
    default: leaveInline(node)
    }
  }
}

/// A node whose end has not been written yet.
struct OpenNode {
  var node: Int
  /// The index of what it is in the document: a link, a heading.
  var element: Int
  /// The place in the output where its content begins.
  var mark: Int
  /// The place in the plain text where its content begins.
  var plainStart: Int
  /// The identifier of a bottom line; empty for everything else.
  var anchor: String
}

/// A block whose body is being rendered.
struct OpenBlock {
  var block: Block
  /// The list that is the whole body, if it is one.
  var onlyList: Int?
}

extension SyntaxNode {
  static let empty = SyntaxNode(kind: .document, parent: 0, end: 0, line: 1, column: 1, lastLine: 1)
}

extension DocumentRenderer {
  /// Begins a new line of plain text.
  mutating func startPlainLine() {
    if let last = plain.last, last != UInt8(ascii: "\n") { plain.append(UInt8(ascii: "\n")) }
  }

  func plainText(since start: Int) -> String {
    String(decoding: plain[start...].trimmingSpace(), as: UTF8.self)
  }

  mutating func endSection(next: Int?) {
    startPlainLine()
    let text = plainText(since: min(section.start, plain.count))
    if !text.isEmpty || section.heading != nil {
      document.sections.append(TextSection(heading: section.heading, text: text))
    }
    section = (next, plain.count)
  }
}
