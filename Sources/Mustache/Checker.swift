/// What the names in a template refer to, and what is wrong with them.
extension Compiler {
  mutating func fail(_ range: Range<Int>, _ message: String, _ help: String? = nil) {
    let mistake = Mistake(range: range, message: message, help: help)
    problems.append(files[place.file].problem(mistake, includes: place.includes))
  }

  mutating func failCircular(_ tag: Range<Int>, _ file: Int) {
    let name = files[file].source.name
    fail(
      tag, "“\(name)” includes itself without end",
      "Put the include into a section over a list or an object, so that it ends where the data end.")
  }

  mutating func failMissing(_ name: Name) {
    guard place.scope != nil else { return }
    fail(
      name.range, "there is no template “\(name.text)”",
      nearest(to: name.text, among: library.names).map { "The nearest name is “\($0)”." })
  }

  /// A template with mistakes of its own has been reported already, but what includes it cannot run either.
  mutating func failBroken(_ name: Name) {
    fail(name.range, "the template “\(name.text)” has mistakes of its own")
  }

  mutating func failDynamic(_ name: Name) {
    fail(
      name.range,
      "which template “\(name.text)” names is only known while rendering, so it cannot be checked",
      "Name the template itself, or choose among several with sections.")
  }
}

/// What a name refers to.
enum Meaning {
  /// A key of the schema in a slot, or of an object below it.
  case key(KeyCore, Accessor, slot: Int)
  /// How many items a list has, or whether it has any.
  case count(Accessor, slot: Int)
  case isEmpty(Accessor, slot: Int)
  case notEmpty(Accessor, slot: Int)
  /// The current item's place in its list.
  case position
  case isFirst
  case isLast
}

extension Compiler {
  mutating func compileVariable(_ name: Name, isUnescaped: Bool, tag: Range<Int>) {
    guard let scope = place.scope else {
      return code.append(.lookUp(path: code.path(name.text), isUnescaped ? .none : .text))
    }
    guard let meaning = resolve(name, in: scope) else { return }
    switch meaning {
    case .key(_, let accessor, let slot):
      code.append(.write(code.reference(accessor), slot: slot, isUnescaped ? .none : .text))
    case .count(let accessor, let slot): code.append(.count(code.reference(accessor), slot: slot))
    case .position: code.append(.position)
    case .isEmpty, .notEmpty, .isFirst, .isLast: fail(name.range, "“\(name.text)” is a flag")
    }
  }

  mutating func compile(_ section: Section) {
    guard let scope = place.scope else { return compileValueSection(section) }
    guard let meaning = resolve(section.name, in: scope) else { return compile(section.nodes) }
    let label = code.label()
    switch meaning {
    case .key(let key, let accessor, let slot):
      compile(section, over: key, code.reference(accessor), slot: slot, scope)
    case .isEmpty(let accessor, let slot):
      code.append(.test(code.reference(accessor), slot: slot, isInverted: !section.isInverted, skip: 0))
      compile(section.nodes)
    case .notEmpty(let accessor, let slot):
      code.append(.test(code.reference(accessor), slot: slot, isInverted: section.isInverted, skip: 0))
      compile(section.nodes)
    case .isFirst:
      code.append(.testFirst(isInverted: section.isInverted, skip: 0))
      compile(section.nodes)
    case .isLast:
      code.append(.testLast(isInverted: section.isInverted, skip: 0))
      compile(section.nodes)
    case .position, .count: return fail(section.name.range, "“\(section.name.text)” is a number")
    }
    flushIndentation()
    code.closeJump(at: label)
  }

  private mutating func compile(
    _ section: Section, over key: KeyCore, _ accessor: Unmanaged<Accessor>, slot: Int, _ scope: Scope
  ) {
    guard !section.isInverted, let schema = key.itemSchema else {
      code.append(.test(accessor, slot: slot, isInverted: section.isInverted, skip: 0))
      return compile(section.nodes)
    }
    let into = self.slot(of: schema)
    code.append(.enter(accessor, slot: slot, into: into, skip: 0))
    place.scope = scope.entering(into, isList: key.kind == .list)
    entries += 1
    compile(section.nodes)
    flushIndentation()
    entries -= 1
    place.scope = scope
    code.append(.stop)
  }

  private mutating func compileValueSection(_ section: Section) {
    let label = code.label()
    let path = code.path(section.name.text)
    if section.isInverted {
      code.append(.inverted(path: path, skip: 0))
    } else {
      let text = String(decoding: bytes(section.content), as: UTF8.self)
      let source = code.source(SectionSource(text: text, delimiters: section.delimiters))
      code.append(.section(path: path, source: source, skip: 0))
    }
    entries += 1
    compile(section.nodes)
    flushIndentation()
    entries -= 1
    if !section.isInverted { code.append(.stop) }
    code.closeJump(at: label)
  }

  private mutating func resolve(_ name: Name, in scope: Scope) -> Meaning? {
    let parts = name.text == "." ? ["."] : name.text.split(separator: ".").map(String.init)
    guard let first = parts.first else { return nil }
    for slot in scope.slots.reversed() {
      guard let key = schemas[slot].key(named: first) else { continue }
      return resolve(parts.dropFirst(), of: key, key.accessor, slot: slot, name)
    }
    if scope.isInList, parts.count == 1, let word = listWord(first) { return word }
    fail(name.range, "there is no key “\(first)” here")
    return nil
  }

  private func listWord(_ name: String) -> Meaning? {
    switch name {
    case "position": .position
    case "isFirst": .isFirst
    case "isLast": .isLast
    default: nil
    }
  }

  private mutating func resolve(
    _ parts: ArraySlice<String>, of key: KeyCore, _ accessor: Accessor, slot: Int, _ name: Name
  ) -> Meaning? {
    guard let part = parts.first else { return .key(key, accessor, slot: slot) }
    if key.kind == .list {
      switch part {
      case "count": return .count(accessor, slot: slot)
      case "isEmpty": return .isEmpty(accessor, slot: slot)
      case "notEmpty": return .notEmpty(accessor, slot: slot)
      default: break
      }
    }
    guard key.kind == .object || key.kind == .optionalObject, let child = key.schema?().key(named: part)
    else {
      fail(name.range, "“\(key.name)” has no key “\(part)”")
      return nil
    }
    return resolve(parts.dropFirst(), of: child, accessor.followed(by: child.accessor), slot: slot, name)
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
