/// Builds the tree of one document from events.
struct YAMLComposer: ~Copyable {
  private var events: YAMLEvents
  private var depth = 0

  init(_ events: consuming YAMLEvents) { self.events = events }

  /// The only document, or nil where there is none.
  mutating func document() throws(YAMLProblem) -> YAMLNode? {
    guard case .documentStart = try events.next() else { return nil }
    let root = try node(after: try events.next())
    _ = try events.next()
    if case .documentStart(let mark) = try events.next() { throw YAMLProblem(.secondDocument, at: mark) }
    return root
  }

  private mutating func node(after event: YAMLEvents.Event) throws(YAMLProblem) -> YAMLNode? {
    switch event {
    case .scalar(let scalar): return .scalar(scalar)
    case .sequenceStart(let mark): return .sequence(try sequence(at: mark))
    case .mappingStart(let mark): return .mapping(try mapping(at: mark))
    default: return nil
    }
  }

  private mutating func sequence(at mark: YAMLMark) throws(YAMLProblem) -> YAMLSequence {
    try descend(at: mark)
    var items: [YAMLNode] = []
    while let item = try node(after: try events.next()) { items.append(item) }
    depth -= 1
    return YAMLSequence(items: items, mark: mark)
  }

  private mutating func mapping(at mark: YAMLMark) throws(YAMLProblem) -> YAMLMapping {
    try descend(at: mark)
    var keys = SeenKeys()
    var entries: [YAMLMapping.Entry] = []
    while let keyNode = try node(after: try events.next()) {
      guard case .scalar(let key) = keyNode else { throw YAMLProblem(.keyIsNotText, at: keyNode.mark) }
      if let first = keys.insert(key) {
        throw YAMLProblem(.duplicateKey(key.text, first: first), at: key.mark)
      }
      guard let value = try node(after: try events.next()) else { break }
      entries.append(YAMLMapping.Entry(key: key, value: value))
    }
    depth -= 1
    return YAMLMapping(entries: entries, mark: mark)
  }

  private mutating func descend(at mark: YAMLMark) throws(YAMLProblem) {
    depth += 1
    if depth > YAMLNode.depthLimit { throw YAMLProblem(.tooDeep, at: mark) }
  }
}

/// The keys of a mapping so far. Looking through a few is faster than hashing them; many are hashed.
private struct SeenKeys {
  private var few: [YAMLScalar] = []
  private var many: [String: YAMLMark] = [:]

  /// Adds a key; the place of its equal, if there is one already.
  mutating func insert(_ key: YAMLScalar) -> YAMLMark? {
    if few.count < 24 {
      if let equal = few.first(where: { $0.text == key.text }) { return equal.mark }
      few.append(key)
      return nil
    }
    if many.isEmpty { for key in few { many[key.text] = key.mark } }
    return many.updateValue(key.mark, forKey: key.text)
  }
}
