import SiteBuilder
import SiteModel
import SiteWriter

/// What a run has to say at its end, and the status that it ends with.
struct Ending {
  /// For standard output: the account.
  var output = ""
  /// For standard error: what is wrong.
  var errors = ""
  let status: ExitStatus

  /// How the words are put.
  struct Style {
    var outputFolder = "public"
    var isQuiet = false
    var isVerbose = false
    /// Whether standard error takes colours.
    var hasColors = false
  }

  /// - Parameter signal: the signal that stopped the run, if one did.
  init(_ outcome: BuildOutcome, after duration: Duration, signal: Int32? = nil, style: Style) {
    switch outcome {
    case .built(let report):
      status = .done
      let warnings = DiagnosticsText(diagnostics: report.problems, hasColors: style.hasColors)
      errors = warnings.text + (report.problems.isEmpty ? "" : warnings.count + ".\n")
      if !style.isQuiet { output = AccountText(report, style).text + "Done in \(Self.seconds(duration)).\n" }
    case .refused(let diagnostics):
      status = .contentHasErrors
      let text = DiagnosticsText(diagnostics: diagnostics, hasColors: style.hasColors)
      let strictly = diagnostics.containsErrors ? "" : " (--strict takes a warning for an error)"
      errors = "\(text.text)\(text.count)\(strictly). Nothing was written.\n"
    case .failed(let failure):
      status = .machineFailed
      errors =
        DiagnosticsText(
          diagnostics: [.error(failure.message, help: failure.help)], hasColors: style.hasColors
        ).text
    case .cancelled:
      status = .interrupted(by: signal ?? 2)
      errors = "Stopped. Nothing is broken: \(style.outputFolder) is as it was before.\n"
    }
  }

  /// `0.42 s`.
  private static func seconds(_ duration: Duration) -> String {
    let hundredths = Int(duration / .milliseconds(10))
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}
