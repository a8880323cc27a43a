import Markdown
import SiteModel

/// Finds blocks that no template can show.
struct BlockCheck {
  let context: RenderingContext

  var problems: [Diagnostic] {
    let site = context.site
    let written: [[Diagnostic]] = [
      site.articles.flatMap { check($0.body.blocks, in: $0.file.location.file) },
      site.pages.flatMap { check($0.body.blocks, in: $0.file.location.file) },
      site.authors.flatMap { check($0.biography.blocks, in: "\(contentFolder)authors/\($0.id).md") },
      context.categories.flatMap {
        check($0.introduction.blocks, in: "\(contentFolder)categories/\($0.slug).md")
      },
      site.callsToAction.flatMap { check($0.text.blocks, in: "\(contentFolder)calls-to-action/\($0.id).md") },
    ]
    return Array(written.joined())
  }

  private func check(_ blocks: [Block], in file: String) -> [Diagnostic] {
    blocks.filter { !context.blocks.contains($0.name) }.map { block in
      .error(
        "there is no block “\(block.name)”", help: help(for: block.name),
        at: SourceLocation(file: file, line: block.position.line, column: block.position.column))
    }
  }

  private func help(for name: String) -> String {
    let names = context.blocks.names
    if let nearest = nearestName(to: name, among: names) { return "did you mean [!\(nearest)]?" }
    let known = names.map { "[!\($0)]" }.joined(separator: ", ")
    return "the theme has \(known); another one is a file templates/blocks/\(name).mustache"
  }

  /// What the content folder is called in problems: what an article's place says before its path.
  private var contentFolder: String {
    guard let file = context.site.articles.first?.file, file.location.file.hasSuffix(file.path) else {
      return "content/"
    }
    return String(file.location.file.dropLast(file.path.count))
  }
}
