/// What a template writes, which decides how values are escaped in it.
public enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  /// An HTML page or a piece of one.
  case html
  /// An XML document, such as a feed or a sitemap.
  case xml
  /// A JSON document.
  case json
  /// Plain text: nothing is escaped.
  case plainText

  /// The kind that a template's file name stands for: `.xml.mustache`, `.json.mustache` and `.txt.mustache`
  /// say so themselves; everything else is HTML.
  public init(path: String) {
    let path = path.hasSuffix(".mustache") ? String(path.dropLast(".mustache".count)) : path
    if path.hasSuffix(".xml") {
      self = .xml
    } else if path.hasSuffix(".json") {
      self = .json
    } else if path.hasSuffix(".txt") {
      self = .plainText
    } else {
      self = .html
    }
  }
}
