/// The text of one template, and where it came from.
public struct TemplateSource: Sendable {
  /// The name by which other templates include this one, such as `partials/header`.
  public let name: String
  /// The file's path as it is shown in problems.
  public let path: String
  /// The template's text in UTF-8.
  public let bytes: [UInt8]
  /// The kind of document that the template writes.
  public let kind: DocumentKind
  /// Where in its file the text begins, counted from 1: not at the top if it is a value in a file of several.
  public let start: (line: Int, column: Int)

  /// Creates a source; without `kind`, the end of the path decides.
  public init(
    name: String, path: String, bytes: [UInt8], kind: DocumentKind? = nil,
    start: (line: Int, column: Int) = (1, 1)
  ) {
    self.name = name
    self.path = path
    self.bytes = bytes
    self.kind = kind ?? DocumentKind(path: path)
    self.start = start
  }

  /// Creates a source from a string; without `path`, the name serves as one.
  public init(name: String, path: String? = nil, text: String, kind: DocumentKind? = nil) {
    self.init(name: name, path: path ?? name, bytes: Array(text.utf8), kind: kind)
  }
}
