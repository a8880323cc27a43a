import SiteModel
import YAML

extension ValueType where Value == Set<Rule> {
  /// A list of rules by name. One that nobody knows is left out, and said.
  static var rules: Self {
    let words = ValueType<[Located<String>]>.list(.locatedText)
    return ValueType(.list(.word(Rule.all.map(\.name)))) { node, reading in
      guard let names = words.read(node, &reading) else { return nil }
      return Set(names.compactMap { rule($0, &reading) })
    }
  }

  private static func rule(_ name: Located<String>, _ reading: inout Reading) -> Rule? {
    if let rule = Rule(named: name.value) { return rule }
    let nearest = nearestName(to: name.value, among: Rule.all.map(\.name))
    reading.add(
      .warning(
        "there is no rule “\(name.value)”",
        help: nearest.map { "did you mean `\($0)`?" } ?? "`inglenook check --rules` lists them all",
        at: name.location))
    return nil
  }

  /// `{off: [orphan-article]}` of `site.yaml`.
  static var check: Self {
    .form([], [Key<Set<Rule>>("off", .rules, "Rules that do not matter on this site.") { $0 = $1 }]) { $0 }
  }
}
