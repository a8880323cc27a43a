/// Turns the tree of a stranger's comment into HTML.
///
/// Invariants: every byte of the stranger's passes `text(_:)` or the check of addresses; only elements named in this
/// file are written; each is closed; none is deeper than `deepest`.
struct CommentRenderer {
  private let tree: SyntaxTree
  private let positions: SourcePositions
  private var html: [UInt8] = []
  private var plain: [UInt8] = []
  private var links: [String] = []
  /// What is to be written at the end of each node that has been entered; empty for a node without an element.
  private var open: [(node: Int, end: Ending)] = []
  private var blockDepth = 0
  private var inlineDepth = 0
  private var isInLink = false

  private enum Ending {
    case nothing
    case block(StaticString), item, paragraph(StaticString), inline(StaticString), link
    /// The rest of a link that is shown as it was typed.
    case typedLink(url: TextSlice, title: TextSlice)
  }

  /// How deep lists and quotations, and emphasis, may nest; what is deeper loses its elements but not its words.
  private static let deepest = 8

  init(_ source: [UInt8]) {
    tree = SyntaxTree(parsing: source, dialect: .comment)
    positions = SourcePositions(source, firstLine: 1)
  }

  mutating func rendered() -> RenderedComment {
    var index = 0
    while index < tree.nodes.count {
      close(until: index)
      index = enter(index)
    }
    close(until: index)
    return RenderedComment(
      html: html.withoutSpareRoom(), text: String(decoding: plain[...].trimmingSpace(), as: UTF8.self),
      wordCount: WordCounter.count(plain), links: links)
  }

  private mutating func close(until index: Int) {
    while let last = open.last, tree.nodes[last.node].end <= index {
      open.removeLast()
      leave(last.end)
    }
  }

  private mutating func push(_ index: Int, _ end: Ending) -> Int {
    open.append((index, end))
    return index + 1
  }

  private mutating func write(_ markup: StaticString) {
    html.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) {
    var visible: [UInt8] = []
    visible.appendVisible(bytes)
    html.appendEscaped(visible)
    plain.append(contentsOf: visible)
  }

  private mutating func text(_ string: String) { text(Array(string.utf8)[...]) }

  private mutating func lineBreak() {
    write("<br>\n")
    plain.append(UInt8(ascii: "\n"))
  }

  private mutating func startLine() {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    if let last = plain.last, last != UInt8(ascii: "\n") { plain.append(UInt8(ascii: "\n")) }
  }

  private mutating func enter(_ index: Int) -> Int {
    switch tree.nodes[index].kind {
    case .paragraph, .heading: return enterParagraph(index)
    case .quotation: return enterContainer(index, "<blockquote>\n", "</blockquote>\n")
    case .list(let start, _): return enterList(index, start)
    case .item: return enterItem(index)
    case .emphasis: return enterInline(index, "<em>", "</em>")
    case .strong: return enterInline(index, "<strong>", "</strong>")
    case .link(let url, let title): return enterLink(index, url, title, isImage: false)
    case .image(let url, let title): return enterLink(index, url, title, isImage: true)
    case .text(let slice), .html(let slice): text(tree[slice])
    case .code(let slice): writeCode(slice)
    case .softBreak, .lineBreak: lineBreak()
    case .codeBlock(let code, let info): writeCodeBlock(code, info)
    case .htmlBlock(let slice): writeLines(tree[slice])
    case .thematicBreak: writeLines(positions.line(of: tree.nodes[index]))
    default: return push(index, .nothing)
    }
    return tree.nodes[index].end
  }

  private mutating func leave(_ ending: Ending) {
    switch ending {
    case .nothing: break
    case .block(let markup):
      startLine()
      write(markup)
      blockDepth -= 1
    case .item: write("</li>\n")
    case .paragraph(let markup): write(markup)
    case .inline(let markup):
      write(markup)
      inlineDepth -= 1
    case .link:
      write("</a>")
      isInLink = false
    case .typedLink(let url, let title):
      text("](")
      text(tree[url])
      if !title.isEmpty { text(" \"\(tree.string(title))\"") }
      text(")")
    }
  }
}

extension CommentRenderer {
  private mutating func enterParagraph(_ index: Int) -> Int {
    if isTight(index) {
      if !isFirst(index) { startLine() }
      return push(index, .nothing)
    }
    startLine()
    if case .heading = tree.nodes[index].kind {
      write("<p><strong>")
      return push(index, .paragraph("</strong></p>\n"))
    }
    write("<p>")
    return push(index, .paragraph("</p>\n"))
  }

