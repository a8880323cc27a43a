import SiteModel
import YAML

/// The slips that show only between lines: a colon, a hyphen, an indentation or a `---` that is not as it should be.
struct StructureMistake {
  let mistake: YAMLMistake
  /// All lines of the YAML.
  let lines: [MistakenLine]

  private var source: SourceText { mistake.source }

  var diagnostic: Diagnostic? {
    for line in suspects {
      if let found = missingSpace(line) ?? missingHyphenSpace(line) ?? missingColon(line) { return found }
    }
    if let found = wrongIndentation { return found }
    for line in suspects {
      if let found = prose(line) { return found }
    }
    return nil
  }

  /// The lines on which the parser stumbled: where the thing began that it was reading, the line above, the line itself.
  private var suspects: [MistakenLine] {
    let numbers = [mistake.problem.contextMark?.line, above?.number, mistake.stop].compactMap(\.self).sorted()
    let content = lines.filter { !$0.isBlank && !$0.isComment }
    let last = content.last.map { mistake.stop > $0.number ? [$0] : [] } ?? []
    return content.filter { numbers.contains($0.number) } + last
  }

  private var stopped: MistakenLine? { lines.first { $0.number == mistake.stop } }

  private var above: MistakenLine? { lines.last { $0.number < mistake.stop && !$0.isBlank && !$0.isComment } }

  /// `title:Leave and come back`.
  private func missingSpace(_ line: MistakenLine) -> Diagnostic? {
    guard line.key == nil else { return nil }
    let word = line.value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    let rest = line.value.dropFirst(word.count)
    guard !word.isEmpty, rest.first == ":", rest.count > 1, !rest.hasPrefix("://") else { return nil }
    return line.error(
      "a space is missing after the colon of `\(word)`",
      help:
        "write it like this:\n\(line.with(value: "\(word): \(YAMLText.scalar(String(rest.dropFirst())))"))",
      column: line.column(inValue: rest.startIndex), in: source)
  }

  private func missingHyphenSpace(_ line: MistakenLine) -> Diagnostic? {
    guard line.content.first == "-", !line.content.hasPrefix("- "), !line.content.hasPrefix("--"),
      line.content.count > 1
    else { return nil }
    return line.hyphenDiagnostic(in: source)
  }

  /// `title Leave and come back`.
  private func missingColon(_ line: MistakenLine) -> Diagnostic? {
    guard line.key == nil, line.marker.isEmpty else { return nil }
    let word = line.value.prefix { $0 != " " }
    guard mistake.keys.contains(String(word)) else { return nil }
    let rest = String(line.value.dropFirst(word.count).drop { $0 == " " })
    return line.error(
      "a colon is missing after `\(word)`",
      help:
        "write it like this:\n\(line.with(value: rest.isEmpty ? "\(word): …" : "\(word): \(YAMLText.scalar(rest))"))",
      column: line.column(inValue: word.endIndex), in: source)
  }

  private var wrongIndentation: Diagnostic? {
    guard let line = stopped, let above, line.key != nil || !line.marker.isEmpty else { return nil }
    if line.indent > above.indent, above.key != nil, !above.value.isEmpty {
      return line.error(
        "this line is indented, as though it belonged to `\(above.key ?? "")`, which has a value already",
        help: "begin it where the line above begins:\n\(above.text.prefix(above.indent))\(line.content)",
        column: line.indent + 1, in: source)
    }
    let isKnown = lines.contains { $0.number < line.number && !$0.isBlank && $0.indent == line.indent }
    guard !isKnown || line.indent > above.indent else { return nil }
    return line.error(
      "this line begins at a column where no line above it begins",
      help: "begin it below the line above:\n\(above.text.prefix(above.indent))\(line.content)",
      column: line.indent + 1, in: source)
  }

  /// A line that is no YAML at all: the text of the article, if a blank line stands above it.
  private func prose(_ line: MistakenLine) -> Diagnostic? {
    guard line.key == nil, line.marker.isEmpty || hasBlank(above: line) else { return nil }
    guard hasBlank(above: line) else {
      return line.error(
        "this line has no key, so it is not clear what it belongs to",
        help: "if it goes on from the line above, begin it with two spaces; "
          + "if the text of the page begins here, put a line --- above it:\n  \(line.content)",
        column: line.indent + 1, in: source)
    }
    return line.error(
      "the keys are not closed: a line of three hyphens is missing above this text",
      help: "write it like this:\n---\n\(line.content)", column: line.indent + 1, in: source)
  }

  private func hasBlank(above line: MistakenLine) -> Bool {
    lines.contains { $0.number < line.number && $0.isBlank }
  }
}
