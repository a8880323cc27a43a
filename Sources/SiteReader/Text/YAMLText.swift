/// How a text is written in YAML.
package enum YAMLText {
  /// A text between quotation marks of the kind that asks for the fewest changes.
  static func quoted(_ text: String) -> String {
    guard text.contains("\"") || text.contains("\\") else { return "\"\(text)\"" }
    guard text.contains("'") else { return "'\(text)'" }
    let doubled = text.map { $0 == "'" ? "''" : String($0) }.joined()
    return "'\(doubled)'"
  }

  /// A text, between quotation marks only where it needs them.
  package static func scalar(_ text: String) -> String { needsQuotes(text) ? quoted(text) : text }

  /// A text as one of a list in square brackets.
  package static func item(_ text: String) -> String {
    needsQuotes(text) || text.contains { ",[]{}".contains($0) } ? quoted(text) : text
  }

  /// Whether YAML would read a text without quotation marks as something else.
  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.first else { return true }
    if "-?:,[]{}#&*!|>'\"%@`~ ".contains(first) || text == "null" { return true }
    return text.contains(": ") || text.contains(" #") || text.hasSuffix(":") || text.hasSuffix(" ")
  }
}
