/// Builds a template's tree from its tokens, and drops the lines that hold nothing but a tag.
struct Parser {
  private let bytes: [UInt8]
  private let limits: Limits
  private let tokens: [Token]
  private var index = 0
  private var open: [OpenTag]
  private(set) var mistakes: [Mistake]

  /// Whether nothing but white space stands before the current token on its line.
  private var isLineBlank = true
  /// The white space that the current line begins with.
  private var lineIndentation = 0..<0

  init(_ bytes: [UInt8], delimiters: Delimiters = .standard, limits: Limits) {
    self.bytes = bytes
    self.limits = limits
    var tokenizer = Tokenizer(bytes, delimiters: delimiters)
    tokens = tokenizer.tokenize()
    mistakes = tokenizer.mistakes
    open = [OpenTag(tag: nil)]
  }

  /// The tree of the whole template.
  mutating func parse() -> Tree {
    beginLine(at: 0)
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token {
      case .text(let range): readText(range)
      case .tag(let tag): read(tag)
      }
    }
    while open.count > 1, let unclosed = open.popLast() {
      if let tag = unclosed.tag { mistakes.append(.unclosed(tag)) }
    }
    mistakes.sort { $0.range.lowerBound < $1.range.lowerBound }
    return Tree(nodes: open[0].nodes)
  }
}

/// A tag that is open, and what has been read since.
private struct OpenTag {
  /// The tag, or nothing for the template itself.
  let tag: Tag?
  var nodes: [Node] = []
  /// The blocks and the other things directly inside a parent tag.
  var blocks: [Block] = []
  var strays: [Range<Int>] = []
  var contentStart = 0
  var wasLineBlank = false
  var lineIndentation = 0..<0
  /// Whether the tag stands alone on its line.
  var isStandalone = false

  var isParent: Bool { tag?.kind == .parent }
}

extension Parser {
  private mutating func beginLine(at position: Int) {
    var end = position
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    lineIndentation = position..<end
    isLineBlank = true
    guard position < bytes.count else { return }
    let isEmpty = end < bytes.count && (bytes[end] == .newline || bytes[end] == UInt8(ascii: "\r"))
    append(.lineStart(lineIndentation, isEmpty: isEmpty))
  }

  private mutating func append(_ node: Node) {
    open[open.count - 1].nodes.append(node)
  }

  private mutating func readText(_ range: Range<Int>) {
    let start = isLineBlank ? max(range.lowerBound, lineIndentation.upperBound) : range.lowerBound
    if start < range.upperBound {
      if !bytes.isBlank(range) { isLineBlank = false }
      noteStray(start..<range.upperBound)
      append(.text(start..<range.upperBound))
    }
    if bytes[range.upperBound - 1] == .newline { beginLine(at: range.upperBound) }
  }

  /// Remembers what stands between the blocks of a parent tag.
  private mutating func noteStray(_ range: Range<Int>) {
    guard open[open.count - 1].isParent, !bytes.isBlank(range) else { return }
    open[open.count - 1].strays.append(bytes.trimmed(range))
  }

  private mutating func read(_ tag: Tag) {
    switch tag.kind {
    case .variable, .unescaped:
      noteStray(tag.range)
      append(.variable(tag.name, isUnescaped: tag.kind == .unescaped, tag: tag.range))
      isLineBlank = false
    case .comment, .delimiters: readInvisible()
    case .partial: readPartial(tag)
    case .section, .inverted, .block: readOpening(tag)
    case .parent: readParent(tag)
    case .end: readEnd(tag)
    }
  }

  private mutating func readInvisible() {
    let isAlone = isAlone
    if isAlone { dropLineStart() }
    finishTag(isAlone: isAlone)
  }

  private mutating func readPartial(_ tag: Tag) {
    noteStray(tag.range)
    let isAlone = isAlone
    if isAlone { dropLineStart() }
    append(.partial(Partial(name: tag.name, tag: tag.range, indentation: isAlone ? lineIndentation : nil)))
    finishTag(isAlone: isAlone)
  }

  private mutating func readOpening(_ tag: Tag) {
    let isInParent = open[open.count - 1].isParent
    if tag.kind != .block || !isInParent { noteStray(tag.range) }
    var isAlone = isAlone
    if isAlone { dropLineStart() }
    // What stands before a block in a parent tag is never shown, so it does not matter to the line.
    if tag.kind == .block, isInParent { isAlone = isRestOfLineBlank }
    push(tag, isAlone: isAlone)
    finishTag(isAlone: isAlone)
  }

  private mutating func readParent(_ tag: Tag) {
    noteStray(tag.range)
    push(tag, isAlone: false)
  }

