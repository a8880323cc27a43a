extension DocumentRenderer {
  /// Writes an inline, or the beginning of one that holds others, and returns the node to go on with.
  mutating func enterInline(_ index: Int) -> Int {
    switch tree.nodes[index].kind {
    case .emphasis: output.append("<em>")
    case .strong: output.append("<strong>")
    case .strikethrough: output.append("<del>")
    case .link(let url, let title): return enterLink(index, url, title)
    case .image(let url, let title): writeImage(index, url, title)
    case let leaf: writeLeaf(leaf)
    }
    switch tree.nodes[index].kind {
    case .emphasis, .strong, .strikethrough: return push(index)
    default: return tree.nodes[index].end
    }
  }

  mutating func leaveInline(_ node: OpenNode) {
    switch tree.nodes[node.node].kind {
    case .emphasis: output.append("</em>")
    case .strong: output.append("</strong>")
    case .strikethrough: output.append("</del>")
    case .link: leaveLink(node)
    default: break
    }
  }

  private mutating func writeLeaf(_ kind: SyntaxNode.Kind) {
    switch kind {
    case .text(let slice):
      output.append(escaped: tree[slice])
      plain.append(contentsOf: tree[slice])
    case .code(let slice):
      output.append("<code>")
      output.append(escaped: tree[slice])
      output.append("</code>")
      plain.append(contentsOf: tree[slice])
    case .softBreak:
      output.append("\n")
      appendPlainSpace()
    case .lineBreak:
      output.append("<br>\n")
      appendPlainSpace()
    case .html(let slice): writeRawHTML(slice, isBlock: false)
    case .footnoteReference(let number) where !isLifting:
      let occurrence = footnotes.nextOccurrence(of: number)
      output.append(hole: .footnoteReference(number: number, occurrence: occurrence))
    default: break
    }
  }

  private mutating func appendPlainSpace() {
    if let last = plain.last, last > UInt8(ascii: " ") { plain.append(UInt8(ascii: " ")) }
  }

  private mutating func enterLink(_ index: Int, _ url: TextSlice, _ title: TextSlice) -> Int {
    let link = document.links.count
    document.links.append(
      Link(
        destination: tree.string(url), title: tree.string(title), text: "",
        position: positions.position(ofLinkTo: tree[url], in: place)))
    output.append("<a href=\"")
    output.append(hole: .url(link))
    writeTitle(title)
    output.append("\">")
    return push(index, element: link)
  }

  private mutating func writeTitle(_ title: TextSlice) {
    guard !title.isEmpty else { return }
    output.append("\" title=\"")
    output.append(escaped: tree[title])
  }

  private mutating func leaveLink(_ node: OpenNode) {
    output.append("</a>")
    let text = plainText(since: node.plainStart)
    document.links[node.element].text = text.isEmpty ? alternativeTexts(in: node.node) : text
  }

  /// What a link is called that holds only pictures.
  private func alternativeTexts(in link: Int) -> String {
    String(decoding: tree.plainText(in: tree.descendants(of: link)), as: UTF8.self).trimmingSpace()
  }

  private mutating func writeImage(_ index: Int, _ url: TextSlice, _ title: TextSlice) {
    output.append(hole: .image(document.images.count))
    let alt = tree.plainText(in: tree.descendants(of: index), keepingHTML: true)
    document.images.append(
      Image(
        destination: tree.string(url), alt: String(decoding: alt, as: UTF8.self), title: tree.string(title),
        position: positions.position(of: tree[url], in: place)))
  }
}

extension SourcePositions {
  /// Where a link's address stands: GitHub's bare `www.…` and mail addresses are written without their scheme.
  fileprivate mutating func position(ofLinkTo address: ArraySlice<UInt8>, in block: SyntaxNode) -> Position {
    var scheme = 0
    if address.starts(with: "http://www.".utf8) { scheme = 7 }
    if address.starts(with: "mailto:".utf8) { scheme = 7 }
    let exact = position(of: address, in: block)
    guard scheme > 0, exact == position(of: block) else { return exact }
    return position(of: address.dropFirst(scheme), in: block)
  }
}
