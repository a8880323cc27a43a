import SiteBuilder
import SiteModel
import SiteWriter

/// What a build has to say at its end, and the status that it ends with.
struct Ending {
  /// For standard output: the account.
  let output: String
  /// For standard error: what is wrong.
  let errors: String
  let status: ExitStatus

  /// How the words are put.
  struct Style {
    var format = OutputFormat.text
    var outputFolder = "public"
    var isQuiet = false
    var isVerbose = false
    /// Whether standard error takes colours.
    var hasColors = false
  }

  /// - Parameter signal: the signal that stopped the run, if one did.
  init(_ outcome: BuildOutcome, after duration: Duration, signal: Int32? = nil, style: Style) {
    (output, errors) = Report(outcome, after: duration, style).printed(
      as: style.format, hasColors: style.hasColors)
    switch outcome {
    case .built: status = .done
    case .refused: status = .contentHasErrors
    case .failed: status = .machineFailed
    case .cancelled: status = .interrupted(by: signal ?? 2)
    }
  }
}

extension Report {
  /// What a build has to say.
  fileprivate init(_ outcome: BuildOutcome, after duration: Duration, _ style: Ending.Style) {
    switch outcome {
    case .built(let report):
      self.init(outcome: .done, diagnostics: report.problems)
      let count = DiagnosticsText(diagnostics: report.problems, hasColors: false).count
      conclusion = report.problems.isEmpty ? "" : count + ".\n"
      if !style.isQuiet { account = AccountText(report, style).text + "Done in \(Self.seconds(duration)).\n" }
      details = BuildDetails(report, style).members
    case .refused(let diagnostics):
      self.init(outcome: .refused, diagnostics: diagnostics)
      let count = DiagnosticsText(diagnostics: diagnostics, hasColors: false).count
      let strictly = diagnostics.containsErrors ? "" : " (--strict takes a warning for an error)"
      conclusion = "\(count)\(strictly). Nothing was written.\n"
    case .failed(let failure):
      self.init(outcome: .failed, diagnostics: [.error(failure.message, help: failure.help)])
    case .cancelled:
      self.init(outcome: .stopped)
      conclusion = "Stopped. Nothing is broken: \(style.outputFolder) is as it was before.\n"
    }
  }

  /// `0.42 s`.
  static func seconds(_ duration: Duration) -> String {
    let hundredths = Int(duration / .milliseconds(10))
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}
