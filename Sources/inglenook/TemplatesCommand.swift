import ArgumentParser
import SiteModel
import SiteReader
import SiteRenderer

/// `inglenook templates`.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Prints what the templates of a theme may use, or a file of the built-in theme.",
    discussion: """
      Inglenook carries a theme within itself. A file in templates/ takes the place of the file of the same name in it, so \
      your folder need hold no more than what you change:

        inglenook templates --list
        mkdir -p templates/partials
        inglenook templates --print partials/footer.mustache > templates/partials/footer.mustache

      Without an option, for those who write templates: every page with the keys that its template may use, the type of \
      each and one line about it, as Markdown.

        inglenook templates > reference.md
      """)

  @Flag(help: "Name every file of the built-in theme.")
  var list = false

  @Option(help: ArgumentHelp("Print this file of the built-in theme.", valueName: "file"))
  var print: String?

  private var paths: [String] { SiteReader.builtInTheme.map(\.path) }

  func validate() throws {
    guard let print, !paths.contains(print) else { return }
    let candidates = paths + paths.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
    let nearest = nearestName(to: print, among: candidates)
    let meant = nearest.map { near in paths.first { $0 == near || $0 == near + ".mustache" } ?? near }
    throw ValidationError(
      "The built-in theme has no file “\(print)”. "
        + (meant.map { "Did you mean \($0)?" } ?? "inglenook templates --list names them all."))
  }

  func run() {
    if list { return Console.standardOutput.write(paths.map { $0 + "\n" }.joined()) }
    guard let print else { return Console.standardOutput.write(TemplateReference.markdown) }
    for file in SiteReader.builtInTheme where file.path == print {
      Console.standardOutput.write(file.bytes)
    }
  }
}
