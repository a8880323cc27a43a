import SiteModel

/// The headings of a page as they come, and whether they make an outline.
struct HeadingOrder {
  private(set) var found: [Breach] = []
  private var titles = 0
  private var last = 0
  /// The heading that is open: its level, its id and where its words begin.
  private var open: (level: Int, id: String?, textStart: Int)?

  mutating func start(_ tag: HTMLTag, at textStart: Int) {
    guard tag.name.count == 2, let level = Self.level(tag.bytes[tag.name.upperBound - 1]) else { return }
    open = (level, tag["id"], textStart)
  }

  mutating func end(_ name: Range<Int>, at textEnd: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let heading = open, name.count == 2, bytes[name.lowerBound] | 0x20 == UInt8(ascii: "h"),
      Self.level(bytes[name.upperBound - 1]) != nil
    else { return }
    open = nil
    let words = bytes.wordsOutsideTags(heading.textStart..<textEnd)
    note(heading.level, words, heading.id)
  }

  private static func level(_ byte: UInt8) -> Int? { (49...54).contains(byte) ? Int(byte) - 48 : nil }

  private mutating func note(_ level: Int, _ words: String, _ id: String?) {
    if level == 1 { titles += 1 }
    if level == 1, titles == 2 {
      add(
        "the page has a second title, “\(words)”", help: "write it as a heading of the second level: ## …",
        id, words)
    } else if level > last + 1, last > 0 {
      add(
        "the heading “\(words)” is of level \(level), and the one before it of level \(last): \(Self.skipped(last, level))",
        help: "give it one # less for each level that is missing, or a heading above it", id, words)
    }
    last = level
  }

  private static func skipped(_ last: Int, _ level: Int) -> String {
    level == last + 2 ? "level \(last + 1) is missing" : "levels \(last + 1) to \(level - 1) are missing"
  }

  private mutating func add(_ message: String, help: String, _ id: String?, _ words: String) {
    let needles = (id.map { [Breach.Needle.heading(id: $0)] } ?? []) + [.text(words)]
    found.append(Breach(rule: .headingOrder, message: message, help: help, needles: needles))
  }

  /// What is wrong, once the page is read to its end.
  var breaches: [Breach] {
    guard titles == 0 else { return found }
    let missing = Breach(
      rule: .headingOrder, message: "the page has no title (h1)",
      help: "the theme’s template should show the title in an h1 element")
    return found + [missing]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text of a range, without tags, in one line.
  func wordsOutsideTags(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    var isInTag = false
    for byte in self[range] {
      if byte == UInt8(ascii: "<") { isInTag = true }
      if !isInTag { text.append(byte) }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    let plain = text.withUnsafeBufferPointer { $0.attributeText(0..<$0.count) }
    return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
