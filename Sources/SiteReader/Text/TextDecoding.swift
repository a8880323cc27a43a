import SiteModel

/// Bytes of a file become text, or a sentence that says how the file must be saved.
enum TextDecoding {
  /// The text without its byte-order mark; a diagnostic if the bytes are no UTF-8.
  static func decode(_ bytes: [UInt8], file: String) -> Result<SourceText, Problem> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let source = SourceText(file: file, bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes)
    if let diagnostic = wideEncoding(bytes, file: file) { return .failure(Problem(diagnostic)) }
    if let index = source.bytes.firstIndex(of: 0) { return .failure(Problem(nul(at: index, in: source))) }
    guard let index = firstInvalidIndex(of: source.bytes) else { return .success(source) }
    return .failure(Problem(notUTF8(at: index, in: source)))
  }

  /// A diagnostic as an error of Swift.
  struct Problem: Error {
    let diagnostic: Diagnostic
    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  private static let howToSave = "save it again in your editor, with the encoding “UTF-8”"

  private static func wideEncoding(_ bytes: [UInt8], file: String) -> Diagnostic? {
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let beginning = bytes.prefix(64)
    let looksWide = beginning.count >= 8 && beginning.count { $0 == 0 } * 5 >= beginning.count * 2
    guard hasMark || looksWide else { return nil }
    return .error(
      "this file is saved as UTF-16, not as UTF-8", help: howToSave, at: SourceLocation(file: file))
  }

  private static func nul(at index: Int, in source: SourceText) -> Diagnostic {
    .error(
      "there is a NUL character here, so this is not a text file, or it is damaged",
      help: "delete the character, or put back an older copy of the file", at: source.location(ofByte: index))
  }

  private static func notUTF8(at index: Int, in source: SourceText) -> Diagnostic {
    let letter = Windows1252.letter(source.bytes[index])
    let guess = letter.map { "; in Windows-1252 (Latin-1) it would be “\($0)”" } ?? ""
    return .error(
      "this character is not UTF-8\(guess)", help: howToSave, at: source.location(ofByte: index)
    ).quoting(SourceExcerpt(line: repairedLine(around: index, in: source.bytes)))
  }

  /// The line as Windows-1252, so that its letters can be recognised.
  private static func repairedLine(around index: Int, in bytes: [UInt8]) -> String {
    let start = bytes[..<index].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    let line = bytes[start...].prefix { $0 != .lineFeed && $0 != .carriageReturn }
    let before = String(decoding: line[..<index], as: UTF8.self)
    return before
      + String(String.UnicodeScalarView(line[index...].map { Windows1252.letter($0) ?? "\u{FFFD}" }))
  }

  private static func firstInvalidIndex(of bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var index = 0
    while index < bytes.count {
      guard let length = lengthOfScalar(bytes[index...].prefix(4)) else { return index }
      index += length
    }
    return nil
  }

  private static func lengthOfScalar(_ bytes: ArraySlice<UInt8>) -> Int? {
    (1...4).first { length in
      let start = bytes.prefix(length)
      return start.count == length && String(validating: start, as: UTF8.self)?.unicodeScalars.count == 1
    }
  }
}