  private mutating func push(_ tag: Tag, isAlone: Bool) {
    if open.count > limits.nesting {
      mistakes.append(.tooDeep(tag.range, limit: limits.nesting))
      index = tokens.count
      open.removeLast(open.count - 1)
      return
    }
    open.append(
      OpenTag(
        tag: tag, contentStart: tag.range.upperBound,
        wasLineBlank: isLineBlank, lineIndentation: lineIndentation, isStandalone: isAlone))
  }

  /// Whether the current tag is all that its line holds.
  private var isAlone: Bool { isLineBlank && isRestOfLineBlank }

  private var isRestOfLineBlank: Bool {
    guard index < tokens.count else { return true }
    guard case .text(let range) = tokens[index], bytes.isBlank(range) else { return false }
    return bytes[range.upperBound - 1] == .newline || index + 1 == tokens.count
  }

  private mutating func dropLineStart() {
    if case .lineStart = open[open.count - 1].nodes.last { open[open.count - 1].nodes.removeLast() }
  }

  /// After a tag, goes on behind it: in the next line if the tag is alone in its own.
  private mutating func finishTag(isAlone: Bool) {
    guard isAlone else {
      isLineBlank = false
      return
    }
    if index < tokens.count, case .text(let range) = tokens[index] {
      index += 1
      beginLine(at: range.upperBound)
    } else {
      beginLine(at: bytes.count)
    }
  }
}

extension Parser {
  private mutating func readEnd(_ tag: Tag) {
    guard closeTags(upTo: tag), let closed = open.popLast(), let opening = closed.tag else { return }
    switch opening.kind {
    case .parent: closeParent(opening, closed, end: tag)
    case .block: closeBlock(opening, closed, end: tag)
    default: closeSection(opening, closed, end: tag)
    }
  }

  /// Reports what is open inside the tag that `end` closes; false if it closes nothing.
  private mutating func closeTags(upTo end: Tag) -> Bool {
    guard let match = open.lastIndex(where: { $0.tag?.name.text == end.name.text }), match > 0 else {
      mistakes.append(.closesNothing(end, innermost: open[open.count - 1].tag))
      readInvisible()
      return false
    }
    while open.count - 1 > match, let unclosed = open.popLast() {
      if let tag = unclosed.tag { mistakes.append(.crossed(tag, by: end)) }
    }
    return true
  }

  private mutating func closeSection(_ opening: Tag, _ closed: OpenTag, end: Tag) {
    var nodes = closed.nodes
    let isAlone = isAlone
    if isAlone, case .lineStart = nodes.last { nodes.removeLast() }
    append(
      .section(
        Section(
          name: opening.name, isInverted: opening.kind == .inverted, tag: opening.range,
          content: opening.range.upperBound..<end.range.lowerBound, delimiters: opening.delimiters,
          nodes: nodes)))
    finishTag(isAlone: isAlone)
  }

  private mutating func closeParent(_ opening: Tag, _ closed: OpenTag, end: Tag) {
    let isAlone = closed.wasLineBlank && isRestOfLineBlank
    if isAlone { dropLineStart() }
    append(
      .parent(
        Parent(
          name: opening.name, tag: opening.range, indentation: isAlone ? closed.lineIndentation : nil,
          blocks: closed.blocks, strays: closed.strays)))
    finishTag(isAlone: isAlone)
  }

  private mutating func closeBlock(_ opening: Tag, _ closed: OpenTag, end: Tag) {
    let isInParent = open[open.count - 1].isParent
    let closesLine = isLineBlank && (isRestOfLineBlank || isInParent)
    let isOneLine = closed.lineIndentation == lineIndentation && !closed.isStandalone
    var block = Block(
      name: opening.name, tag: opening.range, nodes: closed.nodes,
      ownIndentation: closed.isStandalone ? firstIndentation(from: closed.contentStart) : 0..<0,
      siteIndentation: 0..<0, isStandalone: closed.isStandalone)
    if closesLine, case .lineStart = block.nodes.last { block.nodes.removeLast() }
    if closed.isStandalone {
      block.siteIndentation = block.ownIndentation
    } else if isOneLine, closed.wasLineBlank, isRestOfLineBlank {
      block.siteIndentation = lineIndentation
    }
    if isInParent { open[open.count - 1].blocks.append(block) } else { append(.block(block)) }
    finishTag(isAlone: closesLine && isRestOfLineBlank)
  }

  /// The white space that the first line with any content begins with, from the line that holds `position`.
  private func firstIndentation(from position: Int) -> Range<Int> {
    var start = position
    while start < bytes.count, bytes[start] != .newline { start += 1 }
    start += 1
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end].isBlank { end += 1 }
      guard end < bytes.count, bytes[end] == .newline || bytes[end] == UInt8(ascii: "\r") else {
        return start..<end
      }
      while end < bytes.count, bytes[end] != .newline { end += 1 }
      start = end + 1
    }
    return 0..<0
  }
}
