/// The words that make a paragraph a bottom line, found at the beginning of a paragraph.
struct BottomLineMark {
  /// As the author wrote them, with the `?` or `:`.
  private(set) var words: [UInt8] = []
  /// What the tree looks like without them.
  private var edits: [(node: Int, kind: SyntaxNode.Kind)] = []

  /// Finds the mark, emphasised or not; nil if nothing follows it in the paragraph.
  init?(of paragraph: Int, in tree: SyntaxTree, options: MarkdownOptions) {
    let end = tree.nodes[paragraph].end
    var textNode = paragraph + 1
    while textNode < end, tree.nodes[textNode].kind.isEmphasis { textNode += 1 }
    guard textNode < end, case .text(var slice) = tree.nodes[textNode].kind else { return nil }

    let longest = options.bottomLineMarks.reduce(0) { max($0, $1.utf8.count) } * 2 + 4
    let beginning = tree[slice].prefix(longest)
    let terminator = Terminator.first(in: beginning)
    let candidate = terminator.map { beginning[..<$0.start] } ?? tree[slice]
    guard candidate.count <= longest, options.bottomLineMarks.contains(where: { $0.marks(candidate) })
    else { return nil }

    if let terminator {
      words = Array(beginning[..<terminator.end])
      slice.start = Int32(clamping: terminator.end)
      edits.append((textNode, .text(slice)))
      guard dropSpaces(from: textNode, to: end, in: tree) else { return nil }
    } else {
      let next = tree.nodes[paragraph + 1].end
      guard textNode > paragraph + 1, tree.nodes[textNode].end == next, next < end,
        case .text(var rest) = tree.nodes[next].kind,
        let terminator = Terminator.first(in: tree[rest].prefix(6)),
        tree[rest][..<terminator.start].allSatisfy(isSpace)
      else { return nil }
      words = Array(candidate) + tree[rest][..<terminator.end]
      rest.start = Int32(clamping: terminator.end)
      edits.append((paragraph + 1, .nothing))
      edits.append((next, .text(rest)))
      guard dropSpaces(from: next, to: end, in: tree) else { return nil }
    }
    dropEmptyEmphasis(from: paragraph + 1, to: textNode, in: tree)
  }

  /// Takes the words out of the tree.
  func remove(from tree: inout SyntaxTree) {
    for edit in edits { tree.nodes[edit.node].kind = edit.kind }
  }

  /// Drops the space between the mark and what follows; false if nothing follows.
  private mutating func dropSpaces(from start: Int, to end: Int, in tree: SyntaxTree) -> Bool {
    var index = start
    while index < end {
      switch edits.last(where: { $0.node == index })?.kind ?? tree.nodes[index].kind {
      case .text(var slice):
        let rest = tree[slice].drop(while: isSpace)
        slice.start = Int32(clamping: rest.startIndex)
        edits.append((index, .text(slice)))
        if !rest.isEmpty { return true }
      case .softBreak, .lineBreak: edits.append((index, .nothing))
      default: return true
      }
      index += 1
    }
    return false
  }

  private mutating func dropEmptyEmphasis(from start: Int, to textNode: Int, in tree: SyntaxTree) {
    guard case .text(let slice) = edits.last(where: { $0.node == textNode })?.kind, slice.isEmpty else {
      return
    }
    for index in start..<textNode where tree.nodes[index].end == tree.nodes[textNode].end {
      edits.append((index, .nothing))
    }
  }
}

/// The `?` or `:` after a mark, also in the wide form of East Asian scripts.
private struct Terminator {
  var start: Int
  var end: Int

  static func first(in bytes: ArraySlice<UInt8>) -> Terminator? {
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "?") || bytes[index] == UInt8(ascii: ":") {
        return Terminator(start: index, end: index + 1)
      }
      if bytes[index] == 0xEF,
        bytes[index...].starts(with: "？".utf8) || bytes[index...].starts(with: "：".utf8)
      {
        return Terminator(start: index, end: index + 3)
      }
    }
    return nil
  }
}

extension String {
  /// Whether a text consists of these words, in any case; French puts a space before `?`.
  fileprivate func marks(_ text: ArraySlice<UInt8>) -> Bool {
    var text = text
    while let last = text.last {
      let noBreakSpace: [UInt8] = [0xC2, 0xA0]
      if isSpace(last) {
        text.removeLast()
      } else if last == 0xA0, text.suffix(2).elementsEqual(noBreakSpace) {
        text.removeLast(2)
      } else {
        break
      }
    }
    return text.isEqualInAnyCase(to: self)
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

extension SyntaxNode.Kind {
  fileprivate var isEmphasis: Bool {
    switch self {
    case .emphasis, .strong: true
    default: false
    }
  }
}
