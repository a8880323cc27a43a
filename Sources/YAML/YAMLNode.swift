/// A value of YAML text, with the place where it begins.
package enum YAMLNode: Sendable, Hashable {
  case scalar(YAMLScalar)
  case sequence(YAMLSequence)
  case mapping(YAMLMapping)

  /// Where the value begins.
  package var mark: YAMLMark {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .sequence(let sequence): sequence.mark
    case .mapping(let mapping): mapping.mark
    }
  }
}

/// A text as it was written: `no`, `12:30` and `1e3` stay what they are.
package struct YAMLScalar: Sendable, Hashable {
  /// How the text was written.
  package enum Style: Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted
    /// After `|` or `>`.
    case block
  }

  package let text: String
  package let style: Style
  package let mark: YAMLMark
  /// Just behind its last character.
  package let end: YAMLMark

  package init(text: String, style: Style, mark: YAMLMark, end: YAMLMark) {
    self.text = text
    self.style = style
    self.mark = mark
    self.end = end
  }
}

/// A list of values.
package struct YAMLSequence: Sendable, Hashable {
  package let items: [YAMLNode]
  package let mark: YAMLMark
}

/// Keys and their values, in the order of the text; no key stands twice.
package struct YAMLMapping: Sendable, Hashable {
  /// A key and its value.
  package struct Entry: Sendable, Hashable {
    package let key: YAMLScalar
    package let value: YAMLNode
  }

  package let entries: [Entry]
  package let mark: YAMLMark

  package init(entries: [Entry], mark: YAMLMark) {
    self.entries = entries
    self.mark = mark
  }

  /// The value of a key.
  package subscript(key: String) -> YAMLNode? {
    entries.first { $0.key.text == key }?.value
  }
}
