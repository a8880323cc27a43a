import SiteModel

/// What a run has to say, before it is put into one of the formats.
struct Report {
  /// How it went, in one word for programs.
  enum Outcome: String {
    case done
    /// Something needs the author's hand.
    case refused
    /// The machine could not do it.
    case failed
    /// Somebody stopped it.
    case stopped
  }

  var outcome: Outcome
  var diagnostics: [Diagnostic] = []
  /// For people: what was done, on standard output; whole lines.
  var account = ""
  /// For people: the last line on standard error, with its line break.
  var conclusion = ""
  /// For programs: what was done, beside the diagnostics.
  var details: [(String, JSONValue)] = []

  /// What goes to standard output and to standard error.
  func printed(as format: OutputFormat, hasColors: Bool = false) -> (output: String, errors: String) {
    switch format {
    case .text:
      let words = DiagnosticsText(diagnostics: diagnostics, hasColors: hasColors)
      return (account, words.text + conclusion)
    case .json:
      return (json.text + "\n", "")
    case .github:
      let commands = WorkflowCommands(diagnostics: diagnostics, paths: .current)
      return (commands.text + WorkflowCommands.harmless(account), conclusion)
    }
  }

  /// The document that `--format json` prints; its keys are described in `docs/content/posts/reference/output-formats.md`.
  private var json: JSONValue {
    let severities = Diagnostic.Severity.allCases.map { severity in
      (severity.rawValue + "s", JSONValue.number(diagnostics.count { $0.severity == severity }))
    }
    let sorted = diagnostics.sorted().map(JSONValue.init)
    return .object(
      [("outcome", .string(outcome.rawValue))] + severities + details + [("diagnostics", .array(sorted))])
  }
}

extension JSONValue {
  /// A diagnostic for programs; what it has nothing to say about is left out.
  init(_ diagnostic: Diagnostic) {
    let place: [(String, JSONValue?)] = [
      ("file", diagnostic.location.map { .string($0.file) }),
      ("line", diagnostic.location.map { .number($0.line) }),
      ("column", diagnostic.column.map(JSONValue.number)),
      ("endColumn", diagnostic.endColumn.map(JSONValue.number)),
    ]
    let words: [(String, JSONValue?)] = [
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
      ("help", diagnostic.help.map(JSONValue.string)),
      ("notes", diagnostic.notes.isEmpty ? nil : .array(diagnostic.notes.map(JSONValue.string))),
      ("rule", diagnostic.rule.map { .string($0.name) }),
      ("why", diagnostic.rule.map { .string($0.reason) }),
      ("documentation", diagnostic.rule.map { .string($0.documentation) }),
    ]
    self = .object((place + words).compactMap { key, value in value.map { (key, $0) } })
  }
}
