import ArgumentParser
import Glibc
import SiteBuilder
import SiteModel

/// `inglenook build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Makes the website.",
    usage: "inglenook build [<options>]",
    discussion: """
      Reads content/ and writes the website to public/. If anything in your texts is wrong, every problem is shown with its \
      file, its line and what to do, and the website stays as it was. Only files that changed are written, and files of \
      the last build that are no longer needed are removed; nothing else in the output folder is ever touched.

      Examples:

        inglenook build
        inglenook build --drafts --future --output preview
        inglenook build --now 2026-12-24
        inglenook build --base-url https://example.org/blog
        inglenook build --profile

      Exit codes: 0 done, 1 something in your texts needs your hand, 2 the command was not understood, 3 the machine could \
      not do it (a full disk, a missing permission).
      """)

  @OptionGroup(title: "Folders") var folders: Folders
  @OptionGroup(title: "What is published") var publication: Publication
  @OptionGroup(title: "How it goes") var manner: Manner

  struct Folders: ParsableArguments {
    @OptionGroup var sources: SourceFolders

    @Option(help: ArgumentHelp("Where the website goes.", valueName: "folder"))
    var output = "public"
  }

  struct Publication: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "The address that the website will have, instead of the one in site.yaml.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Include drafts, to look at them.")
    var drafts = false

    @Flag(help: "Include articles whose date is still to come.")
    var future = false

    @Option(
      help: ArgumentHelp(
        "Build as if it were this day, to see what will be published then: 2026-12-24, or with a time, "
          + "\"2026-12-24 07:00\" (UTC unless it names a zone, as +02:00 does).", valueName: "date"))
    var now: String?

    func validate() throws {
      if let baseURL, BaseURL(baseURL) == nil {
        throw ValidationError(
          "“\(baseURL)” is no web address. It begins with https:// and has no ? or # in it: --base-url https://example.org"
        )
      }
      if let now, WrittenDate(now) == nil {
        throw ValidationError(
          "“\(now)” is no date. Write it as 2026-12-24, or with a time: --now \"2026-12-24 07:00\"")
      }
    }
  }

  struct Manner: ParsableArguments {
    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(name: .shortAndLong, help: "Say nothing but what is wrong.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Name every file that is written or removed.")
    var verbose = false

    @Flag(
      help:
        "Show where the time goes: what each stage took, each kind of file, and the ten files that took longest."
    )
    var profile = false

    @Option(
      help: ArgumentHelp(
        "How long to wait if another build is writing to the same folder.", valueName: "seconds"))
    var wait = 60

    @OptionGroup var reporting: ReportingOptions
  }

  func validate() throws {
    if manner.quiet, manner.verbose { throw ValidationError("--quiet and --verbose cannot both be meant.") }
    if manner.wait < 0 { throw ValidationError("--wait takes a number of seconds, 0 or more.") }
  }

  func run() async throws {
    let run = BuildRun(
      options: options, isQuiet: manner.quiet, isVerbose: manner.verbose, isProfiled: manner.profile,
      format: manner.reporting.format)
    let status = await run.status()
    if status != .done { throw status }
  }

  private var options: BuildOptions {
    var options = BuildOptions(now: publication.now.flatMap(Self.seconds(of:)) ?? time(nil))
    options.contentFolder = folders.sources.content
    options.templatesFolder = folders.sources.templates
    options.outputFolder = folders.output
    options.baseURL = publication.baseURL
    options.includesDrafts = publication.drafts
    options.includesFuture = publication.future
    options.isStrict = manner.strict
    options.measuresFiles = manner.profile
    options.patience = manner.wait
    return options
  }

  /// The moment that `--now` means: for a day alone its noon in Greenwich, when it is that day almost everywhere.
  static func seconds(of text: String) -> Int? {
    guard let date = WrittenDate(text) else { return nil }
    return date.day.daysSince1970 * 86_400 + (date.secondOfDay ?? 43_200) - (date.offset ?? 0)
  }
}
