extension DocumentRenderer {
  mutating func writeListStart(_ start: Int32?) {
    output.startLine()
    switch start {
    case nil: output.append("<ul>\n")
    case 1: output.append("<ol>\n")
    case let start?: output.append("<ol start=\"\(start)\">\n")
    }
  }

  /// Writes a block that holds no other nodes.
  mutating func writeLeafBlock(_ kind: SyntaxNode.Kind) {
    startPlainLine()
    output.startLine()
    switch kind {
    case .thematicBreak: output.append("<hr>\n")
    case .codeBlock(let text, let info): writeCodeBlock(text, info: info)
    case .htmlBlock(let html):
      writeRawHTML(html, isBlock: true)
      output.startLine()
    default: break
    }
  }

  private mutating func writeCodeBlock(_ text: TextSlice, info: TextSlice) {
    let language = tree[info].prefix { $0 > UInt8(ascii: " ") }
    if language.isEmpty {
      output.append("<pre><code>")
    } else {
      output.append("<pre><code class=\"language-")
      output.append(escaped: language)
      output.append("\">")
    }
    output.append(escaped: tree[text])
    output.append("</code></pre>\n")
    plain.append(contentsOf: tree[text])
  }

  mutating func enterTablePart(_ index: Int) {
    output.startLine()
    switch tree.nodes[index].kind {
    case .table: output.append("<div class=\"table\">\n<table>\n")
    case .tableRow(let isHeader):
      if isHeader {
        output.append("<thead>\n")
      } else if isFirstBodyRow(index) {
        output.append("<tbody>\n")
      }
      output.append("<tr>\n")
    case .tableCell(let isHeader, let alignment):
      startPlainLine()
      output.append(isHeader ? "<th scope=\"col\"" : "<td")
      output.append(alignment.attribute)
      output.append(">")
    default: break
    }
  }

  mutating func leaveTablePart(_ index: Int) {
    switch tree.nodes[index].kind {
    case .tableCell(let isHeader, _): output.append(isHeader ? "</th>\n" : "</td>\n")
    case .tableRow(let isHeader):
      output.append(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
      if !isHeader && tree.nodes[index].end == tree.nodes[tree.nodes[index].parent].end {
        output.append("</tbody>\n")
      }
    default: output.append("</table>\n</div>\n")
    }
  }

  /// The header is the table's first child, so the body begins with the row after it.
  private func isFirstBodyRow(_ index: Int) -> Bool {
    tree.nodes[tree.nodes[index].parent + 1].end == index
  }
}

extension SyntaxNode.Alignment {
  fileprivate var attribute: StaticString {
    switch self {
    case .none: ""
    case .left: #" class="align-left""#
    case .center: #" class="align-center""#
    case .right: #" class="align-right""#
    }
  }
}
