/// Counts the marks of footnotes, and the footnotes themselves.
struct FootnoteCounter {
  /// How many footnotes have begun: cmark puts them at the end, in the order of their numbers.
  private(set) var definitions = 0
  /// How many marks each footnote has in the whole document.
  private var totals: [Int: Int] = [:]
  private var rendered: [Int: Int] = [:]

  var hasBegun: Bool { definitions > 0 }

  /// - Parameter lifted: lists that leave the body, in order, with the marks in them.
  init(_ tree: SyntaxTree, lifted: [Int]) {
    var lifted = lifted[...]
    var index = 0
    while index < tree.nodes.count {
      if index == lifted.first {
        lifted.removeFirst()
        index = tree.nodes[index].end
        continue
      }
      if case .footnoteReference(let number) = tree.nodes[index].kind { totals[number, default: 0] += 1 }
      index += 1
    }
  }

  /// Begins the next footnote, and returns its number.
  mutating func nextDefinition() -> Int {
    definitions += 1
    return definitions
  }

  /// Counts one mark of a footnote, and returns which of its marks it is.
  mutating func nextOccurrence(of number: Int) -> Int {
    rendered[number, default: 0] += 1
    return rendered[number, default: 0]
  }

  /// The marks of the present footnote; none when asked again.
  mutating func takeOccurrences() -> ClosedRange<Int>.SubSequence {
    let total = totals.removeValue(forKey: definitions) ?? 0
    return (0...total).dropFirst()
  }
}
