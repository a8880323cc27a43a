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
      site.authors.flatMap { check($0.biography) },
      context.categories.flatMap { check($0.introduction) },
      site.callsToAction.flatMap { check($0.text) },
    ]
    return Array(written.joined())
  }

  /// The same for some articles: into the site's.
  func problems(ofArticles indices: [Int]) -> [Diagnostic] {
    indices.map { context.site.articles[$0] }.flatMap { check($0.body.blocks, in: $0.file.location.file) }
  }

  private func check(_ text: LinkedText) -> [Diagnostic] { check(text.blocks, in: text.file ?? "") }

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
}
