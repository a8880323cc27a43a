import ArgumentParser
import SiteRenderer

/// `inglenook templates`.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Prints what the templates of a theme may use.",
    discussion: """
      For those who write a theme: every page with the keys that its template may use, the type of each and one line about \
      it, as Markdown.

        inglenook templates > reference.md
      """)

  func run() { Console.standardOutput.write(TemplateReference.markdown) }
}
