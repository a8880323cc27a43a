/// What is decided about a heading before anything is rendered, since it depends on the other headings.
struct HeadingPlan {
  enum Meaning { case ordinary, takeaways, resources }

  var node: Int
  var meaning: Meaning
  var level: Int
  var id: String
  var text: String
}

/// Decides about all headings of a document.
struct HeadingPlanner {
  private var plans: [HeadingPlan] = []
  private var customIDs: [String?] = []

  /// Reads the headings, and takes `{#custom-id}` out of the tree.
  init(_ tree: inout SyntaxTree, options: MarkdownOptions) {
    for index in tree.nodes.indices {
      guard case .heading(let level) = tree.nodes[index].kind else { continue }
      let customID = tree.takeCustomID(ofHeading: index)
      let text = String(decoding: tree.plainText(in: tree.descendants(of: index)), as: UTF8.self)
      let meaning = tree.meaning(ofHeading: index, text: text, options: options)
      plans.append(HeadingPlan(node: index, meaning: meaning, level: level, id: "", text: text))
      customIDs.append(customID)
    }
  }

  /// Levels are shifted so that the page's title is the only one of level 1; identifiers come from the words.
  consuming func plans(identifiers: inout Identifiers) -> [HeadingPlan] {
    let shift = plans.contains { $0.level == 1 && $0.meaning == .ordinary } ? 1 : 0
    for (index, customID) in customIDs.enumerated() where plans[index].meaning == .ordinary {
      if let customID { plans[index].id = identifiers.claim(Self.outsideReservedPrefixes(customID)) }
    }
    for index in plans.indices where plans[index].meaning == .ordinary {
      plans[index].level = min(plans[index].level + shift, 6)
      guard plans[index].id.isEmpty else { continue }
      let slug = Slug.make(plans[index].text)
      plans[index].id = identifiers.claim(slug.isEmpty ? "section" : Self.outsideReservedPrefixes(slug))
    }
    return plans
  }

  /// Identifiers that begin like this belong to footnotes, marked lines and comments.
  private static let reservedPrefixes = [
    "fn-", "fnref-", "bottom-line-", "takeaway-", "resource-", "comment-",
  ]

  private static func outsideReservedPrefixes(_ id: String) -> String {
    reservedPrefixes.contains { id.hasPrefix($0) } ? "section-" + id : id
  }
}

extension SyntaxTree {
  fileprivate func meaning(ofHeading index: Int, text: String, options: MarkdownOptions)
    -> HeadingPlan.Meaning
  {
    let next = nodes[index].end
    guard nodes[index].parent == 0, next < nodes.count, case .list = nodes[next].kind else {
      return .ordinary
    }
    if options.takeawayHeadings.contains(where: { $0.names(heading: text) }) { return .takeaways }
    if options.resourceHeadings.contains(where: { $0.names(heading: text) }) { return .resources }
    return .ordinary
  }

  /// Takes ` {#custom-id}` off the end of a heading.
  fileprivate mutating func takeCustomID(ofHeading heading: Int) -> String? {
    let last = nodes[heading].end - 1
    guard last > heading, nodes[last].parent == heading, case .text(var slice) = nodes[last].kind,
      text[Int(slice.end) - 1] == UInt8(ascii: "}"),
      let brace = self[slice].lastIndex(of: UInt8(ascii: "{"))
    else { return nil }
    let content = text[brace + 1..<Int(slice.end) - 1]
    guard content.first == UInt8(ascii: "#"), content.count > 1,
      content.dropFirst().allSatisfy(isIdentifierByte)
    else { return nil }
    let end =
      text[Int(slice.start)..<brace].lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? Int(slice.start)
    slice.end = Int32(clamping: end)
    nodes[last].kind = .text(slice)
    return String(decoding: content.dropFirst(), as: UTF8.self)
  }
}

private func isIdentifierByte(_ byte: UInt8) -> Bool {
  isASCIILetterOrDigit(byte) || byte >= 0x80 || "-_.:".utf8.contains(byte)
}

extension String {
  /// Whether a heading consists of these words, in any case and with or without a colon.
  fileprivate func names(heading: String) -> Bool {
    heading.withoutColon().isEqualInAnyCase(to: withoutColon())
  }

  private func withoutColon() -> String {
    var text = trimmingSpace()
    if let last = text.last, last == ":" || last == "：" { text.removeLast() }
    return text.trimmingSpace()
  }
}

extension String {
  fileprivate func isEqualInAnyCase(to other: String) -> Bool { utf8.isEqualInAnyCase(to: other) }
}
