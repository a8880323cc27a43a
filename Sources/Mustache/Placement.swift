extension Context {
  /// How a value of a kind is escaped here, or why it may not stand here.
  func escaping(
    _ kind: KeyKind, _ name: Name, isUnescaped: Bool, tag: Range<Int>
  ) throws(Mistake) -> Escaping {
    let kind = kind.withoutOption
    switch state {
    case .plain:
      guard kind != .html else { throw .misplacedHTML(name, tag: tag, in: self) }
      return .none
    case .text: return try escapingInText(kind, name, isUnescaped: isUnescaped, tag: tag)
    case .elementText:
      guard kind != .html else { throw .misplacedHTML(name, tag: tag, in: self) }
      guard !isUnescaped else { throw .unescaped(name, tag: tag, in: self) }
      return .text
    case .tagName where kind == .number && !isUnescaped: return .none
    case .beforeValue, .value(quote: 0): throw .unquoted(name, tag: tag)
    case .value:
      guard kind != .html || self.kind == .xml else { throw .misplacedHTML(name, tag: tag, in: self) }
      guard !isUnescaped else { throw .unescaped(name, tag: tag, in: self) }
      return try escapingInAttribute(kind, name, tag: tag)
    case .json:
      guard kind == .number else { throw .unquotedJSON(name, tag: tag) }
      return .none
    case .jsonString:
      guard !isUnescaped else { throw .unescaped(name, tag: tag, in: self) }
      return isInScript ? .scriptJSON : .json
    default: throw .cannotEscape(name, tag: tag, in: self)
    }
  }

  private func escapingInText(
    _ kind: KeyKind, _ name: Name, isUnescaped: Bool, tag: Range<Int>
  ) throws(Mistake) -> Escaping {
    switch (kind, self.kind) {
    case (.html, .html):
      guard isUnescaped else { throw .escapedHTML(name, tag: tag) }
      return .none
    case (.html, _):
      guard !isUnescaped else { throw .unescaped(name, tag: tag, in: self) }
      return .text
    default:
      guard !isUnescaped || kind == .number else { throw .plainUnescaped(name, tag: tag) }
      return .text
    }
  }

  private func escapingInAttribute(
    _ kind: KeyKind, _ name: Name, tag: Range<Int>
  ) throws(Mistake) -> Escaping {
    switch attribute {
    case .plain: .attribute
    case .code: throw .cannotEscape(name, tag: tag, in: self)
    case .address(let address): try address.escaping(kind, name, tag: tag, isInList: false)
    case .addressList(let address): try address.escaping(kind, name, tag: tag, isInList: true)
    }
  }
}

extension Context.Address {
  fileprivate func escaping(
    _ kind: KeyKind, _ name: Name, tag: Range<Int>, isInList: Bool
  ) throws(Mistake) -> Escaping {
    switch self {
    case .start:
      if kind == .url { return isInList ? .addressInList : .address }
      if kind == .text, isInList { return .addressList }
      throw .notAnAddress(name, tag: tag, kind)
    case .scheme, .value, .path: return kind == .url && !isInList ? .addressPart : .addressComponent
    case .query, .description: return .addressComponent
    case .foreign(let scheme): throw .foreignScheme(name, tag: tag, scheme: scheme)
    case .forged, .unclear: throw .unclearAddress(name, tag: tag)
    }
  }
}

extension KeyKind {
  /// The same type without the chance that the value is missing.
  var withoutOption: KeyKind {
    switch self {
    case .optionalText: .text
    case .optionalURL: .url
    case .optionalHTML: .html
    case .optionalNumber: .number
    case .optionalObject: .object
    case .text, .url, .html, .number, .flag, .object, .list: self
    }
  }
}
