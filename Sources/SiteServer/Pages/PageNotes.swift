import SiteModel

/// What the preview puts into a page that no built page has: a script that reloads it, and notes for the author.
struct PageNotes {
  let edition: Edition
  let standing: Standing?
  /// Whether the page is shown as it was before a mistake.
  let isOutdated: Bool

  /// The page with the notes at the end of its body, and a tag that is another one if it looks different.
  func added(to page: [UInt8]) -> (page: [UInt8], tag: EntityTag) {
    let place = Self.endOfBody(of: page)
    let (notes, end) = (notes, page[place...])
    let tag = EntityTag(ofPage: page + notes, in: edition)
    return (Array(page[..<place]) + notes + script(tag) + end, tag)
  }

  private func script(_ tag: EntityTag) -> [UInt8] {
    var html = HTMLText()
    html.element(#"<script src="/.inglenook/preview.js" data-edition=""#, edition.id, "\"")
    html.element(" data-tag=\"", tag.text, "\"></script>\n")
    return html.bytes
  }

  private var notes: [UInt8] {
    var html = HTMLText()
    if isOutdated || standing != nil || !edition.problems.isEmpty {
      html.markup(#"<link rel="stylesheet" href="/.inglenook/preview.css">"#)
      html.markup(#"<aside id="inglenook-preview" aria-label="Preview">"#)
      if let standing { html.element("<p>", standing.words, "</p>") }
      writeState(&html)
      html.markup("</aside>")
    }
    return html.bytes
  }

  private func writeState(_ html: inout HTMLText) {
    guard !edition.problems.isEmpty else { return }
    html.markup("<p>")
    if isOutdated { html.markup("This is the page as it was before a mistake. ") }
    html.element(#"<a href="/.inglenook/problems">"#, edition.problems.counts, "</a></p>")
  }

  /// Where the page's last `</body>` begins; the end of a page that leaves it out.
  private static func endOfBody(of page: [UInt8]) -> Int {
    let tag = Array("</body>".utf8)
    var start = page.count - tag.count
    while start >= 0 {
      if page[start] == tag[0], page[start..<(start + tag.count)].elementsEqual(tag) { return start }
      start -= 1
    }
    return page.count
  }
}

extension [Diagnostic] {
  /// `2 errors, 1 warning`; empty for none.
  package var counts: String {
    let errors = count { $0.severity == .error }
    return [(errors, "error"), (count - errors, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
