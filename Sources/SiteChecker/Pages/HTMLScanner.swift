/// Goes through a page from tag to tag, without building a tree of it.
///
/// It follows the tokenizer of HTML (section 13.2.5) as far as finished pages need it: comments, declarations, quoted
/// attributes, and elements whose content is no markup.
struct HTMLScanner {
  enum Token {
    case start(HTMLTag)
    case end(name: Range<Int>)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next token is looked for.
  private(set) var position = 0
  /// Where the last token began.
  private(set) var tokenStart = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next tag; nil at the end of the page.
  mutating func next() -> Token? {
    while let opening = index(of: UInt8(ascii: "<"), from: position) {
      tokenStart = opening
      let next = opening + 1
      guard next < bytes.count else { break }
      if bytes[next].isASCIILetter { return startTag(at: next) }
      if bytes[next] == UInt8(ascii: "/"), next + 1 < bytes.count, bytes[next + 1].isASCIILetter {
        return endTag(at: next + 1)
      }
      position = behindDeclaration(at: next)
    }
    position = bytes.count
    return nil
  }

  private mutating func startTag(at start: Int) -> Token? {
    let nameEnd = endOfName(from: start)
    let close = endOfTag(from: nameEnd)
    position = min(close + 1, bytes.count)
    // A tag that the page ends in is none.
    guard close < bytes.count else { return nil }
    let tag = HTMLTag(bytes: bytes, name: start..<nameEnd, attributes: nameEnd..<close)
    if let end = endOfRawText(of: tag) { position = end }
    return .start(tag)
  }

  private mutating func endTag(at start: Int) -> Token? {
    let nameEnd = endOfName(from: start)
    let close = endOfTag(from: nameEnd)
    position = min(close + 1, bytes.count)
    return close < bytes.count ? .end(name: start..<nameEnd) : nil
  }

  private func endOfName(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !bytes[end].endsTagName { end += 1 }
    return end
  }

  /// The `>` that ends a tag, which may also stand between quotation marks inside it.
  private func endOfTag(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let isQuote = bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
      index = isQuote ? self.index(of: bytes[index], from: index + 1) ?? bytes.count : index
      index += 1
    }
    return min(index, bytes.count)
  }

  /// Where the end tag of an element begins whose content is text, whatever it looks like.
  private func endOfRawText(of tag: HTMLTag) -> Int? {
    let isRaw =
      tag.isCalled("script") || tag.isCalled("style") || tag.isCalled("textarea") || tag.isCalled("title")
    guard isRaw else { return nil }
    var from = position
    while let opening = index(of: UInt8(ascii: "<"), from: from) {
      let nameStart = min(opening + 2, bytes.count)
      let name = nameStart..<min(nameStart + tag.name.count, bytes.count)
      if opening + 1 < bytes.count, bytes[opening + 1] == UInt8(ascii: "/"), name.count == tag.name.count,
        zip(name, tag.name).allSatisfy({ bytes[$0] | 0x20 == bytes[$1] | 0x20 })
      {
        return opening
      }
      from = opening + 1
    }
    return bytes.count
  }

  /// Behind a comment, a doctype, or a `<` that begins nothing.
  private func behindDeclaration(at index: Int) -> Int {
    guard bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?") else { return index }
    let isComment =
      index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "-")
      && bytes[index + 2] == UInt8(ascii: "-")
    var from = isComment ? index + 3 : index
    while let close = self.index(of: UInt8(ascii: ">"), from: from) {
      if !isComment || bytes[close - 1] == UInt8(ascii: "-") && bytes[close - 2] == UInt8(ascii: "-") {
        return close + 1
      }
      from = close + 1
    }
    return bytes.count
  }

  private func index(of byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstIndex(of: byte)
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (97...122).contains(self | 0x20) }

  fileprivate var endsTagName: Bool {
    isHTMLSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}
