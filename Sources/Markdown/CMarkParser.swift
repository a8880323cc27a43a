import CMarkGFM

/// Which parts of Markdown a text may use.
enum Dialect {
  /// Everything.
  case article
  /// No footnotes, tables and task lists.
  case sentence
  /// No footnotes, tables, task lists, strikethrough and typographic punctuation.
  case comment
}

extension SyntaxTree {
  /// Parses with cmark-gfm. Nothing fails: every text is Markdown, and broken UTF-8 becomes U+FFFD.
  init(parsing source: [UInt8], dialect: Dialect) {
    let guards = ParsingGuards(source)
    guard let parser = cmark_parser_new(dialect.options(guards)) else { return }
    defer { cmark_parser_free(parser) }
    for syntaxExtension in dialect.extensions(guards) {
      cmark_parser_attach_syntax_extension(parser, syntaxExtension)
    }
    source.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, start, bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    var copier = TreeCopier(sourceSize: source.count)
    copier.copy(root)
    self = copier.tree
  }
}

extension Dialect {
  fileprivate func options(_ guards: ParsingGuards) -> CInt {
    let smart = guards.allowsTypography ? CMARK_OPT_SMART : 0
    return switch self {
    case .article: CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES | smart
    case .sentence: CMARK_OPT_VALIDATE_UTF8 | smart
    case .comment: CMARK_OPT_VALIDATE_UTF8
    }
  }

  fileprivate func extensions(_ guards: ParsingGuards) -> [OpaquePointer?] {
    let extensions = SyntaxExtensions.pinned
    return switch self {
    case .article where guards.allowsTables:
      [extensions.table, extensions.strikethrough, extensions.autolink, extensions.taskList]
    case .article: [extensions.strikethrough, extensions.autolink, extensions.taskList]
    case .sentence: [extensions.strikethrough, extensions.autolink]
    case .comment: [extensions.autolink]
    }
  }
}

/// The extensions of cmark-gfm, which live as long as the process and are never changed after `pinned` is made.
private struct SyntaxExtensions: Sendable {
  nonisolated(unsafe) let strikethrough: OpaquePointer?
  nonisolated(unsafe) let autolink: OpaquePointer?
  nonisolated(unsafe) let table: OpaquePointer?
  nonisolated(unsafe) let taskList: OpaquePointer?

  /// Swift makes it once, whichever thread asks first.
  static let pinned = SyntaxExtensions()

  private init() {
    strikethrough = cmark_pin_special_characters()
    autolink = cmark_find_syntax_extension("autolink")
    table = cmark_find_syntax_extension("table")
    taskList = cmark_find_syntax_extension("tasklist")
  }
}

/// Copies the nodes of cmark-gfm into a `SyntaxTree`, without recursion, so that no nesting is too deep.
private struct TreeCopier {
  private(set) var tree = SyntaxTree()
  private var open: [Int] = []
  private var alignments: [SyntaxNode.Alignment] = []
  private var column = 0
  private var rowIsHeader = false

  init(sourceSize: Int) {
    tree.nodes.reserveCapacity(sourceSize / 12 + 4)
    tree.text.reserveCapacity(sourceSize + 64)
  }

  mutating func copy(_ root: OpaquePointer) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER: enter(cmark_iter_get_node(iterator))
      case CMARK_EVENT_EXIT: if let last = open.popLast() { tree.nodes[last].end = tree.nodes.count }
      default: return
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer?) {
    guard let node else { return }
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_TEXT, extendText(cmark_node_get_literal(node)) { return }
    let index = tree.nodes.count
    let isBlock = cmark_node_type_is_block(type)
    let kind = kind(of: node, type)
    tree.nodes.append(
      SyntaxNode(
        kind: kind, parent: open.last ?? 0, end: index + 1,
        line: isBlock ? cmark_node_get_start_line(node) : 0,
        column: isBlock ? cmark_node_get_start_column(node) : 0,
        lastLine: isBlock ? cmark_node_get_end_line(node) : 0))
    if !kind.isLeaf { open.append(index) }
  }

  /// Joins a text to the text before it, since cmark-gfm splits a text wherever a special character stands.
  private mutating func extendText(_ literal: UnsafePointer<CChar>?) -> Bool {
    guard let last = tree.nodes.last, case .text(let before) = last.kind, last.parent == open.last
    else { return false }
    let slice = TextSlice(start: before.start, end: store(literal).end)
    tree.nodes[tree.nodes.count - 1].kind = .text(slice)
    return true
  }

  private mutating func store(_ string: UnsafePointer<CChar>?) -> TextSlice {
    let start = Int32(clamping: tree.text.count)
    if let string {
      let bytes = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
      tree.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: cmark_text_length(string)))
    }
    return TextSlice(start: start, end: Int32(clamping: tree.text.count))
  }

  private mutating func kind(of node: OpaquePointer, _ type: cmark_node_type) -> SyntaxNode.Kind {
    switch type {
    case CMARK_NODE_TEXT: .text(store(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(store(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .html(store(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(url: store(cmark_node_get_url(node)), title: store(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(url: store(cmark_node_get_url(node)), title: store(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(number: number(cmark_node_get_literal(node)))
    default: blockKind(of: node, type)
    }
  }

  private mutating func blockKind(of node: OpaquePointer, _ type: cmark_node_type) -> SyntaxNode.Kind {
    switch type {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(text: store(cmark_node_get_literal(node)), info: store(cmark_node_get_fence_info(node)))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(store(cmark_node_get_literal(node)))
    case CMARK_NODE_LIST:
      .list(
        start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? cmark_node_get_list_start(node) : nil,
        isTight: cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_ITEM:
      // Only the task list extension has items of its own.
      .item(
        isChecked: cmark_node_get_syntax_extension(node) == nil
          ? nil : cmark_gfm_extensions_get_tasklist_item_checked(node))
    default: extensionKind(of: node)
    }
  }

  private mutating func extensionKind(of node: OpaquePointer) -> SyntaxNode.Kind {
    switch cmark_node_extension_type(node) {
    case CMARK_EXTENSION_STRIKETHROUGH: return .strikethrough
    case CMARK_EXTENSION_TABLE:
      alignments = columnAlignments(of: node)
      return .table
    case CMARK_EXTENSION_TABLE_ROW:
      column = 0
      rowIsHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
      return .tableRow(isHeader: rowIsHeader)
    default:
      defer { column += 1 }
      return .tableCell(
        isHeader: rowIsHeader, alignment: alignments.indices.contains(column) ? alignments[column] : .none)
    }
  }

  private func columnAlignments(of table: OpaquePointer) -> [SyntaxNode.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<count).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private func number(_ digits: UnsafePointer<CChar>?) -> Int {
    digits.flatMap { Int(String(cString: $0)) } ?? 0
  }
}

extension SyntaxNode.Kind {
  /// Whether cmark's iterator enters it without leaving it.
  fileprivate var isLeaf: Bool {
    switch self {
    case .htmlBlock, .thematicBreak, .codeBlock, .text, .softBreak, .lineBreak, .code, .html: true
    default: false
    }
  }
}
