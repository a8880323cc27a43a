import Markdown
import SiteModel

/// Finds blocks that no template can show.
struct BlockCheck {
  let context: RenderingContext

  var problems: [Diagnostic] {
    let site = context.site
    return site.articles.flatMap { check($0.body.blocks, in: $0.file.location.file) }
      + site.pages.flatMap { check($0.body.blocks, in: $0.file.location.file) }
      + site.authors.flatMap { check($0.biography.blocks, in: contentFolder + "authors/\($0.id).md") }
      + context.categories.flatMap { check($0.introduction.blocks, in: contentFolder + "categories/\($0.slug).md") }
      + site.callsToAction.flatMap { check($0.text.blocks, in: contentFolder + "calls-to-action/\($0.id).md") }
  }

  private func check(_ blocks: [Block], in file: String) -> [Diagnostic] {
    blocks.filter { !context.blocks.contains($0.name) }.map { block in
      let names = context.blocks.names
      let help = nearestName(to: block.name, among: names).map { "did you mean [!\($0)]?" }
      return .error(
        "there is no block “\(block.name)”",
        help: help ?? "the theme has \(names.map { "[!\($0)]" }.joined(separator: ", ")); "
          + "another one is a file templates/blocks/\(block.name).mustache",
        at: SourceLocation(file: file, line: block.position.line, column: block.position.column))
    }
  }

  /// What the content folder is called in problems: what an article's place says before its path.
  private var contentFolder: String {
    guard let file = context.site.articles.first?.file, file.location.file.hasSuffix(file.path) else { return "content/" }
    return String(file.location.file.dropLast(file.path.count))
  }
}
