extension DocumentRenderer {
  mutating func enterFootnote(_ index: Int) -> Int {
    if footnotes.nextDefinition() == 1 {
      closeRawElements()
      output.startLine()
      endSection(next: nil)
      output.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
    }
    output.append("<li id=\"\(Footnote.identifier(number: footnotes.definitions))\">\n")
    return push(index)
  }

  mutating func leaveFootnote(_ node: OpenNode) {
    output.startLine()
    writeBacklinks(afterLast: node.node)
    output.startLine()
    output.append("</li>\n")
  }

  /// Writes the ways back at the end of the footnote's last paragraph, or else at the end of the footnote.
  mutating func writeBacklinks(afterLast index: Int) {
    let isFootnote = if case .footnote = tree.nodes[index].kind { true } else { false }
    let parent = isFootnote ? index : tree.nodes[index].parent
    guard case .footnote = tree.nodes[parent].kind, tree.nodes[index].end == tree.nodes[parent].end else {
      return
    }
    for occurrence in footnotes.takeOccurrences() {
      if !isFootnote || occurrence > 1 { output.append(" ") }
      output.append(hole: .footnoteBacklink(number: footnotes.definitions, occurrence: occurrence))
    }
  }
}
