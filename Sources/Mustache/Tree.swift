/// A piece of a parsed template. Ranges are byte offsets in its file.
enum Node: Sendable {
  /// The beginning of a line that is written, and the white space that it begins with.
  case lineStart(Range<Int>, isEmpty: Bool)
  /// Text within one line, or its end.
  case text(Range<Int>)
  case variable(Name, isUnescaped: Bool, tag: Range<Int>)
  case section(Section)
  case partial(Partial)
  case parent(Parent)
  case block(Block)
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
struct Section: Sendable {
  var name: Name
  var isInverted: Bool
  var tag: Range<Int>
  var content: Range<Int>
  var delimiters: Delimiters
  var nodes: [Node]
}

/// `{{> name}}`.
struct Partial: Sendable {
  var name: Name
  var tag: Range<Int>
  /// The white space before a tag that stands alone on its line.
  var indentation: Range<Int>?
}

/// `{{< name}}…{{/name}}`.
struct Parent: Sendable {
  var name: Name
  var tag: Range<Int>
  var indentation: Range<Int>?
  var blocks: [Block]
  /// Text and tags between the blocks, which are never shown.
  var strays: [Range<Int>]
}

/// `{{$ name}}…{{/name}}`: in a parent tag it replaces the block of that name, elsewhere it is the default.
struct Block: Sendable {
  var name: Name
  var tag: Range<Int>
  var nodes: [Node]
  /// The white space at the beginning of the content's first line, which the content loses.
  var ownIndentation: Range<Int>
  /// The white space that each line gets where the block is shown.
  var siteIndentation: Range<Int>
  /// Whether the opening tag stands alone on its line.
  var isStandalone: Bool
}

/// A parsed template.
struct Tree: Sendable {
  var nodes: [Node]
}
