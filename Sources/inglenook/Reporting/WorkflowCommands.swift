import SiteModel

/// Diagnostics as GitHub's runner reads them from a log, to show them beside the lines of a pull request.
///
/// (GitHub Docs, “Workflow commands for GitHub Actions”; the escapes are those of `@actions/core`, command.ts.)
struct WorkflowCommands {
  let diagnostics: [Diagnostic]
  let paths: RepositoryPaths

  /// One command a line.
  var text: String { diagnostics.sorted().map { line(for: $0) + "\n" }.joined() }

  /// Words that the runner takes for no command: of old, those were read in the middle of a line.
  static func harmless(_ words: String) -> String { words.replacing("##[", with: "## [") }

  private func line(for diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    let properties: [(String, String?)] = [
      ("file", location.map { paths.path($0.file) }),
      ("line", location.map { String($0.line) }),
      ("col", diagnostic.column.map(String.init)),
      ("endColumn", diagnostic.endColumn.map(String.init)),
      ("title", "Inglenook" + (diagnostic.rule.map { ": \($0.name)" } ?? "")),
    ]
    let written = properties.compactMap { name, value in value.map { "\(name)=\(Self.property($0))" } }
    return "::\(command(diagnostic)) \(written.joined(separator: ","))::\(Self.message(words(diagnostic)))"
  }

  private func command(_ diagnostic: Diagnostic) -> String {
    switch diagnostic.severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  /// All but the place and the source line, which the reader has before them.
  private func words(_ diagnostic: Diagnostic) -> String {
    let rule = diagnostic.rule
    let parts: [String?] =
      [diagnostic.message] + diagnostic.notes.map { "Note: \($0)" } + [
        diagnostic.help.map { "Help: \($0)" }, rule.map { "Why: \($0.reason)" },
        rule.map { "See \($0.documentation)" },
      ]
    return parts.compactMap(\.self).joined(separator: "\n")
  }

  private static func message(_ text: String) -> String {
    harmless(text.withoutControls).replacing("%", with: "%25").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
