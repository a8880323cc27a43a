import SiteChecker
import SiteModel
import SiteReader

/// What `check` has to say, and the status that it ends with.
struct CheckReport {
  let output: String
  let errors: String
  let status: ExitStatus

  /// How the words are put.
  struct Style {
    var format = OutputFormat.text
    var isStrict = false
    var isQuiet = false
    /// The rules whose findings are shown, if not all are.
    var only: Set<Rule>?
  }

  /// So many findings of one rule are shown to people; who wants more asks for them.
  private static let mostOfOneRule = 10

  /// What was found on the pages, until a signal ended it, if one did.
  init(_ findings: SiteCheck.Findings, after duration: Duration, signal: Int32? = nil, _ style: Style) {
    let found = findings.diagnostics.filter { diagnostic in
      style.only.map { only in diagnostic.rule.map(only.contains) ?? false } ?? true
    }
    let isBad = found.contains { $0.severity == .error || style.isStrict && $0.severity == .warning }
    var report = Report(outcome: isBad ? .refused : .done)
    report.details = [("pages", .number(findings.pageCount))]
    let isForPeople = style.format == .text && style.only == nil
    let (shown, left) = isForPeople ? Self.abridged(found) : (found, [])
    report.diagnostics = SiteReader.quoting(shown)
    let pages = "\(counted(findings.pageCount, "page")) looked at in \(Report.seconds(duration))"
    let count = DiagnosticsText(diagnostics: found, hasColors: false).count
    if found.isEmpty {
      report.account = style.isQuiet ? "" : "\(pages); nothing found.\n"
    } else {
      report.conclusion = left.joined() + "\(pages): \(count).\(Self.strictly(isBad, found))\n"
    }
    let status = signal.map(ExitStatus.interrupted) ?? (isBad ? .contentHasErrors : .done)
    self.init(report, status, style)
  }

  /// A site that cannot be made has no pages to look at.
  init(unplanned problems: [Diagnostic], _ style: Style) {
    var report = Report(outcome: .refused, diagnostics: problems)
    let count = DiagnosticsText(diagnostics: problems, hasColors: false).count
    report.conclusion = "\(count). The pages can be looked at once the site can be built.\n"
    self.init(report, .contentHasErrors, style)
  }

  /// The list of all rules.
  static func rules(_ style: Style) -> CheckReport {
    var report = Report(outcome: .done)
    let width = Rule.all.map(\.name.count).max() ?? 0
    report.account = Rule.all.map { rule in
      let gap = String(repeating: " ", count: width - rule.name.count)
      let severity = rule.severity.rawValue
      return
        "\(rule.name)\(gap)  \(severity)\(String(repeating: " ", count: 7 - severity.count))  \(rule.title)\n"
    }.joined()
    let members = Rule.all.map { rule in
      JSONValue.object([
        ("name", .string(rule.name)), ("severity", .string(rule.severity.rawValue)),
        ("title", .string(rule.title)),
        ("why", .string(rule.reason)), ("documentation", .string(rule.documentation)),
      ])
    }
    report.details = [("rules", .array(members))]
    return CheckReport(report, .done, style)
  }

  private init(_ report: Report, _ status: ExitStatus, _ style: Style) {
    (output, errors) = report.printed(as: style.format, hasColors: Console.standardError.hasColors)
    self.status = status
  }

  private static func strictly(_ isBad: Bool, _ found: [Diagnostic]) -> String {
    isBad && !found.containsErrors ? " --strict takes a warning for an error." : ""
  }

  /// The first findings of each rule, and a line for each rule that has more.
  private static func abridged(_ found: [Diagnostic]) -> (shown: [Diagnostic], left: [String]) {
    var counts: [Rule: Int] = [:]
    let shown = found.filter { diagnostic in
      guard let rule = diagnostic.rule else { return true }
      counts[rule, default: 0] += 1
      return counts[rule, default: 0] <= mostOfOneRule
    }
    let left = Rule.all.compactMap { rule -> String? in
      let more = counts[rule, default: 0] - mostOfOneRule
      guard more > 0 else { return nil }
      return "\(more) more of \(rule.name); to see them all: inglenook check --only \(rule.name)\n"
    }
    return (shown, left)
  }
}
