/// The beginning `[!name] optional title` of a quotation that a template renders.
struct BlockMark {
  var name: String
  /// The nodes of the title.
  var title: Range<Int>
  /// The nodes of the first paragraph that follow the title's line.
  var rest: Range<Int>

  /// Finds the mark at the beginning of a quotation, and takes it out of the tree.
  init?(of quotation: Int, in tree: inout SyntaxTree, positions: SourcePositions) {
    let paragraph = quotation + 1
    guard paragraph < tree.nodes[quotation].end, case .paragraph = tree.nodes[paragraph].kind,
      paragraph + 1 < tree.nodes[paragraph].end
    else { return nil }
    let first = paragraph + 1
    let line = positions.line(of: tree.nodes[paragraph])
    // What the author wrote decides: `\[!name]` is no mark.
    guard line.starts(with: "[!".utf8) else { return nil }
    switch tree.nodes[first].kind {
    case .text(var slice):
      guard let name = Self.name(in: tree[slice]) else { return nil }
      self.name = name
      slice.start += Int32(clamping: name.utf8.count + 3)
      tree.nodes[first].kind = .text(slice)
      tree.dropSpaces(at: first)
    case .link:
      // The text has a reference definition `[!name]: …` somewhere.
      guard let name = Self.name(in: line), !line.dropFirst(name.utf8.count + 3).startsLinkTarget else {
        return nil
      }
      self.name = name
      tree.nodes[first].kind = .nothing
      tree.dropSpaces(at: tree.nodes[first].end)
    default: return nil
    }
    let end = tree.nodes[paragraph].end
    let lineEnd = tree.children(of: paragraph).first { tree.nodes[$0].kind.isBreak } ?? end
    title = first..<lineEnd
    rest = min(lineEnd + 1, end)..<end
  }

  private static func name(in text: ArraySlice<UInt8>) -> String? {
    guard text.starts(with: "[!".utf8), let close = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let name = text[text.startIndex + 2..<close]
    guard !name.isEmpty, name.allSatisfy({ isASCIILetterOrDigit($0) || $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    return String(decoding: name, as: UTF8.self)
  }
}

extension SyntaxTree {
  /// Takes the spaces off the beginning of a text.
  fileprivate mutating func dropSpaces(at index: Int) {
    guard index < nodes.count, case .text(var slice) = nodes[index].kind else { return }
    slice.start = Int32(clamping: self[slice].drop { $0 == UInt8(ascii: " ") }.startIndex)
    nodes[index].kind = .text(slice)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var startsLinkTarget: Bool {
    first == UInt8(ascii: "(") || first == UInt8(ascii: "[")
  }
}

extension SyntaxNode.Kind {
  var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}
