import SiteModel
import YAML

extension ValueType {
  /// A mapping whose keys are known: read into a draft, which then becomes the value.
  @inline(never)
  static func form<Draft: Sendable>(
    _ draft: Draft, _ keys: [Key<Draft>], _ finish: @escaping @Sendable (Draft) -> Value?
  ) -> ValueType {
    let table = KeyTable(keys)
    return ValueType(.mapping(table.descriptions)) { node, reading in
      guard case .mapping(let mapping) = node else {
        if case .scalar(let scalar) = node, TextValue.isNothing(scalar) { return nil }
        let example = Self.example(keys.map(\.name), isItem: reading.isItem)
        reading.error(
          "\(reading.subject) needs keys of its own",
          help: "write it like this:\n\(reading.key):\n\(example)",
          at: node.mark)
        return nil
      }
      var draft = draft
      let isItem = reading.isItem
      reading.isItem = false
      table.read(mapping, into: &draft, &reading)
      reading.isItem = isItem
      return finish(draft)
    }
  }

  private static func example(_ names: [String], isItem: Bool) -> String {
    names.enumerated().map { "  \(isItem ? $0.offset == 0 ? "- " : "  " : "")\($0.element): …" }.joined(
      separator: "\n")
  }

  /// A mapping of this type, or else a text.
  @inline(never)
  func orText(_ text: ValueType) -> ValueType {
    ValueType(.either(text.shape, shape)) { node, reading in
      if case .mapping(let mapping) = node, !isSlip(mapping) { return read(node, &reading) }
      return text.read(node, &reading)
    }
  }

  /// Whether a mapping is a sentence with a colon: a single key of several words, or one that nobody knows.
  private func isSlip(_ mapping: YAMLMapping) -> Bool {
    guard mapping.entries.count == 1, case .mapping(let known) = shape else { return false }
    let key = mapping.entries[0].key.text
    return !known.contains { $0.name == key || nearestName(to: key, among: [$0.name]) != nil }
  }
}
