/// The elements that the author's raw HTML has opened and not closed yet.
struct RawElementStack {
  private var open: [(name: String, depth: Int)] = []

  mutating func begin(_ name: String, depth: Int) {
    if !Self.withoutEndTag.contains(name) { open.append((name, depth)) }
  }

  /// Whether an end tag may be written: it closes something that was opened at the same depth, or an element whose
  /// end tags are optional.
  mutating func end(_ name: String, depth: Int) -> Bool {
    if Self.withOptionalEndTag.contains(name) { return true }
    let level = open.lastIndex { $0.depth < depth }.map { $0 + 1 } ?? 0
    guard let index = open[level...].lastIndex(where: { $0.name == name }) else { return false }
    open.removeSubrange(index...)
    return true
  }

  /// The elements that stand open at a depth, innermost first, which are then taken for closed.
  mutating func closeAll(depth: Int) -> [String] {
    guard let last = open.last, last.depth >= depth else { return [] }
    let first = open.firstIndex { $0.depth >= depth } ?? open.endIndex
    defer { open.removeSubrange(first...) }
    return open[first...].reversed().map(\.name)
  }

  /// Whether the present element is SVG's or MathML's, where `/>` ends an element.
  var isInForeignContent: Bool {
    open.contains { $0.name == "svg" || $0.name == "math" }
  }

  private static let withoutEndTag: Set<String> = withOptionalEndTag.union([
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ])

  private static let withOptionalEndTag: Set<String> = [
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "option",
    "optgroup",
    "rt", "rp",
  ]
}
