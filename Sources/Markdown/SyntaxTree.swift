/// A parsed Markdown text: its nodes in the order of the text, each followed by its descendants.
struct SyntaxTree {
  var nodes: [SyntaxNode] = []
  /// All the texts and addresses that nodes refer to, in UTF-8.
  var text: [UInt8] = []

  /// The bytes that a node refers to.
  subscript(_ slice: TextSlice) -> ArraySlice<UInt8> {
    text[Int(slice.start)..<Int(slice.end)]
  }

  func string(_ slice: TextSlice) -> String {
    String(decoding: self[slice], as: UTF8.self)
  }

  /// The nodes below a node.
  func descendants(of index: Int) -> Range<Int> {
    index + 1..<nodes[index].end
  }

  /// The nodes directly below a node.
  func children(of index: Int) -> some Sequence<Int> {
    sequence(first: index + 1) { nodes[$0].end }.prefix { $0 < nodes[index].end }
  }

  /// The words below a node, without markup; raw HTML can be kept, as it was written.
  func plainText(in range: Range<Int>, keepingHTML: Bool = false) -> [UInt8] {
    var plain: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch nodes[index].kind {
      case .text(let slice), .code(let slice): plain.append(contentsOf: self[slice])
      case .html(let slice) where keepingHTML: plain.append(contentsOf: self[slice])
      case .softBreak, .lineBreak: plain.append(UInt8(ascii: " "))
      case .nothing: index = nodes[index].end - 1
      default: break
      }
      index += 1
    }
    return plain
  }

  /// Makes the paragraphs in a list's items lose their elements.
  mutating func makeTight(list: Int) {
    if case .list(let start, _) = nodes[list].kind { nodes[list].kind = .list(start: start, isTight: true) }
  }
}

/// A range of `SyntaxTree.text`.
struct TextSlice {
  var start: Int32
  var end: Int32

  var isEmpty: Bool { start == end }
}

/// One element of a Markdown text.
struct SyntaxNode {
  enum Kind {
    case document, quotation, paragraph, thematicBreak, footnote, table
    case heading(level: Int)
    case list(start: Int32?, isTight: Bool)
    case item(isChecked: Bool?)
    case codeBlock(text: TextSlice, info: TextSlice)
    case htmlBlock(TextSlice)
    case tableRow(isHeader: Bool)
    case tableCell(isHeader: Bool, alignment: Alignment)

    case text(TextSlice)
    case code(TextSlice)
    case html(TextSlice)
    case softBreak, lineBreak, emphasis, strong, strikethrough
    case link(url: TextSlice, title: TextSlice)
    case image(url: TextSlice, title: TextSlice)
    case footnoteReference(number: Int)
    /// Taken out of the tree, with all that is below it.
    case nothing
  }

  enum Alignment: UInt8 { case none, left, center, right }

  var kind: Kind
  /// The index of the node that holds this one; of the document, its own.
  var parent: Int
  /// The index after its last descendant.
  var end: Int
  /// Where it stands, counted from 1; inlines have no place, and the line is 0.
  var line: Int32
  var column: Int32
  var lastLine: Int32
}
