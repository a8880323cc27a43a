extension SyntaxTree {
  /// The inlines of a range with their emphasis, but without links, pictures, footnotes and raw HTML, so that they
  /// can stand inside a link and be repeated on a page.
  func phrase(in range: Range<Int>) -> [UInt8] {
    var html: [UInt8] = []
    var open: [Int] = []
    func close(until index: Int) {
      while let last = open.last, nodes[last].end <= index {
        html.append(contentsOf: "</\(nodes[last].kind.phraseElement ?? "")>".utf8)
        open.removeLast()
      }
    }
    for index in range {
      close(until: index)
      switch nodes[index].kind {
      case .text(let slice): html.appendEscaped(self[slice])
      case .code(let slice):
        html.append(contentsOf: "<code>".utf8)
        html.appendEscaped(self[slice])
        html.append(contentsOf: "</code>".utf8)
      case .softBreak, .lineBreak: html.append(UInt8(ascii: " "))
      case let kind:
        guard let element = kind.phraseElement else { continue }
        html.append(contentsOf: "<\(element)>".utf8)
        open.append(index)
      }
    }
    close(until: range.upperBound)
    return html
  }
}

extension SyntaxNode.Kind {
  /// The element of an inline that says how its words are meant.
  fileprivate var phraseElement: String? {
    switch self {
    case .emphasis: "em"
    case .strong: "strong"
    case .strikethrough: "del"
    default: nil
    }
  }
}
