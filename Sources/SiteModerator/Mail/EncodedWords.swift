/// Words of headers in other alphabets: `=?UTF-8?Q?In=C3=AAs?=`. (RFC 2047)
enum EncodedWords {
  /// The header as it is meant; space between two encoded words belongs to neither.
  static func decoded(_ header: String) -> String {
    var result = ""
    var rest = header[...]
    var wasEncoded = false
    while let start = rest.firstRange(of: "=?") {
      let between = rest[..<start.lowerBound]
      guard let (text, end) = word(rest[start.upperBound...]) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        wasEncoded = false
        continue
      }
      if !wasEncoded || !between.allSatisfy(\.isWhitespace) { result += between }
      result += text
      rest = rest[end...]
      wasEncoded = true
    }
    return result + rest
  }

  /// The text of `UTF-8?Q?…?=`, and where it ends.
  private static func word(_ rest: Substring) -> (text: String, end: String.Index)? {
    let parts = rest.split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].first == "=", !parts[2].contains(" ") else { return nil }
    let charset = parts[0].prefix { $0 != "*" }
    let bytes: [UInt8]
    switch parts[1].lowercased() {
    case "b": bytes = MailText.base64(parts[2].utf8)
    case "q": bytes = MailText.quotedPrintable(parts[2].utf8, isHeader: true)
    default: return nil
    }
    guard let text = MailText.decoded(bytes, charset: String(charset)) else { return nil }
    return (text, rest.index(after: parts[3].startIndex))
  }
}
