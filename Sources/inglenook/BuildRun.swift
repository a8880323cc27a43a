import SiteBuilder
import SiteWriter

/// One run of a build: from its options to words on the console and an exit status.
struct BuildRun {
  let options: BuildOptions
  let isQuiet: Bool
  let isVerbose: Bool
  var isProfiled = false
  var format = OutputFormat.text

  /// Builds, says what there is to say, and gives the status to end with.
  func status() async -> ExitStatus {
    let start = ContinuousClock.now
    let progress = isQuiet || !Console.standardError.isTerminal ? nil : ProgressLine(on: .standardError)
    progress?.start()
    let profile = isProfiled ? Profile() : nil
    let task = Task { [options] in
      await build(options) { event in
        profile?.note(event)
        progress?.note(event)
        if case .writing(.waiting(let holder)) = event { say(holder.sentence + "; waiting.", over: progress) }
      }
    }
    let interruption = Interruption {
      progress?.say("Stopping. Press Ctrl-C again to end at once; the site survives that, too.")
      task.cancel()
    }
    let outcome = await task.value
    progress?.stop()
    let ending = Ending(
      outcome, after: ContinuousClock.now - start, signal: interruption.signal, style: style)
    Console.standardError.write(ending.errors)
    Console.standardOutput.write(ending.output)
    if let profile, case .built(let report) = outcome {
      Console.standardOutput.write("\n" + profile.text(files: report.writing.costs))
    }
    return ending.status
  }

  private var style: Ending.Style {
    Ending.Style(
      format: format, outputFolder: options.outputFolder, isQuiet: isQuiet, isVerbose: isVerbose,
      hasColors: Console.standardError.hasColors)
  }

  private func say(_ words: String, over progress: ProgressLine?) {
    if let progress { return progress.say(words) }
    if !isQuiet { Console.standardError.write(words + "\n") }
  }
}
