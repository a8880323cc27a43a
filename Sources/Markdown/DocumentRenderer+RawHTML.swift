extension DocumentRenderer {
  /// Copies raw HTML, with holes for the addresses in it.
  mutating func writeRawHTML(_ slice: TextSlice, isBlock: Bool) {
    var scanner = RawHTMLScanner(tree[slice])
    while let token = scanner.next() {
      switch token {
      case .text(let range):
        output.append(raw: tree.text[range])
        plain.append(contentsOf: tree.text[range])
      case .comment(let range): output.append(raw: tree.text[range])
      case .strayBracket:
        output.append("&lt;")
        plain.append(UInt8(ascii: "<"))
      case .startTag(let name, let attributes, let range, let isSelfClosing):
        let content = isBlock && Self.rawTextElements.contains(name) ? scanner.rawText(until: name) : range
        guard let content else {
          writeAsText(range)
          continue
        }
        noteCode(name, attributes, at: range)
        writeTag(range, attributes)
        if content != range { output.append(raw: tree.text[content]) }
        rawElements.begin(name, depth: depth, isSelfClosing: isSelfClosing)
      case .endTag(let name, let range):
        guard let unclosed = rawElements.end(name, depth: depth) else { continue }
        writeEndTags(unclosed)
        output.append(raw: tree.text[range])
      }
    }
  }

  /// Closes what raw HTML has opened inside the present Markdown element.
  mutating func closeRawElements() {
    writeEndTags(rawElements.closeAll(depth: depth))
  }

  private mutating func writeEndTags(_ names: [String]) {
    for name in names { output.append("</\(name)>") }
  }

  /// Elements whose content is not HTML: without their end tag they would swallow the page.
  private static let rawTextElements: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  private mutating func writeAsText(_ range: Range<Int>) {
    output.append(escaped: tree.text[range])
    plain.append(contentsOf: tree.text[range])
  }

  private mutating func writeTag(_ range: Range<Int>, _ attributes: [RawHTMLAttribute]) {
    var written = range.lowerBound
    for attribute in attributes {
      noteIdentifier(attribute)
      guard Self.addressAttributes.contains(attribute.name), let value = attribute.range,
        !attribute.value.isEmpty
      else { continue }
      output.append(raw: tree.text[written..<value.lowerBound])
      output.append("\"")
      output.append(hole: .url(document.links.count))
      output.append("\"")
      written = value.upperBound
      document.links.append(
        Link(
          destination: attribute.value,
          position: positions.position(of: attribute.written(in: tree.text), in: place),
          isSource: attribute.name != "href"))
    }
    output.append(raw: tree.text[written..<range.upperBound])
  }

  /// Notes what the site's content security policy keeps from working.
  private mutating func noteCode(_ name: String, _ attributes: [RawHTMLAttribute], at range: Range<Int>) {
    let isData = attributes.contains { $0.name == "src" || $0.name == "type" && $0.value.hasSuffix("json") }
    var names = attributes.filter(\.isInlineCode).map(\.name)
    if name == "style" || name == "script" && !isData { names.insert("<\(name)>", at: 0) }
    guard !names.isEmpty else { return }
    let position = positions.position(of: tree.text[range], in: place)
    document.inlineCode += names.map { InlineCode(name: $0, position: position) }
  }

  private static let addressAttributes: Set<String> = ["href", "src", "poster"]

  private mutating func noteIdentifier(_ attribute: RawHTMLAttribute) {
    if attribute.name == "id" || attribute.name == "name", !attribute.value.isEmpty {
      document.rawIdentifiers.append(attribute.value)
    }
  }
}

extension RawHTMLAttribute {
  /// The value as it is written, without quotes.
  fileprivate func written(in text: [UInt8]) -> ArraySlice<UInt8> {
    guard let range, let first = text[range].first else { return [] }
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    return (isQuoted ? text[range].dropFirst().dropLast() : text[range]).trimmingSpace()
  }
}

extension SyntaxTree {
  /// The `id`s in the raw HTML of the whole tree.
  var rawIdentifiers: Set<String> {
    var identifiers: Set<String> = []
    for node in nodes {
      switch node.kind {
      case .html(let slice), .htmlBlock(let slice):
        var scanner = RawHTMLScanner(self[slice])
        while let token = scanner.next() {
          guard case .startTag(_, let attributes, _, _) = token else { continue }
          identifiers.formUnion(attributes.filter { $0.name == "id" }.map(\.value))
        }
      default: break
      }
    }
    return identifiers
  }
}
