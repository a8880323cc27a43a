/// Variables and sections of templates that are checked against a schema.
extension Compiler {
  mutating func compileVariable(_ name: Name, isUnescaped: Bool, tag: Range<Int>) {
    guard let scope = place.scope else { return compileValue(name, isUnescaped: isUnescaped) }
    attempt { (compiler) throws(Mistake) in
      let meaning = try compiler.resolve(name, in: scope)
      let kind = try compiler.shownKind(meaning, name)
      let escaping = try compiler.context.escaping(kind, name, isUnescaped: isUnescaped, tag: tag)
      compiler.append(meaning, escaping)
    }
    context.advanceValue()
  }

  /// The type of what a variable shows.
  private func shownKind(_ meaning: Meaning, _ name: Name) throws(Mistake) -> KeyKind {
    switch meaning {
    case .key(let key, _, _):
      switch key.kind {
      case .flag, .object, .optionalObject, .list:
        throw .notShown(name, key.kind, schema: key.schema?())
      default: return key.kind
      }
    case .count, .position: return .number
    case .isEmpty, .isFirst, .isLast: throw .notShown(name, .flag, schema: nil)
    }
  }

  private mutating func append(_ meaning: Meaning, _ escaping: Escaping) {
    switch meaning {
    case .key(let key, let accessor, let slot):
      let stored = accessor.offset.flatMap { key.kind.instruction(at: $0, slot: slot, escaping) }
      code.append(stored ?? .write(code.reference(accessor), slot: slot, escaping))
    case .count(let accessor, let slot): code.append(.count(code.reference(accessor), slot: slot))
    case .position: code.append(.position)
    case .isEmpty, .isFirst, .isLast: break
    }
  }

  /// Compiles a section; what it contains is checked even if its name means nothing.
  mutating func compile(_ section: Section) {
    guard let scope = place.scope else { return compileValueSection(section) }
    let label = code.label()
    var body: (schema: SchemaCore, isList: Bool)?
    let isSound = attempt { (compiler) throws(Mistake) in
      let meaning = try compiler.resolve(section.name, in: scope)
      body = try compiler.begin(section, meaning)
    }
    if let body {
      place.scope = scope.entering(slot(of: body.schema), isList: body.isList)
      if !body.schema.isItem { entries += 1 }
    }
    compile(section.nodes)
    flushIndentation()
    if let body {
      place.scope = scope
      if !body.schema.isItem { entries -= 1 }
      code.append(.stop)
    }
    if isSound { code.closeJump(at: label) }
  }

  /// Appends the instruction that a section begins with, and returns the context that it enters, if it does.
  private mutating func begin(
    _ section: Section, _ meaning: Meaning
  ) throws(Mistake) -> (schema: SchemaCore, isList: Bool)? {
    switch meaning {
    case .key(let key, let accessor, let slot):
      return try begin(section, over: key, accessor, slot: slot)
    case .isEmpty(let accessor, let slot, let isNegated):
      let isInverted = section.isInverted == isNegated
      code.append(.test(code.reference(accessor), slot: slot, isInverted: isInverted, skip: 0))
    case .isFirst: code.append(.testFirst(isInverted: section.isInverted, skip: 0))
    case .isLast: code.append(.testLast(isInverted: section.isInverted, skip: 0))
    case .position, .count: throw .neverEmpty(section, .number)
    }
    return nil
  }

  private mutating func begin(
    _ section: Section, over key: KeyCore, _ accessor: Accessor, slot: Int
  ) throws(Mistake) -> (schema: SchemaCore, isList: Bool)? {
    switch key.kind {
    case .text, .url, .html, .number: throw .neverEmpty(section, key.kind)
    case .object where section.isInverted: throw .neverEmpty(section, key.kind)
    default: break
    }
    guard !section.isInverted, let schema = key.itemSchema else {
      code.append(.test(code.reference(accessor), slot: slot, isInverted: section.isInverted, skip: 0))
      return nil
    }
    code.append(.enter(code.reference(accessor), slot: slot, into: self.slot(of: schema), skip: 0))
    return (schema, key.kind == .list)
  }
}

extension Compiler {
  /// Compiles nodes in order; two sections of one name, of which exactly one is shown, are one step.
  mutating func compile(_ nodes: [Node]) {
    var index = 0
    while index < nodes.count {
      if case .section(let section) = nodes[index] {
        let other = index + 1 < nodes.count ? section.complement(nodes[index + 1]) : nil
        compile(section, else: other)
        index += other == nil ? 1 : 2
      } else {
        compile(nodes[index])
        index += 1
      }
    }
  }

  /// Compiles a section, and the one that is shown if it is not, and joins what is known of the document behind them.
  private mutating func compile(_ section: Section, else other: Section?) {
    flushIndentation()
    let start = context
    nested(section.tag) { $0.compile(section) }
    let end = context
    context = start
    if let other { nested(other.tag) { $0.compile(other) } }
    if let joined = end.joined(with: context) {
      context = joined
    } else if place.scope != nil {
      fail(.unbalanced(section, start: context, end: end))
    }
  }
}

extension KeyKind {
  /// How a stored property of this type is shown.
  fileprivate func instruction(at offset: Int, slot: Int, _ escaping: Escaping) -> Instruction? {
    switch self {
    case .text, .url: .text(offset: offset, slot: slot, escaping)
    case .html: .bytes(offset: offset, slot: slot, escaping)
    case .number: .number(offset: offset, slot: slot)
    default: nil
    }
  }
}

extension Section {
  /// The node, if it is the section that is shown exactly when this one is not.
  fileprivate func complement(_ node: Node) -> Section? {
    guard case .section(let other) = node, other.name.text == name.text, other.isInverted != isInverted
    else { return nil }
    return other
  }
}
