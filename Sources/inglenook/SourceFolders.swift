import ArgumentParser

/// Where a site comes from.
struct SourceFolders: ParsableArguments {
  @Option(help: ArgumentHelp("Where your texts are.", valueName: "folder"))
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "Where your own templates are. What is not there comes from the built-in theme.", valueName: "folder"))
  var templates = "templates"
}
