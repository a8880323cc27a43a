import SiteModel

/// What was found, in order of place, as a terminal or a log shows it.
struct DiagnosticsText {
  let diagnostics: [Diagnostic]
  let hasColors: Bool

  /// Every diagnostic, a blank line between two of them and one after the last.
  var text: String {
    diagnostics.sorted().map { painted($0.text.withoutControls, severity: $0.severity) + "\n\n" }.joined()
  }

  /// `2 errors, 1 warning`.
  var count: String {
    let errors = diagnostics.count { $0.severity == .error }
    let parts = [counted(errors, "error"), counted(diagnostics.count - errors, "warning")]
    return parts.filter { !$0.hasPrefix("0 ") }.joined(separator: ", ")
  }

  private func painted(_ text: String, severity: Diagnostic.Severity) -> String {
    guard hasColors else { return text }
    let word = severity == .error ? "error:" : "warning:"
    let color = severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m"
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let range = lines[0].firstRange(of: word) {
      lines[0].replaceSubrange(range, with: "\(color)\(word)\u{1B}[0m")
    }
    return lines.map { $0.hasPrefix("  help: ") ? "  \u{1B}[1;32mhelp:\u{1B}[0m" + $0.dropFirst(7) : $0 }
      .joined(separator: "\n")
  }
}

/// `1 page`, `12 pages`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
