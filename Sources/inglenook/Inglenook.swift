import ArgumentParser
import Glibc
import SiteModel

/// The command `inglenook`: flags in, calls, words and an exit code out.
@main
struct Inglenook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inglenook",
    abstract: "Turns a folder of articles and comments, written in Markdown, into a website.",
    discussion: """
      Your texts stay in a folder of your own. Inglenook reads them and writes finished web pages into another folder, \
      which you can copy to any web server. A build never changes your texts.

      Begin with:

        inglenook init my-site       a small website to make your own
        inglenook new article "…"    begin an article
        inglenook build              make the website from content/ in public/
        inglenook build --drafts     the same, with your drafts, to look at
        inglenook serve --open       look at it in your browser while you write
        inglenook check              what could be better, before anyone else sees it
        inglenook schedule           what will appear or expire, and when
        inglenook comments           what your readers wrote, and what waits for you
        inglenook help build         everything that build can do
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, NewCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self,
      ScheduleCommand.self, CommentsCommand.self, TemplatesCommand.self, SchemaCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch { end(with: error) }
  }

  /// Ends the process as an error asks for: a request for help is none, and a flag that nobody knows is wrong usage.
  private static func end(with error: any Error) -> Never {
    if let status = error as? ExitStatus { Glibc.exit(status.rawValue) }
    guard exitCode(for: error) == .success else {
      Console.standardError.write(suggestion + fullMessage(for: error) + "\n")
      Glibc.exit(ExitStatus.wrongUsage.rawValue)
    }
    Console.standardOutput.write(fullMessage(for: error) + "\n")
    Glibc.exit(0)
  }

  /// What somebody who misspelled a command most likely meant.
  private static var suggestion: String {
    let words = Array(CommandLine.arguments.dropFirst())
    let group = configuration.subcommands.first {
      $0.configuration.commandName == words.first && !$0.configuration.subcommands.isEmpty
    }
    guard let group, let name = group.configuration.commandName else {
      return suggestion(for: words.first, among: configuration.subcommands, after: "")
    }
    let word = words.dropFirst().first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    return suggestion(for: word, among: group.configuration.subcommands, after: name + " ")
  }

  private static func suggestion(
    for word: String?, among commands: [any ParsableCommand.Type], after group: String
  ) -> String {
    let names = commands.compactMap { $0.configuration.commandName }
    guard let word, !names.contains(word), let name = nearestName(to: word, among: names) else { return "" }
    return "There is no command “\(group)\(word)”. Did you mean `inglenook \(group)\(name)`?\n"
  }
}
