import Glibc
import SiteModel
import SiteModerator
import SiteWriter

/// One visit to the moderator's desk: it is opened, something is done, and the words are said.
struct DeskRun {
  let folder: String
  let now: Int

  init(_ folder: ContentFolder, now: Int = time(nil)) {
    self.folder = folder.path
    self.now = now
  }

  /// Throws the status to end with, unless all is well.
  func run(_ action: (Desk) -> Answer) async throws {
    let status: ExitStatus
    do throws(Desk.Unreadable) {
      status = say(action(try await Desk.read(folder, now: now)))
    } catch { status = say(error.problems) }
    if status != .done { throw status }
  }

  private func say(_ answer: Answer) -> ExitStatus {
    Console.standardOutput.write(answer.text.withoutControls)
    let failure = answer.failure.map { Diagnostic.error($0.message, help: $0.help) }
    let status = say(answer.problems + [failure].compactMap(\.self))
    return failure == nil ? status : .machineFailed
  }

  private func say(_ problems: [Diagnostic]) -> ExitStatus {
    let words = DiagnosticsText(diagnostics: problems, hasColors: Console.standardError.hasColors)
    let isRefused = problems.containsErrors
    Console.standardError.write(words.text)
    return isRefused ? .contentHasErrors : .done
  }
}
