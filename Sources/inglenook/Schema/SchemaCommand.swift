import ArgumentParser
import SiteModel
import SiteReader

/// `inglenook schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints every key that your files may have, for editors and for people.",
    discussion: """
      For an editor, a JSON Schema (draft-07) of one kind of file: site, article, page, comment, author, category or \
      call-to-action. In the folder of a site, the schema of articles knows the site's own kinds of terms.

        inglenook schema site > .inglenook/site.schema.json
        inglenook schema article

      Then let the first line of content/site.yaml name it:

        # yaml-language-server: $schema=../.inglenook/site.schema.json

      For people, everything as one page of Markdown:

        inglenook schema --format markdown
      """)

  @Argument(help: "The kind of file.") var kind: String?
  @Option(help: ArgumentHelp("json for editors, markdown for people.", valueName: "format"))
  var format = Format.json
  @Option(name: .customLong("content"), help: ArgumentHelp("Where your texts are.", valueName: "folder"))
  var content = "content"

  enum Format: String, CaseIterable, ExpressibleByArgument { case json, markdown }

  private static var names: [String] { ContentSchema.all.map(\.name) }

  func validate() throws {
    guard let kind else {
      if format == .markdown { return }
      throw ValidationError("Name a kind of file: \(Self.names.joined(separator: ", ")).")
    }
    guard !Self.names.contains(kind) else { return }
    let nearest = nearestName(to: kind, among: Self.names)
    throw ValidationError(
      "There is no kind of file called “\(kind)”. "
        + (nearest.map { "Did you mean \($0)?" } ?? "There are \(Self.names.joined(separator: ", "))."))
  }

  func run() {
    let isWanted = { (schema: ContentSchema) in kind == nil || schema.name == kind }
    switch format {
    case .markdown:
      Console.standardOutput.write(KeyReference.markdown(of: ContentSchema.all.filter(isWanted)))
    case .json:
      let schemas = ContentSchema.all(taxonomies: SiteReader.taxonomies(in: content)).filter(isWanted)
      for schema in schemas { Console.standardOutput.write(JSONSchema(schema: schema).document.text + "\n") }
    }
  }
}
