import ArgumentParser
import Glibc
import SiteBuilder
import SiteServer

/// `inglenook serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the website on this machine while you write.",
    usage: "inglenook serve [<options>]",
    discussion: """
      Reads content/ and shows the website in your browser, on this machine only; nothing is written to disk. Whenever you \
      save a text, a picture or a template, the page in the browser reloads by itself. If something is wrong, the browser \
      shows what and where and how to mend it, until it is mended. Stop it with Ctrl-C.

      Examples:

        inglenook serve --open
        inglenook serve --drafts --future
        inglenook serve --port 8080

      Exit codes: 0 stopped by you, 2 the command was not understood, 3 the machine could not do it (the port is taken).
      """)

  @OptionGroup(title: "What is shown") var publication: Publication
  @OptionGroup(title: "How it goes") var manner: Manner
  @OptionGroup(title: "Folders") var folders: SourceFolders

  struct Publication: ParsableArguments {
    @Flag(help: "Show drafts, too.")
    var drafts = false

    @Flag(help: "Show articles whose date is still to come, too.")
    var future = false
  }

  struct Manner: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "The port to listen at. Without it, the first free one from \(ServeCommand.usualPorts.lowerBound) on.",
        valueName: "number"))
    var port: Int?

    @Flag(help: "Open the browser.")
    var open = false
  }

  static let usualPorts = 4000...4019

  func validate() throws {
    if let port = manner.port, !(0...65_535).contains(port) {
      throw ValidationError("--port takes a number from 1 to 65535, for example --port 8080.")
    }
  }

  func run() async throws {
    let server = PreviewServer(options) { time(nil) }
    let ports = manner.port.map { $0...$0 } ?? Self.usualPorts
    let status = await ServeRun(server: server, ports: ports, opensBrowser: manner.open, site: options)
      .status()
    if status != .done { throw status }
  }

  private var options: BuildOptions {
    var options = BuildOptions(now: time(nil))
    options.contentFolder = folders.content
    options.templatesFolder = folders.templates
    options.includesDrafts = publication.drafts
    options.includesFuture = publication.future
    return options
  }
}
