import SiteBuilder
import SiteModel
import SiteWriter

/// The account that a build ends with: what was published, and what was not and why. Nothing vanishes silently.
struct AccountText {
  private let report: BuildReport
  private let outputFolder: String
  private let isVerbose: Bool

  init(_ report: BuildReport, _ style: Ending.Style) {
    self.report = report
    outputFolder = style.outputFolder
    isVerbose = style.isVerbose
  }

  /// The account, each line ending with a line break.
  var text: String {
    let lines = [published] + withheld + files + foreign + next
    return lines.map { $0.withoutControls + "\n" }.joined()
  }

  private var published: String {
    let account = report.account
    let what = [
      counted(account.articles, "article"), counted(account.comments, "comment"),
      counted(account.pages, "page"),
    ]
    return "Published in \(outputFolder): \(what[0]), \(what[1]), \(what[2])."
  }

  private var files: [String] {
    let writing = report.writing
    let count =
      "Files: \(writing.written.count) written, \(writing.unchangedCount) unchanged, \(writing.removed.count) removed."
    guard isVerbose else { return [count] }
    return [count] + writing.written.map { "  written  \($0)" } + writing.removed.map { "  removed  \($0)" }
  }

  private var foreign: [String] {
    report.writing.kept.map {
      "Left alone: \(outputFolder)/\($0) is no longer needed, but somebody has changed it since the last build."
    }
      + report.writing.replacedEdits.map {
        "Replaced: \(outputFolder)/\($0) had been changed by hand since the last build. Change it in the content or the theme."
      }
  }

  private var next: [String] {
    guard let moment = report.nextChange else { return [] }
    return ["Something becomes due on \(moment.isoDay) at \(moment.timeOfDay): build again then."]
  }

  private var withheld: [String] {
    guard !report.account.withheld.isEmpty else { return [] }
    return ["Not shown to readers, or only by address:"] + WithheldList(report.account.withheld).lines
  }
}
