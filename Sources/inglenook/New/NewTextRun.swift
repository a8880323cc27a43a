import ArgumentParser
import Glibc
import SiteModel
import SiteReader
import SiteStarter
import SiteWriter

/// Where a new text goes, and when.
struct NewTextPlace: ParsableArguments {
  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "The name of the file without .md, instead of one made from the title.", valueName: "name"))
  var fileName: String?

  @OptionGroup var folder: ContentFolder

  @Option(help: ArgumentHelp("Begin it as if it were this day: 2026-12-24.", valueName: "date"))
  var now: String?

  func check() throws {
    if let now, WrittenDate(now) == nil {
      throw ValidationError("“\(now)” is no date. Write it as 2026-12-24.")
    }
  }
}

/// Makes the file of a new text, and says where it is.
struct NewTextRun {
  private let place: NewTextPlace
  private let now: Int

  init(_ place: NewTextPlace) {
    self.place = place
    now = place.now.flatMap(BuildCommand.seconds(of:)) ?? time(nil)
  }

  /// Throws the status to end with, unless all is well.
  func run(_ text: NewText) async throws {
    var folder = place.folder.path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let reading = await SiteReader.read(folder: folder)
    var text = text
    text.name = place.fileName
    try place.folder.reporting.end(report(on: text, in: reading, folder))
  }

  private func report(on text: NewText, in reading: SiteReader.Result, _ folder: String) -> Report {
    guard let content = reading.content else {
      return Report(outcome: .refused, diagnostics: reading.problems.map(Self.advised))
    }
    let draft = NewTextDraft(text, in: content, folder: folder, now: now)
    guard let file = draft.file else { return Report(outcome: .refused, diagnostics: draft.problems) }
    do throws(WriteFailure) {
      let files = NewFiles([file])
      guard try files.obstacles().isEmpty else {
        return Report(outcome: .refused, diagnostics: [draft.obstruction])
      }
      try files.write()
      return Report(
        outcome: .done, account: file.path.withoutControls + "\n", details: [("file", .string(file.path))])
    } catch {
      return Report(outcome: .failed, diagnostics: [.error(error.message, help: error.help)])
    }
  }

  /// Whoever begins a text where there is no site should begin with a site.
  private static func advised(_ problem: Diagnostic) -> Diagnostic {
    guard problem.message.hasPrefix("there is no folder") else { return problem }
    return .error(
      problem.message,
      help: "go to the folder of your website, or begin one: inglenook init my-site", at: problem.location)
  }
}
