import SiteModel

/// The slips that can be seen on one line alone, once it is known that the YAML cannot be read.
struct LineMistake {
  let source: SourceText
  let line: MistakenLine
  /// Whether the next line begins a key of its own, or is the end, so that nothing of this one goes on there.
  let endsHere: Bool
  /// Whether its key takes a list or a group of keys.
  let takesMany: Bool

  /// The first slip that fits.
  var diagnostic: Diagnostic? {
    if let found = indentation ?? noBreakSpace { return found }
    guard let first = line.value.first else { return nil }
    switch first {
    case "\"", "'": return quotation(first)
    case "[", "{": return brackets(first)
    case "|", ">": return blockText(first)
    default: return specialCharacter(first) ?? colon
    }
  }

  private func error(_ message: String, help: String, at index: String.Index? = nil) -> Diagnostic {
    line.error(message, help: help, column: line.column(inValue: index), in: source)
  }

  private var indentation: Diagnostic? {
    let white = line.text.prefix(line.indent)
    guard let tab = white.firstIndex(of: "\t") else { return nil }
    let spaces = white.map { $0 == "\t" ? "  " : String($0) }.joined()
    return line.error(
      "a tab indents this line, and YAML allows only spaces there",
      help: "replace the tab with two spaces:\n\(spaces)\(line.content)",
      column: white[..<tab].utf8.count + 1,
      in: source)
  }

  /// U+00A0, which comes along when text is copied from a web page.
  private var noBreakSpace: Diagnostic? {
    let beginning = line.text.prefix { $0.isLetter || $0.isNumber || "-_: \u{A0}".contains($0) }
    guard let index = beginning.firstIndex(of: "\u{A0}") else { return nil }
    let isBeforeText =
      beginning[..<index].allSatisfy { $0 == " " || $0 == "-" } || beginning[..<index].hasSuffix(":")
    guard isBeforeText else { return nil }
    let repaired = line.text.map { $0 == "\u{A0}" ? " " : String($0) }.joined()
    return line.error(
      "a no-break space stands here; it looks like a space, but YAML does not take it for one",
      help: "delete it and type a space:\n\(repaired)", column: beginning[..<index].utf8.count + 1, in: source
    )
  }

  private func quotation(_ mark: Character) -> Diagnostic? {
    let value = line.value
    guard let end = Self.end(ofQuotation: value, mark) else {
      guard endsHere else { return nil }
      return error(
        "\(line.subject) begins with a quotation mark that is never closed",
        help: "close it at the end of the line:\n\(line.with(value: value + String(mark)))")
    }
    let rest = value[value.index(after: end)...]
    guard let next = rest.firstIndex(where: { !$0.isWhitespace }),
      !(next > rest.startIndex && rest[next] == "#")
    else { return nil }
    let isWhole = value.count > 2 && value.last == mark
    let name = mark == "'" ? "apostrophe" : "quotation mark"
    let message =
      isWhole
      ? "the \(name) inside \(line.subject) ends the quotation too early"
      : "\(line.subject) goes on after its closing quotation mark"
    let inner = isWhole ? String(value.dropFirst().dropLast()) : value
    return error(
      message,
      help: "put other quotation marks around the whole:\n\(line.with(value: YAMLText.quoted(inner)))",
      at: isWhole ? end : next)
  }

  /// Where the closing mark stands.
  static func end(ofQuotation value: String, _ mark: Character) -> String.Index? {
    var index = value.index(after: value.startIndex)
    while index < value.endIndex {
      let next = value.index(after: index)
      if mark == "\"", value[index] == "\\" {
        index = next < value.endIndex ? value.index(after: next) : next
        continue
      }
      if value[index] == mark {
        guard mark == "'", next < value.endIndex, value[next] == "'" else { return index }
        index = value.index(after: next)
        continue
      }
      index = next
    }
    return nil
  }

