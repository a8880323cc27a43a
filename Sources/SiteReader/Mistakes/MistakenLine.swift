import SiteModel

/// A line of YAML as an author sees it: indentation, hyphens, a key, a value.
struct MistakenLine: Sendable {
  let number: Int
  let text: String
  /// How many characters of white space stand before everything else.
  let indent: Int
  /// What follows the indentation.
  let content: String
  /// The hyphens of list items and their spaces, `- `.
  let marker: String
  /// The word before a colon that white space or the end of the line follows.
  let key: String?
  /// What follows key and colon, or the hyphens where there is no key; without white space at its ends.
  let value: String

  init(_ text: String, number: Int) {
    self.number = number
    self.text = text
    let white = text.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    indent = white.count
    content = String(text.dropFirst(white.count))
    var rest = Substring(content)
    while rest.hasPrefix("- ") { rest = rest.dropFirst(2).drop { $0 == " " } }
    marker = String(content.dropLast(rest.count))
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    let afterWord = rest.dropFirst(word.count).drop { $0 == " " }
    let isKey = !word.isEmpty && afterWord.first == ":" && (afterWord.dropFirst().first?.isWhitespace ?? true)
    key = isKey ? String(word) : nil
    value = Self.trimmed(isKey ? afterWord.dropFirst() : rest)
  }

  /// The same line where a word and a colon are text, as in `- Leave: and come back`.
  var withoutKey: MistakenLine {
    MistakenLine(line: self, key: nil, value: Self.trimmed(content.dropFirst(marker.count)))
  }

  private init(line: MistakenLine, key: String?, value: String) {
    (number, text, indent, content, marker) = (line.number, line.text, line.indent, line.content, line.marker)
    self.key = key
    self.value = value
  }

  var isBlank: Bool { content.isEmpty || content == "\r" }
  var isComment: Bool { content.first == "#" }

  /// How a sentence names the key, or what there is instead.
  var subject: String { key.map(Reading.subject) ?? (marker.isEmpty ? "this line" : "this item") }

  /// Everything before the value.
  var beforeValue: String { value.isEmpty ? text : String(text[..<valueStart]) }

  /// The column of a character of the value, in bytes from 1.
  func column(inValue index: String.Index? = nil) -> Int {
    let before = beforeValue.utf8.count
    return before + (index.map { value[..<$0].utf8.count } ?? 0) + 1
  }

  /// The line with another value.
  func with(value: String) -> String { beforeValue + value }

  /// A diagnostic at a column of this line.
  func error(_ message: String, help: String, column: Int, in source: SourceText) -> Diagnostic {
    .error(message, help: help, at: SourceLocation(file: source.file, line: number, column: column))
  }

  /// What is wrong with a line that begins with a hyphen and yet is no item of a list.
  func hyphenDiagnostic(in source: SourceText) -> Diagnostic {
    guard !content.hasPrefix("- ") else {
      return error(
        "this hyphen does not stand below the hyphen of the item above, so YAML takes it for text",
        help: "begin all items of the list at the same column", column: indent + 1, in: source)
    }
    let white = text.prefix(indent)
    return error(
      "a hyphen begins an item of a list only if a space follows it",
      help: "write it like this:\n\(white)- \(content.dropFirst())", column: indent + 1, in: source)
  }

  private var valueStart: String.Index {
    // The value ends the line but for white space, so it is found from the end.
    let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? text.endIndex
    return text.index(end, offsetBy: -value.count, limitedBy: text.startIndex) ?? text.startIndex
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex
    return String(start[..<end])
  }
}
