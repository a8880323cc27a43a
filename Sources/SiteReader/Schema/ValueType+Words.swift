import SiteModel
import YAML

extension ValueType where Value == Bool {
  /// `true` or `false`, and no other word.
  static var flag: Self {
    ValueType<String>.text.map(.flag) { text, node, reading in
      switch text {
      case "true", "True", "TRUE": return true
      case "false", "False", "FALSE": return false
      default:
        let meant = flagWord(nearest: text.lowercased())
        reading.error(
          "\(reading.subject) is either true or false, not “\(text)”",
          help: meant.map { "write it like this:\n\(reading.key): \($0)" }
            ?? "write one of these:\n\(reading.key): true\n\(reading.key): false", at: node.mark)
        return nil
      }
    }
  }

  private static func flagWord(nearest word: String) -> String? {
    if ["yes", "y", "on", "1"].contains(word) { return "true" }
    if ["no", "n", "off", "0"].contains(word) { return "false" }
    return nearestName(to: word, among: ["true", "false"])
      ?? (word.count == 4 && Set(word) == Set("true") ? "true" : nil)
  }
}

extension ValueType where Value == Int {
  /// A whole number within bounds.
  static func number(_ range: ClosedRange<Int>) -> Self {
    ValueType<String>.text.map(.number(range)) { text, node, reading in
      if let number = Int(text), range.contains(number) { return number }
      let bounds =
        range.upperBound == .max
        ? "from \(range.lowerBound) on" : "from \(range.lowerBound) to \(range.upperBound)"
      reading.error(
        "“\(text)” is not a whole number \(bounds)",
        help:
          "write digits only, like this:\n\(reading.key): \(min(max(10, range.lowerBound), range.upperBound))",
        at: node.mark)
      return nil
    }
  }
}

extension ValueType where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words that a type has.
  static func word(_ type: Value.Type = Value.self) -> Self {
    let words = type.allCases.map(\.rawValue)
    return ValueType<String>.text.map(.word(words)) { text, node, reading in
      if let value = type.init(rawValue: text) { return value }
      let nearest = nearestName(to: text, among: words)
      let example = nearest.map { "did you mean this?\n\(reading.key): \($0)" }
      reading.error(
        "\(reading.subject) cannot be “\(text)”: it is one of \(words.joined(separator: ", "))",
        help: example ?? "write it like this:\n\(reading.key): \(words[0])", at: node.mark)
      return nil
    }
  }
}

extension ValueType {
  /// The article's own, or `false` for none.
  @inline(never)
  static func override<Own>(_ type: ValueType<Own>) -> ValueType<Override<Own>> where Value == Override<Own> {
    ValueType(.either(type.shape, .no)) { node, reading in
      if case .scalar(let scalar) = node, scalar.style == .plain {
        if scalar.text == "false" { return Override.none }
        if scalar.text == "true" {
          reading.error(
            "\(reading.subject) cannot be true: without it, the site's own is shown",
            help: "delete this line, or write your own text, or leave it out:\n\(reading.key): false",
            at: node.mark)
          return nil
        }
      }
      return type.read(node, &reading).map { .own($0) }
    }
  }

  /// A list. One value alone is a list of one.
  @inline(never)
  static func list<Item>(_ item: ValueType<Item>) -> ValueType<[Item]> where Value == [Item] {
    ValueType(.list(item.shape)) { node, reading in
      reading.isItem = true
      defer { reading.isItem = false }
      guard case .sequence(let sequence) = node else { return item.read(node, &reading).map { [$0] } }
      return sequence.items.compactMap { node in
        isEmpty(node, &reading) ? nil : item.read(node, &reading)
      }
    }
  }

  /// Whether an item says nothing, which is then reported.
  private static func isEmpty(_ node: YAMLNode, _ reading: inout Reading) -> Bool {
    guard case .scalar(let scalar) = node,
      TextValue.isNothing(scalar) || TextValue.oneLine(scalar.text).isEmpty
    else {
      return false
    }
    reading.warning(
      "this item of \(reading.subject) is empty, and is left out", help: "write its text, or delete it",
      at: node.mark)
    return true
  }
}

extension ValueType where Value == [Located<String>] {
  /// A list of words, `[one, two]`; a word alone is a list of one, but a row of words with commas is a slip.
  static var words: Self {
    ValueType.list(.locatedText).map { words, node, reading in
      guard case .scalar(let scalar) = node, scalar.style == .plain, scalar.text.contains(",") else {
        return words
      }
      let items = scalar.text.split(separator: ",").map { TextValue.oneLine(String($0)) }
      reading.warning(
        "these words are taken as one, commas and all, because there are no brackets around them",
        help: "for a list, write brackets; for one word with a comma, quotation marks:\n"
          + "\(reading.key): [\(items.joined(separator: ", "))]\n\(reading.key): \(YAMLText.quoted(scalar.text))",
        at: node.mark)
      return words
    }
  }
}
