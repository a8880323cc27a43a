import Markdown

/// The ids on a page that a link may name.
///
/// A class, so that a book of ten thousand pages is copied quickly when one of them changes.
final class PageAnchors: Sendable {
  /// Those that are known by name, for suggestions.
  let ids: Set<String>
  private let text: MarkdownDocument

  /// The ids of a text, and others on its page.
  init(_ text: MarkdownDocument = MarkdownDocument(), and others: Set<String> = []) {
    let marked = text.keyTakeaways + text.bottomLines + text.resources
    ids = others.union(text.headings.map(\.id)).union(marked.map(\.anchor))
    self.text = text
  }

  func contains(_ id: String) -> Bool { ids.contains(id) || text.hasRawID(id) }
}

extension MarkdownDocument {
  var anchors: PageAnchors { PageAnchors(self) }

  /// Whether raw HTML in the body gives an element this id.
  fileprivate func hasRawID(_ id: String) -> Bool {
    let wanted = [#"id="\#(id)""#, "id='\(id)'"].map { Array($0.utf8) }
    return pieces.contains { piece in
      guard case .html(let bytes) = piece else { return false }
      return wanted.contains { bytes.firstRange(of: $0) != nil }
    }
  }
}
