import ArgumentParser

/// In which form a command reports.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// One JSON document, for programs.
  case json
  /// Annotations on the lines of a pull request.
  case github
}

/// The option of every command that reports problems.
struct ReportingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to report: text for people, json for programs (one document on standard output), github for notes beside the "
        + "lines of a pull request (GitHub Actions).", valueName: "format"))
  var format = OutputFormat.text
}
