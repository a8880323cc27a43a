extension Diagnostic {
  /// The diagnostic as a terminal shows it: `file:line:column: error: …`, the source line, a caret, and what to do.
  package var text: String {
    var lines = [heading]
    if let excerpt, let location { lines += Self.quotation(of: excerpt, column: location.column) }
    lines += notes.map { "  note: \($0)" }
    if let help {
      let parts = help.split(separator: "\n", omittingEmptySubsequences: false)
      lines += parts.enumerated().map { ($0.offset == 0 ? "  help: " : "        ") + $0.element }
    }
    return lines.joined(separator: "\n")
  }

  private var heading: String {
    let word = severity == .error ? "error" : "warning"
    guard let location else { return "\(word): \(message)" }
    return "\(location.file):\(location.line):\(location.column): \(word): \(message)"
  }

  /// Tabs stay tabs on the caret's line, so that the caret stands below its character at any tab width.
  private static func quotation(of excerpt: SourceExcerpt, column: Int) -> [String] {
    let before = excerpt.line.prefix(max(0, column - 1)).map { $0 == "\t" ? "\t" : " " }.joined()
    let carets = String(repeating: "^", count: excerpt.length)
    return ["    " + excerpt.line, "    " + before + carets]
  }
}
