import YAML

/// The keys that a mapping may have.
struct KeyTable<Target>: Sendable {
  let descriptions: [KeyDescription]
  private let keys: [Key<Target>]
  private let indices: [String: Int]
  private let report: KeyReport

  /// - Parameter explanations: Keys of other systems that have no counterpart, and what to do instead.
  init(_ keys: [Key<Target>], explanations: [String: String] = [:]) {
    self.keys = keys
    descriptions = keys.map(\.description)
    report = KeyReport(keys: descriptions, explanations: explanations)
    let named = descriptions.enumerated().flatMap { index, key in
      ([key.name] + key.otherNames).map { ($0, index) }
    }
    indices = Dictionary(named) { first, _ in first }
  }

  /// Whether a key is known, by its name or another.
  func contains(_ key: String) -> Bool { indices[key] != nil }

  /// Reads a mapping into the target: reports what is unknown, said twice, wrong or missing.
  func read(_ mapping: YAMLMapping, into target: inout Target, _ reading: inout Reading) {
    let outerKey = reading.key
    var given: [Int: YAMLScalar] = [:]
    var unknown: [YAMLScalar] = []
    for entry in mapping.entries {
      guard let index = indices[entry.key.text] else {
        unknown.append(entry.key)
        continue
      }
      if report.isSaidTwice(entry.key, given[index], descriptions[index].name, &reading) { continue }
      let before = reading.diagnostics.count
      reading.key = entry.key.text
      let isRead = keys[index].read(entry.value, &reading, &target)
      given[index] = entry.key
      if !isRead, descriptions[index].isRequired, reading.diagnostics.count == before {
        report.empty(entry.key, &reading)
      }
    }
    reading.key = outerKey
    report.missing(Set(given.keys), &unknown, at: mapping.mark, &reading)
    for key in unknown { report.unknown(key, &reading) }
  }
}
