/// Where in its document a place of a template stands, known from the template's own text alone.
struct Context: Hashable {
  /// The states of a scanner that follows the text.
  enum State: Hashable {
    /// Plain text, in which nothing means anything.
    case plain
    /// Text of a document or an element.
    case text
    /// Behind `<`.
    case tagOpen
    /// In the name of a tag, or of an end tag.
    case tagName
    /// In a tag, where an attribute may begin.
    case tag
    /// In a tag, behind a section that may have ended in a name or an attribute: only a space or the tag's end may follow.
    case tagSeam
    case attributeName
    case afterAttributeName
    /// Behind `=`.
    case beforeValue
    /// In an attribute's value that ends with this quote; 0 for none.
    case value(quote: UInt8)
    case comment
    /// `<!…>` or `<?…>`.
    case declaration
    /// `<![CDATA[…]]>` in XML.
    case characterData
    /// In an element that holds text only, such as `title`.
    case elementText
    /// In an element whose text is a program or styles.
    case rawText
    /// In JSON, outside of its strings.
    case json
    case jsonString
    /// Behind a backslash in a JSON string.
    case jsonEscape
    /// Nobody knows any more.
    case lost
  }

  /// What an attribute's value is.
  enum Attribute: Hashable {
    case plain
    /// A web address, and how far it has come.
    case address(Address)
    /// Addresses with descriptions, separated by commas, and how far the current one has come.
    case addressList(Address)
    /// A script or styles, which no value can be escaped for.
    case code
  }

  /// How far an address has come, as far as it decides what a value may add to it.
  enum Address: Hashable {
    case start
    /// Literal text that may still become a scheme.
    case scheme([UInt8])
    /// Something that began with a value, whose scheme has been checked while rendering, if it had one.
    case value
    /// Behind an allowed scheme or a slash.
    case path
    /// Behind `?` or `#`.
    case query
    /// In an address list, behind an address.
    case description
    /// Behind a scheme that is not allowed.
    case foreign(scheme: [UInt8])
    /// Behind a colon that makes a scheme of a value.
    case forged
    /// One of several, by what a section shows.
    case unclear
  }

  let kind: DocumentKind
  private(set) var state: State
  /// The name of the tag or element that this place is in, in lower case, with a slash before it for an end tag.
  private(set) var element: [UInt8] = []
  private(set) var attribute = Attribute.plain
  /// The beginning of what is being read: an attribute's name, or a value that decides something.
  private var word: [UInt8] = []
  /// Whether the current element is a script that holds JSON.
  private var isJSONScript = false
  /// What ends the current element, if it holds no tags.
  private var elementEnd: [UInt8] = []
  /// How much of the end of a comment or an element has been seen.
  private var matched = 0

  /// The beginning of a document.
  init(_ kind: DocumentKind) {
    self.kind = kind
    state =
      switch kind {
      case .html, .xml: .text
      case .json: .json
      case .plainText: .plain
      }
  }

  /// Whether a document may end here.
  var isComplete: Bool { state == .text || state == .plain || state == .json && element.isEmpty }

  /// Whether this is in a JSON string of a script, in which `<` could end the script.
  var isInScript: Bool { !element.isEmpty }

  /// Whether a value before a colon could have become a scheme.
  private(set) var isForged = false

  private var attributeName: [UInt8] = []
}

extension Context {
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

extension Context {
  /// What is known where two ways through a template meet; nothing if too little is.
  func joined(with other: Context) -> Context? {
    if self == other { return self }
    var joined = self
    if isInTag, other.isInTag, element == other.element, isJSONScript == other.isJSONScript {
      (joined.state, joined.attributeName, joined.word) = (.tagSeam, [], [])
      return joined
    }
    guard state == other.state, case .value = state else { return nil }
    switch (attribute, other.attribute) {
    case (.address(let a), .address(let b)): joined.attribute = .address(a.joined(with: b))
    case (.addressList(let a), .addressList(let b)): joined.attribute = .addressList(a.joined(with: b))
    default: joined.word = other.word
    }
    var same = other
    (same.attribute, same.word) = (joined.attribute, joined.word)
    return same == joined ? joined : nil
  }

  /// Whether this is in a tag but not in a value.
  private var isInTag: Bool {
    switch state {
    case .tagName, .tag, .tagSeam, .attributeName, .afterAttributeName: true
    default: false
    }
  }

  /// The place in words.
  var description: String {
    switch state {
    case .plain, .text: "text"
    case .tagOpen, .tagName: "the name of a tag"
    case .tag, .tagSeam, .attributeName, .afterAttributeName: "a tag"
    case .beforeValue, .value: "the attribute “\(String(decoding: attributeName, as: UTF8.self))”"
    case .comment: "a comment"
    case .declaration: "a declaration"
    case .characterData: "a CDATA section"
    case .elementText, .rawText: "<\(String(decoding: element, as: UTF8.self))>"
    case .json: "JSON"
    case .jsonString, .jsonEscape: "a JSON string"
    case .lost: "a place that cannot be known"
    }
  }
}

extension Context.Attribute {
  init(name: [UInt8], kind: DocumentKind) {
    let name = String(decoding: name, as: UTF8.self)
    switch name {
    case "href", "src", "action", "formaction", "cite", "poster", "data", "background", "longdesc",
      "manifest",
      "ping", "codebase", "classid", "profile", "icon", "xlink:href":
      self = .address(.start)
    case "url" where kind == .xml: self = .address(.start)
    case "srcset", "imagesrcset": self = .addressList(.start)
    case "style", "srcdoc": self = .code
    default: self = name.hasPrefix("on") && kind == .html ? .code : .plain
    }
  }
}

extension Context.Address {
  /// The schemes that an address may have; one without a scheme is relative.
  static let schemes = ["http", "https", "mailto", "tel"]

  func followed(by byte: UInt8) -> Self {
    switch (self, byte) {
    case (.foreign, _), (.forged, _), (.query, _): self
    case (.start, UInt8(ascii: "&")), (.scheme, UInt8(ascii: "&")): .foreign(scheme: [byte])
    case (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): .query
    case (_, UInt8(ascii: "/")), (.path, _): .path
    case (.start, UInt8(ascii: ":")): .foreign(scheme: [])
    case (.start, _): byte.isSpace ? .start : .scheme([byte.lowercased])
    case (.scheme(let name), UInt8(ascii: ":")):
      Self.schemes.contains(String(decoding: name, as: UTF8.self)) ? .path : .foreign(scheme: name)
    case (.scheme(let name), _): name.count < 32 ? .scheme(name + [byte.lowercased]) : self
    case (.value, UInt8(ascii: ":")), (.unclear, UInt8(ascii: ":")): .forged
    default: self
    }
  }

  func followedInList(by byte: UInt8) -> Self {
    if byte == UInt8(ascii: ",") { return .start }
    if byte.isSpace { return self == .start ? .start : .description }
    return self == .description ? .description : followed(by: byte)
  }

  func joined(with other: Self) -> Self {
    if case .foreign = self { return self }
    if case .foreign = other { return other }
    return self == other ? self : .unclear
  }

  var followedByValue: Self {
    switch self {
    case .start, .scheme: .value
    default: self
    }
  }
}
