import SiteBuilder
import SiteModel
import SiteWriter

/// One run of a build: from its options to words on the console and an exit status.
struct BuildRun {
  let options: BuildOptions
  let isQuiet: Bool
  let isVerbose: Bool

  /// Builds, says what there is to say, and gives the status to end with.
  func status() async -> ExitStatus {
    let start = ContinuousClock.now
    let progress = isQuiet || !Console.standardError.isTerminal ? nil : ProgressLine(on: .standardError)
    progress?.start()
    let task = Task { [options] in
      await build(options) { event in
        progress?.note(event)
        if case .writing(.waiting(let holder)) = event { say(holder.sentence + "; waiting.", over: progress) }
      }
    }
    let interruption = Interruption { task.cancel() }
    let outcome = await task.value
    progress?.stop()
    return end(outcome, after: ContinuousClock.now - start, signal: interruption.signal)
  }

  private func say(_ words: String, over progress: ProgressLine?) {
    guard let progress else { return isQuiet ? () : Console.standardError.write(words + "\n") }
    progress.say(words)
  }

  private func end(_ outcome: BuildOutcome, after duration: Duration, signal: Int32?) -> ExitStatus {
    switch outcome {
    case .built(let report):
      show(report, after: duration)
      return .done
    case .refused(let diagnostics):
      refuse(diagnostics)
      return .contentHasErrors
    case .failed(let failure):
      Console.standardError.write(
        "\(errorWord) \(failure.message)\n  help: \(failure.help)\n".withoutControls)
      return .machineFailed
    case .cancelled:
      Console.standardError.write(
        "Stopped. Nothing is broken: \(options.outputFolder) holds the site as it was.\n")
      return .interrupted(by: signal ?? 2)
    }
  }

  private func show(_ report: BuildReport, after duration: Duration) {
    let warnings = text(of: report.problems)
    Console.standardError.write(warnings.text + (report.problems.isEmpty ? "" : warnings.count + ".\n"))
    guard !isQuiet else { return }
    let account = AccountText(report: report, outputFolder: options.outputFolder, isVerbose: isVerbose)
    Console.standardOutput.write(account.text + "Done in \(seconds(duration)).\n")
  }

  private func refuse(_ diagnostics: [Diagnostic]) {
    let text = text(of: diagnostics)
    let strictly = diagnostics.containsErrors ? "" : " (--strict takes warnings for errors)"
    Console.standardError.write("\(text.text)\(text.count)\(strictly). Nothing was written.\n")
  }

  private func text(of diagnostics: [Diagnostic]) -> DiagnosticsText {
    DiagnosticsText(diagnostics: diagnostics, hasColors: Console.standardError.hasColors)
  }

  private var errorWord: String { "error:" }

  /// `0.42 s`.
  private func seconds(_ duration: Duration) -> String {
    let hundredths = Int(duration / .milliseconds(10))
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}
