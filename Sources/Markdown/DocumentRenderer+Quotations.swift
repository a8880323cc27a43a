extension DocumentRenderer {
  mutating func enterQuotation(_ index: Int) -> Int {
    output.startLine()
    guard let mark = BlockMark(of: index, in: &tree, positions: positions) else {
      output.append("<blockquote>\n")
      return push(index, element: -1)
    }
    return enterBlock(index, mark)
  }

  /// Renders the title, and goes on with the body.
  mutating func enterBlock(_ index: Int, _ mark: BlockMark) -> Int {
    let paragraph = index + 1
    let start = output.mark()
    place = tree.nodes[paragraph]
    startPlainLine()
    render(mark.title)
    let block = Block(
      name: mark.name, title: output.cut(since: start),
      position: positions.position(of: tree.nodes[paragraph]))
    startPlainLine()
    openBlocks.append(
      OpenBlock(block: block, onlyList: mark.rest.isEmpty ? onlyList(after: paragraph, in: index) : nil))
    _ = push(index, mark: start)
    guard !mark.rest.isEmpty else { return tree.nodes[paragraph].end }
    output.append("<p>")
    _ = push(paragraph)
    return mark.rest.lowerBound
  }

  private func onlyList(after paragraph: Int, in quotation: Int) -> Int? {
    let next = tree.nodes[paragraph].end
    guard next < tree.nodes[quotation].end, case .list = tree.nodes[next].kind,
      tree.nodes[next].end == tree.nodes[quotation].end
    else { return nil }
    return next
  }

  mutating func leaveQuotation(_ node: OpenNode) {
    guard node.element == 0, var block = openBlocks.popLast()?.block else {
      output.startLine()
      output.append("</blockquote>\n")
      return
    }
    block.body = output.cut(since: node.mark)
    output.append(hole: .block(document.blocks.count))
    document.blocks.append(block)
  }

  mutating func enterItem(_ index: Int) -> Int {
    output.startLine()
    if case .item(.some) = tree.nodes[index].kind {
      output.append(#"<li class="task">"#)
    } else {
      output.append("<li>")
    }
    let isBlockItem = openBlocks.last?.onlyList == tree.nodes[index].parent
    return push(index, mark: isBlockItem ? output.mark() : -1)
  }

  mutating func leaveItem(_ node: OpenNode) {
    if node.mark >= 0 { openBlocks[openBlocks.count - 1].block.items.append(output.pieces(since: node.mark)) }
    output.append("</li>\n")
  }
}
