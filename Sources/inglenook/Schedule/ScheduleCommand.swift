import ArgumentParser
import Glibc
import SiteBuilder
import SiteModel
import SiteReader
import SiteWriter

/// `inglenook schedule`.
struct ScheduleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Lists what will appear or expire by itself, and when.",
    discussion: """
      An article with a date still to come appears with the first build after that moment; one with `expires` goes with the \
      first build after that. This command says when those builds are due. Drafts are not listed: they wait for you.

        inglenook schedule
        inglenook schedule --ics schedule.ics    for a calendar
        inglenook schedule --next                the next moment alone, for a timer

      The titles of articles that nobody may read yet stand in what this command says and writes. Keep the calendar out of \
      the folder of the website.

      Exit codes: 0 done, 1 something in your texts needs your hand, 2 the command was not understood, 3 the machine could \
      not do it (a full disk, a missing permission).
      """)

  @OptionGroup var folder: ContentFolder

  @Option(
    help: ArgumentHelp("Write the list to this file as a calendar (iCalendar, RFC 5545).", valueName: "file"))
  var ics: String?

  @Flag(help: "Print the next moment alone, as 2026-12-24T07:00:00+01:00; nothing, if nothing is due.")
  var next = false

  @Option(help: ArgumentHelp("As if it were this day: 2026-12-24.", valueName: "date")) var now: String?

  func validate() throws {
    if let now, WrittenDate(now) == nil {
      throw ValidationError(
        "“\(now)” is no date. Write it as 2026-12-24, or with a time: --now \"2026-12-24 07:00\"")
    }
    if next, ics != nil { throw ValidationError("--next and --ics cannot both be meant.") }
    if let ics, ics.hasSuffix("/") || ics.isEmpty {
      throw ValidationError("--ics takes the name of a file: --ics schedule.ics")
    }
  }

  func run() async throws {
    let reading = await SiteReader.read(folder: folder.path)
    guard let content = reading.content else {
      return try folder.reporting.end(Report(outcome: .refused, diagnostics: reading.problems))
    }
    let now = self.now.flatMap(BuildCommand.seconds(of:)) ?? time(nil)
    let site = Site.assemble(content, options: AssemblyOptions(now: now)).site
    // A file that cannot be read may hold a date, so that a list without it would be wrong.
    let errors = reading.problems.filter { $0.severity == .error }
    guard errors.isEmpty else {
      return try folder.reporting.end(Report(outcome: .refused, diagnostics: errors))
    }
    try folder.reporting.end(report(of: site))
  }

  private func report(of site: Site) -> Report {
    let list = ScheduleText(changes: site.schedule)
    var report = Report(outcome: .done)
    report.details = ScheduleText.details(of: site.schedule, of: site.settings.baseURL)
    report.account = next ? list.next : list.text
    guard let ics else { return report }
    let calendar = Calendar(changes: site.schedule, siteTitle: site.settings.title)
    if let problem = Self.write(calendar.bytes, to: ics) { return problem }
    let count = site.schedule.count
    report.account = "Wrote \(count) \(count == 1 ? "entry" : "entries") to \(ics.withoutControls).\n"
    return report
  }

  /// Puts a calendar in the place of another; what went wrong, if it could not.
  private static func write(_ calendar: [UInt8], to file: String) -> Report? {
    let old = try? SiteReader.bytes(of: file)
    guard old?.starts(with: "BEGIN:VCALENDAR".utf8) != false else {
      let problem = Diagnostic.error(
        "this is no calendar, so it is not overwritten", help: "choose another name: --ics schedule.ics",
        at: SourceLocation(file: file))
      return Report(outcome: .refused, diagnostics: [problem])
    }
    guard old != calendar else { return nil }
    do throws(WriteFailure) {
      try old == nil ? NewFiles([(file, calendar)]).write() : TextFile(file).replace(old, with: calendar)
      return nil
    } catch {
      return Report(outcome: .failed, diagnostics: [.error(error.message, help: error.help)])
    }
  }
}
