import SiteModel

/// What was found, in order of place, as a terminal or a log shows it.
struct DiagnosticsText {
  let diagnostics: [Diagnostic]
  let hasColors: Bool

  /// Every diagnostic, a blank line between two of them and one after the last; why a rule matters is said once.
  var text: String {
    var explained: Set<Rule> = []
    return diagnostics.sorted().map { diagnostic in
      let isNew = diagnostic.rule.map { explained.insert($0).inserted } ?? false
      let text = diagnostic.text(withReason: isNew).withoutControls
      return painted(text, severity: diagnostic.severity) + "\n\n"
    }.joined()
  }

  /// `2 errors, 1 warning`.
  var count: String {
    Diagnostic.Severity.allCases.compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity.rawValue)
    }.joined(separator: ", ")
  }

  private func painted(_ text: String, severity: Diagnostic.Severity) -> String {
    guard hasColors else { return text }
    let word = severity.rawValue + ":"
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let range = lines[0].firstRange(of: word) {
      lines[0].replaceSubrange(range, with: "\(severity.color)\(word)\u{1B}[0m")
    }
    return lines.map { $0.hasPrefix("  help: ") ? "  \u{1B}[1;32mhelp:\u{1B}[0m" + $0.dropFirst(7) : $0 }
      .joined(separator: "\n")
  }
}

extension Diagnostic.Severity {
  fileprivate var color: String {
    switch self {
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .hint: "\u{1B}[1;36m"
    }
  }
}

/// `1 page`, `12 pages`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
