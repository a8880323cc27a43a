extension Context {
  private static let type = Array("type".utf8)
  private static let script = Array("script".utf8)
  private static let content = Array("content".utf8)
  private static let url = Array("url=".utf8)
  private static let commentStart = Array("!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let characterDataStart = Array("![CDATA[".utf8)
  private static let characterDataEnd = Array("]]>".utf8)
  private static let jsonTypes = [
    "application/ld+json", "application/json", "importmap", "speculationrules",
  ]

  /// Follows literal text.
  mutating func advance(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { advance(byte) }
  }

  /// Follows a value.
  mutating func advanceValue() {
    switch (state, attribute) {
    case (.value, .address(let address)): attribute = .address(address.followedByValue)
    case (.value, .addressList(let address)): attribute = .addressList(address.followedByValue)
    default: break
    }
  }

  private mutating func advance(_ byte: UInt8) {
    switch state {
    case .plain, .lost: break
    case .text: if byte == UInt8(ascii: "<") { (state, element) = (.tagOpen, []) }
    case .tagOpen: readTagOpen(byte)
    case .tagName: readTagName(byte)
    case .tag, .attributeName, .afterAttributeName, .beforeValue: readTag(byte)
    case .tagSeam:
      if byte.isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
        state = .tag
        readTag(byte)
      } else {
        state = .lost
      }
    case .value(let quote): readValue(byte, quote)
    case .comment: if matches(byte, Self.commentEnd) { state = .text }
    case .characterData: if matches(byte, Self.characterDataEnd) { state = .text }
    case .declaration: readDeclaration(byte)
    case .elementText, .rawText: readElementEnd(byte)
    case .json, .jsonString, .jsonEscape:
      readJSON(byte)
      if isInScript { readElementEnd(byte) }
    }
  }

  private mutating func readTagOpen(_ byte: UInt8) {
    if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      (state, word) = (.declaration, [byte])
    } else if byte == UInt8(ascii: "/"), element.isEmpty {
      element = [byte]
    } else if byte.isLetter || kind == .xml && (byte == UInt8(ascii: "_") || byte >= 0x80) {
      element.append(byte.lowercased)
      state = .tagName
      isJSONScript = false
    } else {
      // A lone `<` is text.
      (state, element) = (.text, [])
      advance(byte)
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    if byte.isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
      state = .tag
      readTag(byte)
    } else {
      element.append(byte.lowercased)
    }
  }

  private mutating func readTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if state == .beforeValue { beginValue(quote: byte) } else { state = .lost }
    case UInt8(ascii: "="):
      state = state == .attributeName || state == .afterAttributeName ? .beforeValue : .lost
    case _ where byte.isSpace:
      if state == .attributeName { state = .afterAttributeName }
    case UInt8(ascii: "/") where state != .beforeValue: state = .tag
    default:
      if state == .beforeValue {
        beginValue(quote: 0)
        readValue(byte, 0)
      } else {
        if state != .attributeName { (state, attributeName) = (.attributeName, []) }
        attributeName.append(byte.lowercased)
      }
    }
  }

  private mutating func beginValue(quote: UInt8) {
    state = .value(quote: quote)
    word = []
    attribute = Attribute(name: attributeName, kind: kind)
  }

  private mutating func endTag() {
    (attribute, attributeName, word, matched) = (.plain, [], [], 0)
    elementEnd = []
    defer { if state != .text { elementEnd = Array("</".utf8) + element } }
    let isMarkup = kind == .xml || element.first == UInt8(ascii: "/")
    switch isMarkup ? "" : String(decoding: element, as: UTF8.self) {
    case "title", "textarea": state = .elementText
    case "script" where isJSONScript: state = .json
    case "script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext": state = .rawText
    default: (state, element) = (.text, [])
    }
  }

  private mutating func readValue(_ byte: UInt8, _ quote: UInt8) {
    if quote == 0, byte == UInt8(ascii: ">") { return endTag() }
    if quote == 0 ? byte.isSpace : byte == quote { return endValue() }
    switch attribute {
    case .address(let address): attribute = .address(address.followed(by: byte))
    case .addressList(let address): attribute = .addressList(address.followedInList(by: byte))
    case .plain, .code: readDecisiveValue(byte)
    }
    if attribute == .address(.forged) || attribute == .addressList(.forged) { isForged = true }
  }

  private mutating func endValue() {
    let isType = attributeName == Self.type && element == Self.script
    if isType { isJSONScript = Self.jsonTypes.contains(String(decoding: word, as: UTF8.self)) }
    (state, attribute, attributeName, word) = (.tag, .plain, [], [])
  }

  /// Reads a value that decides something: the type of a script, and the address in a `meta` element.
  private mutating func readDecisiveValue(_ byte: UInt8) {
    guard attributeName == Self.type || attributeName == Self.content else { return }
    if word.count < 64 { word.append(byte.lowercased) }
    if attributeName.first == UInt8(ascii: "c"), word.suffix(4) == Self.url[...] {
      attribute = .address(.start)
    }
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    if word.count < 9 { word.append(byte) }
    if word == Self.commentStart {
      // `<!-->` is a whole comment.
      (state, matched) = (.comment, 2)
    } else if kind == .xml, word == Self.characterDataStart {
      (state, matched) = (.characterData, 0)
    } else if byte == UInt8(ascii: ">") {
      state = .text
    }
  }

  /// Follows the end of an element that holds no tags.
  private mutating func readElementEnd(_ byte: UInt8) {
    if matches(byte.lowercased, elementEnd) {
      element = [UInt8(ascii: "/")] + element
      (state, isJSONScript) = (.tagSeam, false)
    }
  }

  private mutating func readJSON(_ byte: UInt8) {
    switch state {
    case .jsonEscape: state = .jsonString
    case .jsonString where byte == UInt8(ascii: "\\"): state = .jsonEscape
    case .jsonString where byte == UInt8(ascii: "\""): state = .json
    case .json where byte == UInt8(ascii: "\""): state = .jsonString
    default: break
    }
  }

  /// Whether `byte` completes `end`. What has been seen of `end` is one number, which is enough, since none of the
  /// ends that are looked for begins again within itself except by its first byte.
  private mutating func matches(_ byte: UInt8, _ end: [UInt8]) -> Bool {
    if byte == end[matched] {
      matched += 1
    } else if end[0] != byte {
      matched = 0
    } else if matched != 2 || end[1] != byte {
      matched = 1
    }
    guard matched == end.count else { return false }
    matched = 0
    return true
  }
}
