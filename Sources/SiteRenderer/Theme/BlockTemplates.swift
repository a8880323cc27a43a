import Markdown
import Mustache
import SiteModel

/// The templates of `blocks/`, by the names that authors write in `[!name]`.
struct BlockTemplates: Sendable {
  private let templates: [String: Template<BlockContext>]

  static let folder = "blocks/"

  /// Checks and compiles every template of `blocks/`.
  init(_ theme: inout Theme, names: [String]) {
    let blocks = names.filter { $0.hasPrefix(Self.folder) }
    templates = Dictionary(
      blocks.map { (String($0.dropFirst(Self.folder.count)), theme.template($0, for: BlockContext.schema)) },
      uniquingKeysWith: { first, _ in first })
  }

  var names: [String] { templates.keys.sorted() }

  func contains(_ name: String) -> Bool { templates[name] != nil }

  /// Writes a block. If its template fails, its words are still there, as a plain quotation.
  func write(_ block: BlockContext, into output: inout [UInt8]) {
    do {
      guard let template = templates[block.block.name] else { return block.writePlainly(into: &output) }
      try template.render(block, into: &output)
    } catch {
      block.writePlainly(into: &output)
    }
  }
}

extension BlockContext {
  fileprivate func writePlainly(into output: inout [UInt8]) {
    output.append("<blockquote>\n")
    if !block.title.isEmpty {
      output.append("<p>")
      block.title.write(into: &output, filler: filler)
      output.append("</p>\n")
    }
    block.body.write(into: &output, filler: filler)
    output.append("</blockquote>\n")
  }
}
