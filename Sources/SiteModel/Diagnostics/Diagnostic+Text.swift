extension Diagnostic {
  /// The diagnostic as a terminal shows it: `file:line:column: error: …`, the source line, a caret, and what to do.
  package var text: String { text(withReason: true) }

  /// - Parameter withReason: Whether it says why its rule matters, which need be said only once.
  package func text(withReason: Bool) -> String {
    var lines = [heading]
    if let excerpt { lines += quotation(of: excerpt) }
    lines += notes.map { "  note: \($0)" }
    if let help {
      let parts = help.split(separator: "\n", omittingEmptySubsequences: false)
      lines += parts.enumerated().map { ($0.offset == 0 ? "  help: " : "        ") + $0.element }
    }
    if let rule {
      if withReason { lines.append("  why: \(rule.reason)") }
      lines.append("  rule: \(rule.name), explained in \(rule.documentation)")
    }
    return lines.joined(separator: "\n")
  }

  /// The column as an author counts it: in characters where the line is at hand, in bytes elsewhere.
  package var column: Int? {
    guard let location else { return nil }
    return excerpt?.characterColumn(ofByteColumn: location.column) ?? location.column
  }

  /// The column behind the last character that is meant, if that is known.
  package var endColumn: Int? {
    guard let column, let excerpt, excerpt.length > 1 else { return nil }
    return column + excerpt.length
  }

  private var heading: String {
    guard let location, let column else { return "\(severity.rawValue): \(message)" }
    return "\(location.file):\(location.line):\(column): \(severity.rawValue): \(message)"
  }

  /// Tabs stay tabs on the caret's line, so that the caret stands below its character at any tab width.
  private func quotation(of excerpt: SourceExcerpt) -> [String] {
    let before = excerpt.line.prefix((column ?? 1) - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    let carets = String(repeating: "^", count: excerpt.length)
    return ["    " + excerpt.line, "    " + before + carets]
  }
}
