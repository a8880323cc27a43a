import ArgumentParser
import Glibc
import SiteBuilder
import SiteModel

/// `inglenook check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Looks at the finished pages, and says what could be better.",
    usage: "inglenook check [<options>]",
    discussion: """
      Makes every page in memory, writes nothing, and looks at it as a reader would: does each link lead somewhere, has \
      each picture words for those who cannot see it, is a reader still waiting for an answer? Every finding has a rule. \
      A rule that does not matter to you is switched off in site.yaml, or in the front matter of one file:

        check:
          off: [orphan-article]          in site.yaml
        check-off: [orphan-article]      in an article or a page

      Examples:

        inglenook check
        inglenook check --only alt-text,heading-order
        inglenook check --rules
        inglenook check --external           also asks the servers that you link to

      Exit codes: 0 no error was found, 1 there is one (with --strict: or a warning), 2 the command was not understood. \
      Hints never change the exit code.
      """)

  @OptionGroup(title: "Folders") var folders: SourceFolders
  @OptionGroup(title: "What is published") var publication: BuildCommand.Publication
  @OptionGroup(title: "What is looked at") var scope: Scope
  @OptionGroup(title: "How it goes") var manner: Manner

  struct Scope: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "Show only the findings of these rules, all of them: alt-text,broken-link.", valueName: "rules"),
      transform: RuleList.init)
    var only: RuleList?

    @Flag(
      help: ArgumentHelp(
        "Also ask the servers of other sites to which you link. Their answers are kept for a week in .inglenook-cache."
      ))
    var external = false

    @Flag(help: "List the rules, and look at nothing.")
    var rules = false
  }

  struct Manner: ParsableArguments {
    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(name: .shortAndLong, help: "Say nothing but what is wrong.")
    var quiet = false

    @OptionGroup var reporting: ReportingOptions
  }

  func run() async throws {
    let style = CheckReport.Style(
      format: manner.reporting.format, isStrict: manner.strict, isQuiet: manner.quiet, only: scope.only?.rules
    )
    let run = CheckRun(options: options, style: style, asksOthers: scope.external)
    let report = scope.rules ? CheckReport.rules(style) : await run.report()
    Console.standardOutput.write(report.output)
    Console.standardError.write(report.errors)
    if report.status != .done { throw report.status }
  }

  private var options: BuildOptions {
    var options = BuildOptions(now: publication.now.flatMap(BuildCommand.seconds(of:)) ?? time(nil))
    options.contentFolder = folders.content
    options.templatesFolder = folders.templates
    options.baseURL = publication.baseURL
    options.includesDrafts = publication.drafts
    options.includesFuture = publication.future
    options.plansDespiteErrors = true
    return options
  }
}

/// The rules that somebody named on the command line.
struct RuleList {
  let rules: Set<Rule>

  init(_ text: String) throws {
    let names = text.split { $0 == "," || $0 == " " }.map(String.init)
    rules = Set(
      try names.map { name in
        if let rule = Rule(named: name) { return rule }
        let nearest = nearestName(to: name, among: Rule.all.map(\.name))
        throw ValidationError(
          "There is no rule “\(name)”. "
            + (nearest.map { "Did you mean \($0)?" } ?? "inglenook check --rules lists them all."))
      })
  }
}
