/// The elements that the author's raw HTML has opened and not closed yet.
struct RawElementStack {
  private var open: [(name: String, depth: Int)] = []

  mutating func begin(_ name: String, depth: Int, isSelfClosing: Bool) {
    let endsItself =
      isSelfClosing && (Self.foreign.contains(name) || open.contains { Self.foreign.contains($0.name) })
    if !endsItself && !Self.withoutEndTag.contains(name) { open.append((name, depth)) }
  }

  /// What must be closed before an end tag, innermost first; nil if the end tag closes nothing that was opened at the
  /// same depth.
  mutating func end(_ name: String, depth: Int) -> [String]? {
    let level = open.lastIndex { $0.depth < depth }.map { $0 + 1 } ?? 0
    guard let index = open[level...].lastIndex(where: { $0.name == name }) else { return nil }
    defer { open.remove(at: index) }
    return close(from: index + 1)
  }

  /// The elements that stand open at a depth, innermost first, which are then taken for closed.
  mutating func closeAll(depth: Int) -> [String] {
    guard let last = open.last, last.depth >= depth else { return [] }
    return close(from: open.firstIndex { $0.depth >= depth } ?? open.endIndex)
  }

  /// Takes elements off the stack, and names those that need an end tag.
  private mutating func close(from first: Int) -> [String] {
    defer { open.removeSubrange(first...) }
    return open[first...].reversed().map(\.name).filter { !Self.withOptionalEndTag.contains($0) }
  }

  /// SVG and MathML, in which `/>` ends an element.
  private static let foreign: Set<String> = ["svg", "math"]

  private static let withoutEndTag: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private static let withOptionalEndTag: Set<String> = [
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "option",
    "optgroup",
    "rt", "rp",
  ]
}
