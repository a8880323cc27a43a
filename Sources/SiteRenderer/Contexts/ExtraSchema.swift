import Mustache
import SiteModel

/// The keys that a site's authors use under `extra:`, with the types that their values have.
///
/// A schema must be known before templates run, and what stands under `extra:` is the author's own: so it is read from
/// all files of the site together. A template that asks for a key which no file has is wrong.
struct ExtraSchema: Sendable {
  let schema: Schema<[String: ExtraValue]>

  init(_ samples: [[String: ExtraValue]]) {
    var values: [String: [ExtraValue]] = [:]
    for (key, value) in samples.joined() { values[key, default: []].append(value) }
    schema = Schema(
      "extra", "What authors wrote under `extra:`.",
      values.sorted { $0.key < $1.key }.map { Self.key($0.key, for: $0.value) })
  }

  private static func key(_ name: String, for values: [ExtraValue]) -> Key<[String: ExtraValue]> {
    let documentation = "As the author wrote it."
    if values.allSatisfy(\.isNumber) { return .optionalNumber(name, documentation) { $0[name]?.number } }
    if values.allSatisfy(\.isFlag) { return .flag(name, documentation) { $0[name] == .flag(true) } }
    if values.allSatisfy({ $0.mapping != nil }) {
      let child = ExtraSchema(values.compactMap(\.mapping))
      return .optionalObject(name, documentation, { child.schema }) { $0[name]?.mapping }
    }
    if values.allSatisfy({ $0.list != nil }) {
      return listKey(name, documentation, items: values.flatMap { $0.list ?? [] })
    }
    if values.allSatisfy(\.isAddress) { return .optionalURL(name, documentation) { $0[name]?.text } }
    return .optionalText(name, documentation) { $0[name]?.text }
  }

  private static func listKey(
    _ name: String, _ documentation: String, items: [ExtraValue]
  ) -> Key<[String: ExtraValue]> {
    if !items.isEmpty, items.allSatisfy({ $0.mapping != nil }) {
      let child = ExtraSchema(items.compactMap(\.mapping))
      return .list(name, documentation, { child.schema }) { $0[name]?.list?.compactMap(\.mapping) ?? [] }
    }
    if !items.isEmpty, items.allSatisfy(\.isAddress) {
      return .urls(name, documentation) { $0[name]?.list?.compactMap(\.text) ?? [] }
    }
    return .texts(name, documentation) { $0[name]?.list?.compactMap(\.text) ?? [] }
  }
}

extension ExtraValue {
  fileprivate var isNumber: Bool { number != nil }
  fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }

  fileprivate var isAddress: Bool {
    guard case .text(let text) = self else { return false }
    return ["https://", "http://", "mailto:", "tel:", "/"].contains { text.hasPrefix($0) }
  }

  fileprivate var number: Int? { if case .number(let number) = self { number } else { nil } }
  fileprivate var list: [ExtraValue]? { if case .list(let values) = self { values } else { nil } }
  fileprivate var mapping: [String: ExtraValue]? {
    if case .mapping(let values) = self { values } else { nil }
  }

  fileprivate var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list, .mapping: nil
    }
  }
}
