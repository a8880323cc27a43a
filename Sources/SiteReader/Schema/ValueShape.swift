/// What the value of a key looks like, for documentation and for editors that complete and check.
package indirect enum ValueShape: Sendable, Hashable {
  /// One line of text.
  case text
  /// One sentence of Markdown.
  case markdown
  case date
  /// `true` or `false`.
  case flag
  case number(ClosedRange<Int>)
  /// One of some words.
  case word([String])
  /// An address, or a path of the site.
  case link
  case email
  /// A list; one value alone is a list of one.
  case list(ValueShape)
  case mapping([KeyDescription])
  case either(ValueShape, ValueShape)
  /// Only `false`.
  case no
  /// Whatever the author likes.
  case anything

  /// Whether a value may be a list, or keys with values.
  var takesMany: Bool {
    switch self {
    case .list, .mapping, .anything: true
    case .either(let first, let second): first.takesMany || second.takesMany
    default: false
    }
  }
}

/// A key as documentation and editors know it.
package struct KeyDescription: Sendable, Hashable {
  package let name: String
  /// Names by which other systems know it, which are understood too.
  package let otherNames: [String]
  package let shape: ValueShape
  package let isRequired: Bool
  /// What it does, in a sentence or two.
  package let documentation: String
}