  private func brackets(_ open: Character) -> Diagnostic? {
    let value = line.value
    let close: Character = open == "[" ? "]" : "}"
    if let comma = emptyItem { return comma }
    guard let end = Self.end(ofBrackets: value, open, close) else {
      guard endsHere else { return nil }
      guard takesMany else { return quoteAll("\(line.subject) begins with “\(open)”, so YAML reads a list") }
      return error(
        "the list of \(line.subject) is not closed with \(close)",
        help: "close it at the end of the line:\n\(line.with(value: value + String(close)))")
    }
    let rest = value[value.index(after: end)...]
    guard let next = rest.firstIndex(where: { !$0.isWhitespace }), rest[next] != "#" else { return nil }
    if rest[next...].allSatisfy({ $0 == close }) {
      return error(
        "there is one \(close) too many",
        help: "write it like this:\n\(line.with(value: String(value[...end])))", at: next)
    }
    return error(
      "\(line.subject) begins with “\(open)”, so YAML reads a list, but text follows it",
      help: "put the whole in quotation marks:\n\(line.with(value: YAMLText.quoted(value)))", at: next)
  }

  private var emptyItem: Diagnostic? {
    let compact = line.value.filter { $0 != " " }
    guard line.value.first == "[", !compact.contains("\""), !compact.contains("'") else { return nil }
    guard compact.contains(",,") || compact.hasPrefix("[,") else { return nil }
    let items = line.value.filter { $0 != "[" && $0 != "]" }.split(separator: ",").map {
      TextValue.oneLine(String($0))
    }
    let list = items.filter { !$0.isEmpty }.joined(separator: ", ")
    return error(
      "the list of \(line.subject) has a comma with nothing before it",
      help: "write it like this:\n\(line.with(value: "[\(list)]"))")
  }

  private static func end(ofBrackets value: String, _ open: Character, _ close: Character) -> String.Index? {
    var depth = 0
    var quote: Character?
    for index in value.indices {
      let character = value[index]
      if let current = quote {
        if character == current { quote = nil }
        continue
      }
      switch character {
      case "\"": quote = character
      case open: depth += 1
      case close:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }

  /// `>` and `|` begin a text on the lines below.
  private func blockText(_ mark: Character) -> Diagnostic? {
    let rest = line.value.dropFirst().drop { "+-0123456789".contains($0) }
    guard let first = rest.first(where: { $0 != " " }), first != "#" else { return nil }
    return quoteAll("\(line.subject) begins with “\(mark)”, which has a meaning of its own in YAML")
  }

  private func specialCharacter(_ first: Character) -> Diagnostic? {
    let second = line.value.dropFirst().first
    let isAlways = "@`%&*!,]}".contains(first)
    let isBeforeSpace = "-?".contains(first) && (second == nil || second == " ") && line.key != nil
    guard isAlways || isBeforeSpace else { return nil }
    return quoteAll("\(line.subject) begins with “\(first)”, which has a meaning of its own in YAML")
  }

  private var colon: Diagnostic? {
    let value = line.value
    let found = value.indices.first { index in
      let next = value.index(after: index)
      return value[index] == ":" && (next == value.endIndex || value[next] == " ")
    }
    guard let found, line.key != nil || !line.marker.isEmpty else { return nil }
    guard value.first == "“" || value.first == "„" || value.first == "‘" else {
      return error(
        "\(line.subject) holds a colon, so YAML reads it as a key of its own",
        help: "put \(line.subject) in quotation marks:\n\(line.with(value: YAMLText.quoted(value)))",
        at: found)
    }
    let inner = value.drop { "“„‘".contains($0) }
    let ending = inner.last.map { "”“’".contains($0) } ?? false
    return error(
      "\(line.subject) holds a colon, and curly quotation marks do not hide it from YAML",
      help: "use straight quotation marks:\n"
        + line.with(value: YAMLText.quoted(String(ending ? inner.dropLast() : inner))), at: found)
  }

  private func quoteAll(_ message: String) -> Diagnostic {
    error(
      message,
      help: "put \(line.subject) in quotation marks:\n\(line.with(value: YAMLText.quoted(line.value)))")
  }
}
