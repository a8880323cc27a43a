/// A footnote that no mark refers to, or whose label another footnote has: it is shown nowhere.
package struct UnusedFootnote: Sendable, Hashable {
  /// What stands between `[^` and `]`.
  package var label: String
  /// Where its bracket stands.
  package var position: Position

  package init(label: String, position: Position) {
    self.label = label
    self.position = position
  }
}

extension SyntaxTree {
  /// The footnotes that cmark-gfm has left out of the tree: lines that begin one, but not one of the tree, and that are
  /// not code or raw HTML.
  func unusedFootnotes(_ positions: SourcePositions) -> [UnusedFootnote] {
    let begun = positions.footnoteBeginnings()
    guard !begun.isEmpty else { return [] }
    var accounted: Set<Int> = []
    for node in nodes {
      switch node.kind {
      case .footnote: accounted.insert(Int(node.line))
      case .codeBlock, .htmlBlock:
        accounted.formUnion(Int(node.line)...max(Int(node.line), Int(node.lastLine)))
      default: break
      }
    }
    return begun.filter { !accounted.contains($0.line) }.map(\.footnote)
  }
}

extension SourcePositions {
  /// The lines that begin with `[^label]:`, counted from 1 in the text.
  fileprivate func footnoteBeginnings() -> [(line: Int, footnote: UnusedFootnote)] {
    var found: [(Int, UnusedFootnote)] = []
    for (index, start) in lineStarts.enumerated() {
      let line = source[start...].prefix(512)
      let indentation = line.prefix { $0 == UInt8(ascii: " ") }.count
      let text = line.dropFirst(indentation)
      guard indentation < 4, text.starts(with: "[^".utf8), let close = text.firstIndex(of: UInt8(ascii: "]")),
        text[close...].dropFirst().first == UInt8(ascii: ":")
      else { continue }
      let label = text[..<close].dropFirst(2)
      guard !label.isEmpty, label.allSatisfy({ $0 > UInt8(ascii: " ") }) else { continue }
      let position = Position(line: firstLine + index, column: indentation + 1)
      found.append(
        (index + 1, UnusedFootnote(label: String(decoding: label, as: UTF8.self), position: position)))
    }
    return found
  }
}
