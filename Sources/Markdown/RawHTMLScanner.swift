/// Takes raw HTML apart: tags with their attributes, comments, and the text between.
///
/// What has no end (a tag without `>`, a comment without `-->`) is text, so that it cannot swallow the page.
struct RawHTMLScanner {
  enum Token: Equatable {
    /// Text, a comment or a declaration: nothing to look into.
    case text(Range<Int>), comment(Range<Int>)
    /// A `<` that begins nothing.
    case strayBracket
    case startTag(name: String, attributes: [RawHTMLAttribute], range: Range<Int>, isSelfClosing: Bool)
    case endTag(name: String, range: Range<Int>)
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// The last `>`, after which nothing has an end.
  private let lastEnd: Int
  private let lastCommentEnd: Int

  /// What has more attributes is not a tag, so that any text takes linear time.
  private static let mostAttributes = 256

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    lastEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? bytes.startIndex - 1
    lastCommentEnd =
      bytes.indices.last { bytes[$0] == UInt8(ascii: ">") && bytes[..<$0].suffix(2).elementsEqual("--".utf8) }
      ?? bytes.startIndex - 1
  }

  mutating func next() -> Token? {
    guard index < bytes.endIndex else { return nil }
    guard bytes[index] == UInt8(ascii: "<") else {
      return .text(advance(to: bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex))
    }
    if index < lastEnd, let token = comment() ?? tag() { return token }
    index += 1
    return .strayBracket
  }

  /// The content of an element such as `script`, up to its end tag; nil if there is no end tag.
  mutating func rawText(until name: String) -> Range<Int>? {
    var start = index
    while let bracket = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
      let tag = bytes[bracket...].prefix(name.utf8.count + 2)
      if tag.map(lowercased).starts(with: "</\(name)".utf8) { return advance(to: bracket) }
      start = bracket + 1
    }
    return nil
  }

  private mutating func advance(to end: Int) -> Range<Int> {
    defer { index = end }
    return index..<end
  }

  private mutating func comment() -> Token? {
    let rest = bytes[index...]
    if rest.starts(with: "<!--".utf8) {
      guard index + 4 < lastCommentEnd else { return nil }
      return rest.end(of: "-->", from: index + 4).map { .comment(advance(to: $0)) }
    }
    guard rest.starts(with: "<!".utf8) || rest.starts(with: "<?".utf8) else { return nil }
    return rest.end(of: ">", from: index + 2).map { .comment(advance(to: $0)) }
  }

  private mutating func tag() -> Token? {
    var position = index + 1
    let isEnd = position < bytes.endIndex && bytes[position] == UInt8(ascii: "/")
    if isEnd { position += 1 }
    guard position < bytes.endIndex, isLetter(bytes[position]) else { return nil }
    let nameEnd = bytes[position...].firstIndex(where: endsName) ?? bytes.endIndex
    let name = String(decoding: bytes[position..<nameEnd].map(lowercased), as: UTF8.self)
    var attributes: [RawHTMLAttribute] = []
    position = nameEnd
    while position < bytes.endIndex, bytes[position] != UInt8(ascii: ">") {
      guard let attribute = RawHTMLAttribute(in: bytes, at: &position) else { continue }
      attributes.append(attribute)
      guard attributes.count <= Self.mostAttributes else { return nil }
    }
    guard position < bytes.endIndex else { return nil }
    let isSelfClosing = bytes[position - 1] == UInt8(ascii: "/")
    let range = advance(to: position + 1)
    if isEnd { return .endTag(name: name, range: range) }
    return .startTag(name: name, attributes: attributes, range: range, isSelfClosing: isSelfClosing)
  }
}

/// An attribute of a tag of raw HTML.
struct RawHTMLAttribute: Equatable {
  /// In lower case.
  var name: String
  /// The value with its quotes; nil without a value.
  var range: Range<Int>?
  /// The value without quotes and entities.
  var value: String

  /// Reads what stands at a position inside a tag, and moves on by at least one byte; nil if it is no attribute.
  init?(in bytes: ArraySlice<UInt8>, at position: inout Int) {
    guard !isSpace(bytes[position]), bytes[position] != UInt8(ascii: "/") else {
      position += 1
      return nil
    }
    let nameEnd =
      bytes[(position + 1)...].firstIndex { endsName($0) || $0 == UInt8(ascii: "=") } ?? bytes.endIndex
    name = String(decoding: bytes[position..<nameEnd].map(lowercased), as: UTF8.self)
    value = ""
    position = nameEnd
    let equals = bytes[nameEnd...].firstIndex { !isSpace($0) } ?? bytes.endIndex
    guard equals < bytes.endIndex, bytes[equals] == UInt8(ascii: "=") else { return }
    let start = bytes[(equals + 1)...].firstIndex { !isSpace($0) } ?? bytes.endIndex
    position = start
    guard start < bytes.endIndex, bytes[start] != UInt8(ascii: ">") else { return }
    let isQuoted = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    let content = isQuoted ? start + 1 : start
    let end =
      bytes[content...].firstIndex {
        isQuoted ? $0 == bytes[start] : isSpace($0) || $0 == UInt8(ascii: ">")
      } ?? bytes.endIndex
    position = isQuoted ? min(end + 1, bytes.endIndex) : end
    range = start..<position
    value = decodingEntities(bytes[content..<end])
  }
}

extension ArraySlice<UInt8> {
  /// The index after the first occurrence of a short text.
  fileprivate func end(of text: String, from start: Int) -> Int? {
    var start = Swift.min(start, endIndex)
    guard let first = text.utf8.first else { return nil }
    while let index = self[start...].firstIndex(of: first) {
      if self[index...].starts(with: text.utf8) { return index + text.utf8.count }
      start = index + 1
    }
    return nil
  }
}

/// The few entities that addresses have in practice.
private func decodingEntities(_ bytes: ArraySlice<UInt8>) -> String {
  let text = String(decoding: bytes.trimmingSpace(), as: UTF8.self)
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  var decoded = ""
  var rest = text[...]
  while let ampersand = rest.firstIndex(of: "&") {
    decoded += rest[..<ampersand]
    rest = rest[ampersand...]
    let entity = entities.first { rest.hasPrefix($0.key) }
    decoded += entity?.value ?? "&"
    rest = rest.dropFirst(entity?.key.count ?? 1)
  }
  return decoded + rest
}

private let entities: KeyValuePairs = [
  "&amp;": "&", "&quot;": "\"", "&#39;": "'", "&#x27;": "'", "&apos;": "'", "&lt;": "<", "&gt;": ">",
  "&#38;": "&", "&nbsp;": "\u{A0}",
]

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func endsName(_ byte: UInt8) -> Bool {
  isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
}
