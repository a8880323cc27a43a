/// Comments in columns, for a terminal.
struct CommentTable {
  let rows: [Row]

  struct Row {
    let article: String
    let id: String
    let who: String
    let when: String
    let state: String
    let words: String
    /// Why it may be spam.
    let hints: [String]

    fileprivate var cells: [String] { [article, id, who, when, state] }
  }

  private static let titles = ["ARTICLE", "ID", "WHO", "WHEN", "STATE"]
  /// How many characters of a comment stand in the last column.
  private static let wordsLength = 44

  init(_ rows: [Row]) { self.rows = rows }

  /// A line of titles, and a line or two for each comment.
  var text: String {
    let cells = [Self.titles] + rows.map { $0.cells.map(Self.cell) }
    let widths = Self.titles.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    let lines = cells.map { zip($0, widths).map { Self.padded($0, to: $1) }.joined(separator: "  ") }
    let ends =
      ["FIRST WORDS"] + rows.map { Self.shortened($0.words, to: Self.wordsLength) + Self.line(of: $0.hints) }
    return zip(lines, ends).map { "\($0)  \($1)\n" }.joined()
  }

  private static func line(of hints: [String]) -> String {
    hints.isEmpty ? "" : "\n  ! may be spam: \(hints.joined(separator: "; "))"
  }

  private static func cell(_ text: String) -> String {
    text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The beginning of a text, cut between two words.
  private static func shortened(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    let start = text.prefix(length - 2)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + " …"
  }
}
