import SiteModel

/// Why a file has no front matter that could be read: the lines around it are not there, or are others.
struct FrameMistake {
  let source: SourceText
  private let failure: FrontMatterBlock.Failure
  private let keys: [KeyDescription]

  init(_ failure: FrontMatterBlock.Failure, in source: SourceText, keys: [KeyDescription]) {
    self.failure = failure
    self.source = source
    self.keys = keys
  }

  var diagnostic: Diagnostic {
    switch failure {
    case .noClosing(let line): noClosing(line)
    case .noOpening(let line): source.bytes.allSatisfy(\.isWhite) ? empty : noOpening(line)
    }
  }

  private var empty: Diagnostic {
    .error("this file is empty", help: "let it begin like this:\n\(frame)", at: source.top)
  }

  /// The least front matter that such a file needs.
  private var frame: String {
    let required = keys.filter(\.isRequired).map { "\($0.name): …" }
    return (["---"] + required + ["---"]).joined(separator: "\n")
  }

  private func noOpening(_ number: Int) -> Diagnostic {
    let line = source.line(number)
    if let other = otherFormat(line, number) { return other }
    let first = MistakenLine(line, number: number)
    if let key = first.key, isKnown(key) {
      return error(
        "the first line of the file must be three hyphens; they are missing",
        help: "write them above this line:\n---\n\(line)", number)
    }
    let names = keys.filter(\.isRequired).map { Reading.subject($0.name) }
    return error(
      "the file has no front matter, so \(names.joined(separator: " and ")) \(names.count > 1 ? "are" : "is") missing",
      help: "write this above the first line:\n\(frame)", number)
  }

  private func otherFormat(_ line: String, _ number: Int) -> Diagnostic? {
    let text = line.filter { $0 != " " && $0 != "\t" }
    if text.hasPrefix("+++") {
      return error(
        "this front matter is TOML, and only YAML is read here",
        help: "write --- instead of +++, and a colon instead of each equals sign:\n\(frame)", number)
    }
    if text.hasPrefix("{") {
      return error(
        "this front matter is JSON, and only YAML is read here", help: "write it like this:\n\(frame)", number
      )
    }
    guard !text.isEmpty, text.allSatisfy({ "-–—−=_*".contains($0) }) else {
      return source.bytes.contains(.lineFeed) || !source.bytes.contains(.carriageReturn)
        ? nil : oldLineEndings
    }
    return error("“\(line)” does not begin front matter", help: "write three hyphens:\n---", number)
  }

  private var oldLineEndings: Diagnostic {
    .error(
      "the lines of this file end as on a Macintosh of old (CR), which is not understood",
      help: "save it again in your editor, with “LF” or “Unix” line endings", at: source.top)
  }

  private func noClosing(_ opening: Int) -> Diagnostic {
    var last = opening
    while !source.lineBytes(last + 1).isBlank, isKeyLine(last + 1) { last += 1 }
    return error(
      "the front matter that begins here is never closed",
      help: "write three hyphens below line \(last):\n\(source.line(last))\n---", opening)
  }

  private func isKeyLine(_ number: Int) -> Bool {
    let line = MistakenLine(source.line(number), number: number)
    return line.key != nil || line.indent > 0 || !line.marker.isEmpty || line.isComment
  }

  private func isKnown(_ key: String) -> Bool {
    keys.contains {
      $0.name == key || $0.otherNames.contains(key) || nearestName(to: key, among: [$0.name]) != nil
    }
  }

  private func error(_ message: String, help: String, _ line: Int) -> Diagnostic {
    .error(message, help: help, at: SourceLocation(file: source.file, line: line))
  }
}

extension UInt8 {
  fileprivate var isWhite: Bool {
    self == .space || self == .tab || self == .lineFeed || self == .carriageReturn
  }
}
