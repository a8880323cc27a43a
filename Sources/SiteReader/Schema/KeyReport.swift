import SiteModel
import YAML

/// Says what is wrong with the keys of a mapping.
struct KeyReport: Sendable {
  let keys: [KeyDescription]
  /// Keys of other systems that have no counterpart, and what to do instead.
  let explanations: [String: String]

  /// A key and its other name, `summary` and `description`: the proper name holds.
  func isSaidTwice(
    _ key: YAMLScalar, _ first: YAMLScalar?, _ name: String, _ reading: inout Reading
  ) -> Bool {
    guard let first else { return false }
    let (kept, dropped) = key.text == name ? (key, first) : (first, key)
    reading.warning(
      "`\(dropped.text)` and `\(kept.text)` on line \(kept.mark.line) say the same thing; only `\(kept.text)` is used",
      help: "delete this line", at: dropped.mark)
    return key.text != name
  }

  func empty(_ key: YAMLScalar, _ reading: inout Reading) {
    reading.error(
      "\(Reading.subject(key.text)) is empty", help: "write it after the colon:\n\(key.text): …", at: key.mark
    )
  }

  /// A required key that stands there under a misspelt name is reported once, at that name.
  func missing(
    _ given: Set<Int>, _ unknown: inout [YAMLScalar], at mark: YAMLMark, _ reading: inout Reading
  ) {
    for (index, key) in keys.enumerated() where key.isRequired && !given.contains(index) {
      if let near = unknown.firstIndex(where: { nearestName(to: $0.text, among: [key.name]) != nil }) {
        reading.error(
          "“\(unknown[near].text)” is not a key; \(Reading.subject(key.name)) is missing",
          help: "write it like this:\n\(corrected(unknown[near], to: key.name, reading))",
          at: unknown[near].mark)
        unknown.remove(at: near)
        continue
      }
      let owner = reading.key.isEmpty ? "" : " of `\(reading.key)`"
      reading.error(
        "\(Reading.subject(key.name))\(owner) is missing", help: "add a line:\n\(key.name): …", at: mark)
    }
  }

  /// The line of a misspelt key, with the right one.
  private func corrected(_ key: YAMLScalar, to name: String, _ reading: Reading) -> String {
    let line = reading.source.lineBytes(key.mark.line)
    let before = line.prefix(key.mark.column - 1)
    let after = line.dropFirst(key.end.column - 1)
    return String(decoding: before, as: UTF8.self) + name + String(decoding: after, as: UTF8.self)
  }

  func unknown(_ key: YAMLScalar, _ reading: inout Reading) {
    if let explanation = explanations[key.text] {
      reading.warning("`\(key.text)` means nothing here", help: explanation, at: key.mark)
      return
    }
    if key.text.contains("\u{A0}") {
      reading.error(
        "a no-break space stands before or in this key; it looks like a space, but YAML does not take it for one",
        help: "delete it, and type a space if one is needed", at: key.mark)
      return
    }
    let owner = reading.key.isEmpty ? "" : " in `\(reading.key)`"
    guard let nearest = nearestName(to: key.text, among: keys.map(\.name)) else {
      return strange(key, owner, &reading)
    }
    reading.warning(
      "“\(key.text)” is not a key that is known\(owner)", help: "did you mean `\(nearest)`?", at: key.mark)
  }

  /// No key is like it. With spaces in it, it is a line of the text that has come above the `---`.
  private func strange(_ key: YAMLScalar, _ owner: String, _ reading: inout Reading) {
    if key.text.contains(" "), owner.isEmpty {
      reading.error(
        "this is a line of text, and stands where keys belong",
        help: "if the text of the page begins here, put a line --- above it", at: key.mark)
      return
    }
    let takesExtra = keys.contains { $0.name == "extra" }
    reading.warning(
      "“\(key.text)” is not a key that is known\(owner)",
      help: takesExtra && owner.isEmpty
        ? "delete the line, or, if a template of your own wants it, put it below `extra`:\nextra:\n  \(key.text): …"
        : "the keys here are \(keys.map(\.name).joined(separator: ", "))", at: key.mark)
  }
}
