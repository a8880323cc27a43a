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

  let kind: DocumentKind
  var state: State
  /// The name of the tag or element that this place is in, in lower case, with a slash before it for an end tag.
  var element: [UInt8] = []
  var attributeName: [UInt8] = []
  var attribute = Attribute.plain
  /// The beginning of what is being read: a declaration, or a value that decides something.
  var word: [UInt8] = []
  /// Whether the current element is a script that holds JSON.
  var isJSONScript = false
  /// What ends the current element, if it holds no tags.
  var elementEnd: [UInt8] = []
  /// How much of the end of a comment or an element has been seen.
  var matched = 0
  /// Whether a value before a colon could have become a scheme.
  var isForged = false

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
