import SiteModel

/// Reads the fields of one JSON object. (RFC 8259)
struct JSONObjectReader {
  struct Field {
    let name: String
    /// Nil for a value that is no text.
    let text: String?
  }

  private let bytes: [UInt8]
  private let file: String
  private var index = 0

  private static let deepest = 64

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.file = file
  }

  mutating func fields() throws(UnfitMessage) -> [Field] {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw problem("this is not UTF-8") }
    skipSpace()
    guard next == UInt8(ascii: "{") else { throw problem("JSON of a form begins with {") }
    index += 1
    var fields: [Field] = []
    try members { (reader: inout Self, name: String, start: Int) throws(UnfitMessage) in
      guard !fields.contains(where: { $0.name == name }) else {
        reader.index = start
        throw reader.problem("“\(name)” stands here twice")
      }
      fields.append(Field(name: name, text: try reader.value(depth: 0)))
    }
    skipSpace()
    guard index == bytes.count else { throw problem("something follows the end of the JSON") }
    return fields
  }

  /// Everything up to the closing brace.
  private mutating func members(
    _ read: (inout Self, _ name: String, _ start: Int) throws(UnfitMessage) -> Void
  ) throws(UnfitMessage) {
    skipSpace()
    if skip("}") { return }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else {
        throw problem("the name of a field in quotation marks belongs here")
      }
      let start = index
      let name = try string()
      skipSpace()
      guard skip(":") else { throw problem("a colon belongs here") }
      skipSpace()
      try read(&self, name, start)
      skipSpace()
    } while skip(",")
    guard skip("}") else { throw problem("a comma or } belongs here") }
  }

  /// The text of a string; nil for anything else, which is passed over.
  private mutating func value(depth: Int) throws(UnfitMessage) -> String? {
    guard depth < Self.deepest else { throw problem("this is nested too deeply") }
    switch next {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "{"):
      index += 1
      try members { (reader: inout Self, _, _) throws(UnfitMessage) in _ = try reader.value(depth: depth + 1)
      }
    case UInt8(ascii: "["): try items(depth: depth)
    default:
      let start = index
      while let byte = next, isOfWord(byte) { index += 1 }
      guard index > start else { throw problem("a value belongs here") }
    }
    return nil
  }

  private mutating func items(depth: Int) throws(UnfitMessage) {
    index += 1
    skipSpace()
    if skip("]") { return }
    repeat {
      skipSpace()
      _ = try value(depth: depth + 1)
      skipSpace()
    } while skip(",")
    guard skip("]") else { throw problem("a comma or ] belongs here") }
  }

  private mutating func string() throws(UnfitMessage) -> String {
    let opening = index
    index += 1
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else {
        throw problem("a line break cannot stand inside quotation marks; it is written \\n")
      }
      if byte == UInt8(ascii: "\\") { text += String(try escape()).utf8 } else { text.append(byte) }
      if byte != UInt8(ascii: "\\") { index += 1 }
    }
    guard skip("\"") else {
      index = opening
      throw problem("this quotation mark is never closed")
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(UnfitMessage) -> Unicode.Scalar {
    let start = index
    index += 1
    guard let letter = next else { throw problem("this ends in the middle of a text") }
    index += 1
    let simple: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "b"): "\u{8}",
      UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "\""): "\"",
    ]
    if let scalar = simple[letter] { return scalar }
    guard letter == UInt8(ascii: "u"), let unit = unit() else {
      index = start
      throw problem("this backslash means nothing in JSON")
    }
    guard 0xD800...0xDBFF ~= unit else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let afterFirst = index
    guard skip("\\"), skip("u"), let low = self.unit(), 0xDC00...0xDFFF ~= low else {
      index = afterFirst
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func unit() -> UInt32? {
    guard index + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
    else { return nil }
    index += 4
    return unit
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == sign.value else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() { while let byte = next, byte.isWhite { index += 1 } }

  private func isOfWord(_ byte: UInt8) -> Bool {
    byte > 0x20
      && ![UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "\"")].contains(byte)
  }

  private func problem(_ message: String) -> UnfitMessage {
    let before = bytes[..<min(index, bytes.count)]
    let line = before.count { $0 == 10 } + 1
    let column = before.count - (before.lastIndex(of: 10).map { $0 + 1 } ?? 0) + 1
    return UnfitMessage(
      message,
      help:
        "write it like this: {\"article\": \"stepping-back\", \"author\": \"Kelsey\", \"comment\": \"…\"}",
      at: SourceLocation(file: file, line: line, column: column))
  }
}
