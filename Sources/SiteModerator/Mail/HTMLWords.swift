/// The words of a mail that was written as HTML only.
enum HTMLWords {
  /// Paragraphs become paragraphs, everything else goes but the words.
  static func text(_ html: String) -> String {
    var text = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      text += words(rest[..<start])
      rest = rest[start...]
      let tag = name(of: rest)
      if let end = ["style", "script", "head", "title", "!--"].first(where: { $0 == tag }) {
        rest = skipped(rest, to: end == "!--" ? "-->" : "</\(end)")
      }
      text += lineEnd(tag)
      rest = rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? ""
    }
    return tidied(text + words(rest))
  }

  private static func name(of tag: Substring) -> String {
    if tag.hasPrefix("<!--") { return "!--" }
    return tag.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" }.lowercased()
  }

  /// What stands from an end mark on.
  private static func skipped(_ rest: Substring, to end: String) -> Substring {
    let letters = Array(end.lowercased().utf8)
    var bytes = rest.utf8
    while !bytes.isEmpty {
      if bytes.prefix(letters.count).map({ (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }) == letters {
        return Substring(bytes)
      }
      bytes = bytes.dropFirst()
    }
    return ""
  }

  private static func lineEnd(_ tag: String) -> String {
    switch tag {
    case "br", "br/", "/div", "/tr": "\n"
    case "/p", "/li", "/h1", "/h2", "/h3", "/blockquote", "/ul", "/ol", "/table": "\n\n"
    default: ""
    }
  }

  private static func words(_ text: Substring) -> String {
    let joined = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !joined.isEmpty else { return text.isEmpty ? "" : " " }
    let start = text.first?.isWhitespace == true ? " " : ""
    return start + unescaped(joined) + (text.last?.isWhitespace == true ? " " : "")
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...].dropFirst()
      let name = rest.prefix { $0 != ";" && $0 != " " && $0 != "&" }
      if name.count < 10, rest.dropFirst(name.count).first == ";", let letter = letter(named: name) {
        result += letter
        rest = rest.dropFirst(name.count + 1)
      } else {
        result += "&"
      }
    }
    return result + rest
  }

  private static func letter(named name: Substring) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { String($0) }
    }
    return [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "eacute": "é", "euro": "€",
    ][name]
  }

  /// At most one blank line, and no white space at the ends of lines.
  private static func tidied(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split { $0 == " " }.joined(separator: " ")
      if !words.isEmpty || lines.last?.isEmpty == false { lines.append(words) }
    }
    return lines.joined(separator: "\n")
  }
}
