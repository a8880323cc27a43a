import Markdown
import SiteModel
import YAML

extension ValueType where Value == Located<String> {
  /// One line of text, and where it stands.
  static var locatedText: Self {
    Self(.text) { node, reading in
      TextValue.read(node, &reading).map { reading.located($0, at: node.mark) }
    }
  }
}

extension ValueType where Value == String {
  /// One line of text.
  static var text: Self { Self(.text) { node, reading in TextValue.read(node, &reading) } }
}

extension ValueType where Value == InlineMarkdown {
  /// One sentence of Markdown.
  static var markdown: Self {
    Self(.markdown) { node, reading in
      guard let text = TextValue.read(node, &reading) else { return nil }
      return InlineMarkdown(parsing: text, position: TextValue.position(of: node))
    }
  }
}

/// A text in YAML, and the slips that make another text of it without YAML noticing.
enum TextValue {
  /// One line of text; nil for nothing (an empty value, `~`, `null`) and for what is no text.
  static func read(_ node: YAMLNode, _ reading: inout Reading) -> String? {
    switch node {
    case .scalar(let scalar):
      guard !isNothing(scalar) else {
        if scalar.text.isEmpty { reportComment(after: scalar, &reading) }
        return nil
      }
      if scalar.style == .plain, isSpoilt(scalar, &reading) { return nil }
      let text = oneLine(scalar.text)
      return text.isEmpty ? nil : text
    case .sequence(let sequence): reportList(sequence, &reading)
    case .mapping(let mapping): reportMapping(mapping, &reading)
    }
    return nil
  }

  /// Whether a value says nothing at all.
  static func isNothing(_ scalar: YAMLScalar) -> Bool {
    scalar.style == .plain && (scalar.text.isEmpty || scalar.text == "~" || scalar.text == "null")
  }

  /// Where the first letter of a text stands.
  static func position(of node: YAMLNode) -> Position {
    guard case .scalar(let scalar) = node else {
      return Position(line: node.mark.line, column: node.mark.column)
    }
    switch scalar.style {
    case .plain: return Position(line: scalar.mark.line, column: scalar.mark.column)
    case .singleQuoted, .doubleQuoted: return Position(line: scalar.mark.line, column: scalar.mark.column + 1)
    case .block: return Position(line: scalar.mark.line + 1, column: 1)
    }
  }

  /// A text as it stands on one line: no line breaks, no white space at its ends.
  static func oneLine(_ text: String) -> String {
    let isPlain = !text.utf8.contains { $0 == .lineFeed || $0 == .carriageReturn || $0 == .tab }
    if isPlain, text.utf8.first != .space, text.utf8.last != .space { return text }
    return text.split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  private static func isSpoilt(_ scalar: YAMLScalar, _ reading: inout Reading) -> Bool {
    if scalar.end.line > scalar.mark.line, reportListLine(in: scalar, &reading) { return true }
    reportComment(after: scalar, &reading)
    return false
  }

  /// YAML joins the lines of a text, and with them the items of a list that is not quite one.
  private static func reportListLine(in scalar: YAMLScalar, _ reading: inout Reading) -> Bool {
    for number in scalar.mark.line...scalar.end.line {
      let line = MistakenLine(reading.source.line(number), number: number)
      guard line.content.first == "-", number > scalar.mark.line || line.indent + 1 == scalar.mark.column,
        !line.content.hasPrefix("--")
      else { continue }
      reading.add(line.hyphenDiagnostic(in: reading.source))
      return true
    }
    return false
  }

  /// `#1 reason`: what follows a `#` is gone. A comment that looks like one has a space after it.
  private static func reportComment(after scalar: YAMLScalar, _ reading: inout Reading) {
    let line = reading.source.lineBytes(scalar.end.line)
    let rest = line.dropFirst(scalar.end.column - 1).drop { $0 == .space || $0 == .tab }
    guard rest.first == UInt8(ascii: "#"), let next = rest.dropFirst().first, next != .space,
      next != rest.first
    else { return }
    let whole = String(decoding: line.dropFirst(scalar.mark.column - 1), as: UTF8.self)
    let mark = YAMLMark(offset: 0, line: scalar.end.line, column: rest.startIndex - line.startIndex + 1)
    let help =
      "if it belongs to \(reading.subject), put the whole in quotation marks:\n"
      + "\(reading.key): \(YAMLText.quoted(oneLine(whole)))"
    if scalar.text.isEmpty {
      reading.error("\(reading.subject) is empty, because # begins a comment", help: help, at: mark)
    } else {
      reading.warning(
        "everything from the # on is left out, because it begins a comment", help: help, at: mark)
    }
  }

  private static func reportList(_ sequence: YAMLSequence, _ reading: inout Reading) {
    let example: String =
      if case .scalar(let only)? = sequence.items.first, sequence.items.count == 1 {
        YAMLText.scalar(oneLine(only.text))
      } else {
        "…"
      }
    reading.error(
      "\(reading.subject) is a list, and should be one text",
      help: "write it on one line:\n\(reading.key): \(example)",
      at: sequence.mark)
  }

  /// A text that holds a colon is a mapping for YAML where it stands in a list or on a line of its own.
  private static func reportMapping(_ mapping: YAMLMapping, _ reading: inout Reading) {
    let line = reading.source.lineBytes(mapping.mark.line)
    let written = String(decoding: line.dropFirst(mapping.mark.column - 1), as: UTF8.self)
    let isInList = line.prefix(mapping.mark.column - 1).contains(.hyphen)
    guard mapping.entries.count == 1, !written.hasPrefix("{") else {
      reading.error(
        "\(reading.subject) is a group of keys, and should be one text",
        help: "write it on one line:\n\(reading.key): …", at: mapping.mark)
      return
    }
    let key = isInList ? "- " : "\(reading.key): "
    reading.error(
      "\(reading.subject) holds a colon, so YAML reads it as a key of its own",
      help: "put the text in quotation marks:\n\(key)\(YAMLText.quoted(oneLine(written)))", at: mapping.mark)
  }
}
