/// What a name in a template refers to.
enum Meaning {
  /// A key of the schema in a slot, or of an object below it.
  case key(KeyCore, Accessor, slot: Int)
  /// How many items a list has.
  case count(Accessor, slot: Int)
  /// Whether a list has no items, or not none.
  case isEmpty(Accessor, slot: Int, isNegated: Bool)
  /// The current item's place in its list.
  case position
  case isFirst
  case isLast
}

extension Compiler {
  /// What a name means in a scope; a mistake if it means nothing.
  ///
  /// Its first part is looked for from the innermost context outwards. Behind a list it may be `count`, `isEmpty` or
  /// `notEmpty`; in a section over a list, `position`, `isFirst` and `isLast` mean the place in it, unless a context
  /// around has a key of that name.
  func resolve(_ name: Name, in scope: Scope) throws(Mistake) -> Meaning {
    let parts = try name.parts()
    let first = parts[0]
    for slot in scope.slots.reversed() {
      guard let key = schemas[slot].key(named: first.text) else { continue }
      return try resolve(parts.dropFirst(), of: key, key.accessor, slot: slot, name)
    }
    if scope.isInList, parts.count == 1, let word = listWord(first) { return word }
    let around = scope.slots.reversed().map { schemas[$0] }
    if first.text == ".", let innermost = around.first { throw .noSingleValue(name, in: innermost) }
    if listWord(first) != nil { throw .outsideOfList(first) }
    throw .unknownKey(first, in: around.filter { !$0.isItem })
  }

  private func listWord(_ name: Name) -> Meaning? {
    switch name.text {
    case "position": .position
    case "isFirst": .isFirst
    case "isLast": .isLast
    default: nil
    }
  }

  private func resolve(
    _ parts: ArraySlice<Name>, of key: KeyCore, _ accessor: Accessor, slot: Int, _ name: Name
  ) throws(Mistake) -> Meaning {
    guard let part = parts.first else { return .key(key, accessor, slot: slot) }
    switch (key.kind, part.text) {
    case (.list, "count"): return .count(accessor, slot: slot)
    case (.list, "isEmpty"): return .isEmpty(accessor, slot: slot, isNegated: false)
    case (.list, "notEmpty"): return .isEmpty(accessor, slot: slot, isNegated: true)
    case (.object, _), (.optionalObject, _): break
    default: throw .noKeysInside(key, of: name)
    }
    guard let schema = key.schema?() else { throw .noKeysInside(key, of: name) }
    guard let child = schema.key(named: part.text) else { throw .unknownKey(part, in: [schema]) }
    return try resolve(parts.dropFirst(), of: child, accessor.followed(by: child.accessor), slot: slot, name)
  }
}

extension Name {
  /// The names between the dots, each with its place; a dot alone is one name.
  fileprivate func parts() throws(Mistake) -> [Name] {
    if text == "." { return [self] }
    var start = range.lowerBound
    var parts: [Name] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      if part.isEmpty { throw .emptyPart(self) }
      parts.append(Name(text: String(part), range: start..<start + part.utf8.count))
      start += part.utf8.count + 1
    }
    return parts
  }
}

extension KeyCore {
  /// The schema of the context in a section over this key, if the section changes the context.
  var itemSchema: SchemaCore? {
    switch kind {
    case .object, .optionalObject, .list: schema?()
    case .optionalText: Item.text
    case .optionalURL: Item.url
    case .optionalHTML: Item.html
    case .optionalNumber: Item.number
    case .text, .url, .html, .number, .flag: nil
    }
  }
}
