import Markdown
import Mustache
import SiteModel

/// A line of the table of contents.
struct ContentsContext: Sendable {
  let filler: TextFiller
  let heading: Heading
  let children: [ContentsContext]

  static let schema: Schema<ContentsContext> = Schema(
    "heading", "A line of the table of contents.",
    [
      .text("id", "The id of the heading.") { $0.heading.id },
      .url("url", "The heading's place on the page.") { "#" + percentEncoded(fragment: $0.heading.id) },
      .html("html", "The heading's words, inline and without links.") {
        $0.filler.context.html($0.heading.title, filler: $0.filler)
      },
      .list("children", "The headings below it.", { Self.schema }) { $0.children },
    ])

  /// The table of contents of a text: its headings of levels 2 and 3, nested; empty if there are fewer than four.
  static func make(for filler: TextFiller) -> [ContentsContext] {
    let headings = filler.text.headings.filter { $0.level <= 3 }
    guard headings.count >= 4 else { return [] }
    var lines: [ContentsContext] = []
    var rest = headings[...]
    while let heading = rest.popFirst() {
      let below = heading.level == 2 ? rest.prefix { $0.level == 3 } : []
      rest = rest.dropFirst(below.count)
      let children = below.map { ContentsContext(filler: filler, heading: $0, children: []) }
      lines.append(ContentsContext(filler: filler, heading: heading, children: children))
    }
    return lines
  }
}
