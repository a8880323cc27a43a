/// Cuts a template's bytes into tokens.
struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var delimiters: Delimiters
  private var tokens: [Token] = []
  private(set) var mistakes: [Mistake] = []

  init(_ bytes: [UInt8], delimiters: Delimiters = .standard) {
    self.bytes = bytes
    self.delimiters = delimiters
  }

  /// The tokens of the whole template; together they cover every byte up to the first unclosed tag.
  mutating func tokenize() -> [Token] {
    var start = position
    while position < bytes.count {
      if bytes.has(delimiters.open, at: position) {
        appendText(start)
        readTag()
        start = position
      } else {
        position += 1
        if bytes[position - 1] == .newline {
          appendText(start)
          start = position
        }
      }
    }
    appendText(start)
    return tokens
  }

  private mutating func appendText(_ start: Int) {
    if start < position { tokens.append(.text(start..<position)) }
  }

  private mutating func readTag() {
    let start = position
    let inside = start + delimiters.open.count
    let sigil = inside < bytes.count ? bytes[inside] : 0
    var close = delimiters.close
    if sigil == UInt8(ascii: "{") { close = [UInt8(ascii: "}")] + close }
    if sigil == UInt8(ascii: "=") { close = [UInt8(ascii: "=")] + close }
    let kind = Tag.Kind(sigil: sigil)
    let content = kind == .variable ? inside : inside + 1
    guard let end = bytes.firstIndex(of: close, from: content) else {
      mistakes.append(.unclosedTag(start..<inside, close: close))
      position = bytes.count
      return
    }
    position = end + close.count
    if kind == .delimiters {
      setDelimiters(content..<end, tag: start..<position)
    } else {
      appendTag(kind, content: content..<end, tag: start..<position)
    }
  }

  private mutating func appendTag(_ kind: Tag.Kind, content: Range<Int>, tag range: Range<Int>) {
    let name = name(in: content, mayBeDynamic: [.partial, .parent, .end].contains(kind))
    tokens.append(.tag(Tag(kind: kind, name: name, range: range, delimiters: delimiters)))
    if kind != .comment { check(name, tag: range) }
  }

  private func name(in content: Range<Int>, mayBeDynamic: Bool) -> Name {
    var range = bytes.trimmed(content)
    let isDynamic = mayBeDynamic && !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: "*")
    if isDynamic { range = bytes.trimmed(range.dropFirst()) }
    return Name(text: String(decoding: bytes[range], as: UTF8.self), range: range, isDynamic: isDynamic)
  }

  private mutating func check(_ name: Name, tag: Range<Int>) {
    if name.range.isEmpty {
      mistakes.append(.namelessTag(tag))
    } else if bytes[name.range].contains(where: \.isSpace) {
      mistakes.append(.spaceInName(name))
    }
  }

  private mutating func setDelimiters(_ content: Range<Int>, tag range: Range<Int>) {
    let parts = bytes[content].split(whereSeparator: \.isSpace).map(Array.init)
    let name = Name(text: "", range: content)
    tokens.append(.tag(Tag(kind: .delimiters, name: name, range: range, delimiters: delimiters)))
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      return mistakes.append(.badDelimiters(range))
    }
    delimiters = Delimiters(open: parts[0], close: parts[1])
  }
}

extension Tag.Kind {
  init(sigil: UInt8) {
    switch sigil {
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .end
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .unescaped
    default: self = .variable
    }
  }
}
