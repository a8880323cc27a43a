import Glibc
import SiteModel
import SiteModerator
import SiteWriter

/// One visit to the moderator's desk: it is opened, something is done, and the words are said.
struct DeskRun {
  let folder: String
  let format: OutputFormat
  let now: Int

  init(_ folder: ContentFolder, now: Int = time(nil)) {
    self.folder = folder.path
    format = folder.reporting.format
    self.now = now
  }

  /// Throws the status to end with, unless all is well.
  func run(_ action: (Desk) -> Answer) async throws {
    let report: Report
    do throws(Desk.Unreadable) {
      report = Report(action(try await Desk.read(folder, now: now)))
    } catch { report = Report(Answer(problems: error.problems)) }
    let (output, errors) = report.printed(as: format, hasColors: Console.standardError.hasColors)
    Console.standardOutput.write(output)
    Console.standardError.write(errors)
    switch report.outcome {
    case .done: return
    case .failed: throw ExitStatus.machineFailed
    case .refused, .stopped: throw ExitStatus.contentHasErrors
    }
  }
}

extension Report {
  /// What a visit to the desk has to say.
  fileprivate init(_ answer: Answer) {
    let failure = answer.failure.map { Diagnostic.error($0.message, help: $0.help) }
    self.init(outcome: failure != nil ? .failed : answer.problems.containsErrors ? .refused : .done)
    diagnostics = answer.problems + [failure].compactMap(\.self)
    account = answer.text.withoutControls
    details = answer.text.isEmpty ? [] : [("text", .string(answer.text))]
  }
}
