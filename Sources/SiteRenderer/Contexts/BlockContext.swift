import Markdown
import Mustache
import SiteModel

/// A quotation that begins `[!name]`, for the template of that name.
struct BlockContext: Sendable {
  let block: Block
  let filler: TextFiller

  static let schema = Schema<BlockContext>(
    "blocks", "A quotation that begins `[!name] optional title`.",
    [
      .text("name", "The name as the author wrote it.") { $0.block.name },
      .optionalHTML("title", "What follows the name on its line, inline.") { $0.html($0.block.title) },
      .optionalHTML("html", "What follows the first line.") { $0.html($0.block.body) },
      .list(
        "items", "The points one by one, if the block is a list and nothing else.", { ItemContext.schema }
      ) { block in
        block.block.items.map { ItemContext(pieces: $0, filler: block.filler) }
      },
      .optionalObject(
        "action", "The invitation that a `[!call-to-action]` names by its id.", { CallToActionContext.schema }
      ) {
        $0.action
      },
    ])

  /// One point of a block's list.
  struct ItemContext: Sendable {
    let pieces: [Piece]
    let filler: TextFiller

    static let schema = Schema<ItemContext>(
      "item", "One point of a block's list.",
      [.html("html", "The point.") { $0.filler.context.html($0.pieces, filler: $0.filler) }])
  }

  private func html(_ pieces: [Piece]) -> [UInt8]? {
    pieces.isEmpty ? nil : filler.context.html(pieces, filler: filler)
  }

  /// `[!call-to-action] coaching` is the invitation `coaching`; without a word it is the article's own.
  private var action: CallToActionContext? {
    guard block.name == "call-to-action", block.body.isEmpty else { return nil }
    let named =
      block.title.isEmpty ? filler.callToAction : index(of: filler.context.html(block.title, filler: filler))
    return named.map { CallToActionContext($0, in: filler.context) }
  }

  private func index(of id: [UInt8]) -> Int? {
    filler.context.site.callsToAction.firstIndex { $0.id.utf8.elementsEqual(id) }
  }
}
