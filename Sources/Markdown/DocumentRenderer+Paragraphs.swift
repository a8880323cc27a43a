extension DocumentRenderer {
  mutating func enterParagraph(_ index: Int) -> Int {
    startPlainLine()
    if tree.nodes[index].parent == 0,
      let mark = BottomLineMark(of: index, in: tree, options: options)
    {
      return enterBottomLine(index, mark)
    }
    if !isTight(index) {
      output.startLine()
      output.append("<p>")
    } else if isLifting && tree.nodes[index].parent != index - 1 {
      output.append("<br>\n")
    }
    if let isChecked = taskState(ofFirst: index) {
      output.append(isChecked ? Self.checkedBox : Self.uncheckedBox)
    }
    return push(index)
  }

  private static let checkedBox: StaticString = #"<label><input type="checkbox" checked disabled> "#
  private static let uncheckedBox: StaticString = #"<label><input type="checkbox" disabled> "#

  mutating func enterBottomLine(_ index: Int, _ mark: BottomLineMark) -> Int {
    mark.remove(from: &tree)
    let words = tree.plainText(in: tree.descendants(of: index))
    let anchor = claimAnchor("bottom-line", text: String(decoding: words, as: UTF8.self))
    output.startLine()
    output.append(#"<p class="bottom-line" id="\#(escapeHTML(anchor))"><strong class="bottom-line-mark">"#)
    output.append(escaped: mark.words[...])
    output.append("</strong> ")
    plain.append(contentsOf: mark.words + [UInt8(ascii: " ")])
    return push(index, mark: output.mark(), anchor: anchor)
  }

  mutating func leaveParagraph(_ node: OpenNode) {
    if !node.anchor.isEmpty { noteBottomLine(node) }
    if tree.nodes[node.node].parent == 0, node.anchor.isEmpty, document.firstParagraph.isEmpty {
      document.firstParagraph = plainText(since: node.plainStart)
    }
    if taskState(ofFirst: node.node) != nil { output.append("</label>") }
    writeBacklinks(afterLast: node.node)
    if !isTight(node.node) { output.append("</p>\n") }
  }

  private mutating func noteBottomLine(_ node: OpenNode) {
    document.bottomLines.append(
      MarkedLine(
        pieces: output.pieces(since: node.mark).withoutFootnotes, text: plainText(since: node.plainStart),
        anchor: node.anchor, position: positions.position(of: tree.nodes[node.node]), section: section.heading
      ))
  }

  /// An identifier from the first words of a text.
  mutating func claimAnchor(_ prefix: String, text: String) -> String {
    let slug = Slug.make(String(text.unicodeScalars.prefix(64)), longest: 48)
    return identifiers.claim(slug.isEmpty ? prefix : "\(prefix)-\(slug)")
  }

  /// Whether a paragraph is the item of a list without blank lines, and gets no element of its own.
  private func isTight(_ paragraph: Int) -> Bool {
    let item = tree.nodes[paragraph].parent
    guard case .item = tree.nodes[item].kind,
      case .list(_, let isTight) = tree.nodes[tree.nodes[item].parent].kind
    else { return false }
    return isTight
  }

  /// Whether the paragraph begins a task, and whether the task is done.
  private func taskState(ofFirst paragraph: Int) -> Bool? {
    guard case .item(let isChecked) = tree.nodes[tree.nodes[paragraph].parent].kind,
      tree.nodes[paragraph].parent == paragraph - 1
    else { return nil }
    return isChecked
  }
}