  /// Whether the paragraph stands alone in an element of its list.
  private func isTight(_ paragraph: Int) -> Bool {
    let item = tree.nodes[paragraph].parent
    guard case .paragraph = tree.nodes[paragraph].kind, case .item? = open.last?.end,
      case .item = tree.nodes[item].kind,
      case .list(_, let isTight) = tree.nodes[tree.nodes[item].parent].kind
    else { return false }
    return isTight
  }

  private func isFirst(_ index: Int) -> Bool {
    tree.nodes[index].parent == index - 1
  }

  private mutating func enterContainer(_ index: Int, _ start: StaticString, _ end: StaticString) -> Int {
    startLine()
    guard blockDepth < Self.deepest else { return push(index, .nothing) }
    write(start)
    blockDepth += 1
    return push(index, .block(end))
  }

  private mutating func enterList(_ index: Int, _ start: Int32?) -> Int {
    guard let start else { return enterContainer(index, "<ul>\n", "</ul>\n") }
    let next = enterContainer(index, "<ol", "</ol>\n")
    if case .block? = open.last?.end {
      if start != 1 { html.append(contentsOf: " start=\"\(start)\"".utf8) }
      write(">\n")
    }
    return next
  }

  private mutating func enterItem(_ index: Int) -> Int {
    startLine()
    guard case .block? = open.last?.end else { return push(index, .nothing) }
    write("<li>")
    return push(index, .item)
  }

  private mutating func enterInline(_ index: Int, _ start: StaticString, _ end: StaticString) -> Int {
    guard inlineDepth < Self.deepest else { return push(index, .nothing) }
    write(start)
    inlineDepth += 1
    return push(index, .inline(end))
  }

  private mutating func writeCode(_ slice: TextSlice) {
    write("<code>")
    text(tree[slice])
    write("</code>")
  }

  private mutating func writeCodeBlock(_ code: TextSlice, _ info: TextSlice) {
    startLine()
    write("<pre><code>")
    // A plain word names a language; anything else are words that would vanish.
    if !tree[info].allSatisfy({ $0 >= 0x80 || "+-#_.".utf8.contains($0) || isASCIILetterOrDigit($0) }) {
      text(tree[info])
      text("\n")
    }
    text(tree[code])
    write("</code></pre>\n")
  }

  private mutating func writeLines(_ bytes: ArraySlice<UInt8>) {
    startLine()
    write("<p>")
    let lines = bytes.trimmingSpace().split(separator: UInt8(ascii: "\n"))
    for (number, line) in lines.enumerated() {
      if number > 0 { lineBreak() }
      text(line)
    }
    write("</p>\n")
  }
}

extension CommentRenderer {
  private mutating func enterLink(_ index: Int, _ url: TextSlice, _ title: TextSlice, isImage: Bool) -> Int {
    if !isImage, isAutolink(index, url) { return writeAutolink(index, url) }
    guard !isInLink, SafeLink.allows(tree[url]) else {
      text(isImage ? "![" : "[")
      return push(index, .typedLink(url: url, title: title))
    }
    writeLinkStart(tree[url], title: tree[title])
    if tree.descendants(of: index).isEmpty { text(tree[url]) }
    return push(index, .link)
  }

  /// Whether a link shows its own address.
  private func isAutolink(_ index: Int, _ url: TextSlice) -> Bool {
    guard tree.nodes[index].end == index + 2, case .text(let words) = tree.nodes[index + 1].kind else {
      return false
    }
    return tree[words] == tree[url]
  }

  private mutating func writeAutolink(_ index: Int, _ url: TextSlice) -> Int {
    if !isInLink, SafeLink.allows(tree[url]) {
      writeLinkStart(tree[url], title: [])
      text(tree[url])
      write("</a>")
      isInLink = false
    } else {
      text(tree[url])
    }
    return tree.nodes[index].end
  }

  private mutating func writeLinkStart(_ url: ArraySlice<UInt8>, title: ArraySlice<UInt8>) {
    var visible: [UInt8] = []
    visible.appendVisible(url)
    let address = String(decoding: visible, as: UTF8.self)
    links.append(address)
    isInLink = true
    write("<a href=\"")
    html.appendAttributeURL(address)
    if !title.isEmpty {
      var visible: [UInt8] = []
      visible.appendVisible(title)
      write("\" title=\"")
      html.appendEscaped(visible)
    }
    write("\" rel=\"nofollow ugc noopener\">")
  }
}
