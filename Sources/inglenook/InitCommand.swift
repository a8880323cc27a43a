import ArgumentParser
import Glibc
import SiteModel
import SiteReader
import SiteStarter
import SiteWriter

/// `inglenook init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begins a website: a small one, complete, for you to make your own.",
    discussion: """
      Writes the settings, an article with a comment and an answer, a page about you, and what belongs to them. Each text says \
      what it is and how to change it. Nothing that is in the folder already is changed; if something is in the way, \
      nothing is made.

        inglenook init my-site
        inglenook init .                        in this folder
        inglenook init my-site --with-templates with the theme, to change how everything looks
      """)

  @Argument(
    help: ArgumentHelp("The folder of the website; it is made if it is not there.", valueName: "folder"))
  var folder: String?

  @Flag(help: "Write the files of the built-in theme to templates/ as well.")
  var withTemplates = false

  @Option(
    help: ArgumentHelp(
      "The time zone of your dates, such as Europe/Berlin. Without it, that of your computer.",
      valueName: "name"))
  var timeZone: String?

  @Option(help: ArgumentHelp("Begin as if it were this day: 2026-12-24.", valueName: "date"))
  var now: String?

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if folder == nil {
      throw ValidationError(
        "Name the folder of your website: inglenook init my-site, or inglenook init . for this one.")
    }
    if let timeZone, SiteTimeZone(identifier: timeZone) == nil {
      let nearest = nearestName(to: timeZone, among: SiteTimeZone.knownIdentifiers)
      throw ValidationError(
        "There is no time zone “\(timeZone)”. "
          + (nearest.map { "Did you mean \($0)?" } ?? "It is called after a city: --time-zone Europe/Berlin"))
    }
    if let now, WrittenDate(now) == nil {
      throw ValidationError("“\(now)” is no date. Write it as 2026-12-24.")
    }
  }

  func run() throws {
    var options = StarterOptions(now: now.flatMap(BuildCommand.seconds(of:)) ?? time(nil))
    options.timeZone = timeZone ?? SiteTimeZone.identifierOfThisMachine
    options.hasTemplates = withTemplates
    options.editorFiles = Self.editorFiles
    try reporting.end(Self.report(on: Starter(folder: folder ?? ".", options)))
  }

  /// What lets an editor complete and check the settings.
  private static var editorFiles: [(path: String, text: String)] {
    ContentSchema.all.filter { $0.name == "site" }.map {
      (".inglenook/\($0.name).schema.json", JSONSchema(schema: $0).document.text + "\n")
    }
  }

  private static func report(on starter: Starter) -> Report {
    do throws(WriteFailure) {
      if let obstruction = try starter.obstruction() {
        return Report(outcome: .refused, diagnostics: [obstruction])
      }
      let made = try starter.write()
      return Report(
        outcome: .done, account: words(made, folder: starter.folder).withoutControls,
        details: [("files", .array(made.files.map(JSONValue.string)))])
    } catch {
      return Report(outcome: .failed, diagnostics: [.error(error.message, help: error.help)])
    }
  }

  /// What was made, and what to do next.
  private static func words(_ report: Starter.Report, folder: String) -> String {
    let ignored =
      report.keptIgnoreFile
      ? "\nYour .gitignore stays as it is. Add a line /public/ to it, so that the finished pages are not kept in git.\n"
      : ""
    let enter = folder == "." ? "" : "  cd \(shellWord(folder))\n"
    return """
      Made a small website of \(counted(report.files.count, "file")) in \(folder == "." ? "this folder" : folder). \
      Each text says what it is and how to change it.
      \(ignored)
      Next:

      \(enter)  inglenook serve --open                       look at it while you change it
        inglenook new article "My first article"     begin to write
        inglenook build                              make the finished website in public/

      """
  }

  /// A word that a shell takes for one word.
  private static func shellWord(_ word: String) -> String {
    let isPlain =
      word.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) } && !word.hasPrefix("-")
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
