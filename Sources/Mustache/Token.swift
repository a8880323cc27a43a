/// A piece of a template: text of at most one line, or a tag.
enum Token {
  /// Text that ends with a line break, before a tag, or with the file.
  case text(Range<Int>)
  case tag(Tag)
}

/// What stands between two delimiters.
struct Tag: Sendable {
  enum Kind: Sendable {
    case variable
    case unescaped
    case section
    case inverted
    case end
    case partial
    case parent
    case block
    case comment
    case delimiters
  }

  var kind: Kind
  var name: Name
  /// Where the tag stands, delimiters included.
  var range: Range<Int>
  /// The delimiters that the tag is written with.
  var delimiters: Delimiters
}

/// A name in a tag, and where it stands.
struct Name: Sendable {
  var text: String
  var range: Range<Int>
  /// Whether an asterisk says that the value of this name is the name that is meant.
  var isDynamic = false
}

/// Something wrong at a place in one file.
struct Mistake: Error {
  var range: Range<Int>
  var message: String
  var help: String?
}
