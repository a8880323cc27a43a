import SiteModel
import YAML

/// Turns what a YAML parser says into what an author did.
///
/// The parser notices a slip where it can go on no longer, which is often a line or ten later. So the lines are looked at
/// as an author looks at them, from the top to where the parser stopped, and the first that has a slip is blamed.
struct YAMLMistake {
  let source: SourceText
  let problem: YAMLProblem
  /// The names that keys may have here.
  let keys: [String]
  /// The names of those that take lists or groups of keys.
  private let pluralKeys: Set<String>
  private let lines: [MistakenLine]

  /// - Parameter range: The lines of the file that hold the YAML.
  init(_ problem: YAMLProblem, in source: SourceText, lines range: Range<Int>, keys: [KeyDescription]) {
    self.source = source
    self.problem = problem
    let names = keys.flatMap { [$0.name] + $0.otherNames }
    self.keys = names
    pluralKeys = Set(keys.filter(\.shape.takesMany).flatMap { [$0.name] + $0.otherNames })
    lines = range.map { number in
      let line = MistakenLine(source.line(number), number: number)
      guard let key = line.key, !line.marker.isEmpty, !names.contains(key) else { return line }
      return line.withoutKey
    }
  }

  var diagnostic: Diagnostic {
    let found: Diagnostic? =
      switch problem.kind {
      case .duplicateKey(let key, let first): duplicate(key, first)
      case .forbiddenCharacter(let number): forbiddenCharacter(number)
      case .keyIsNotText:
        whole(
          "a list stands here in the place of a key",
          help: "begin the line with a word and a colon:\ntitle: …")
      case .tooDeep:
        whole(
          "lists stand in lists here, more than \(YAMLNode.depthLimit) deep", help: "take out the inner ones")
      case .secondDocument: secondDocument
      case .outOfMemory: whole("there is not enough memory to read this", help: "close other programs")
      case .notUTF8, .alias, .anchor, .tag: lineMistake
      case .syntax:
        invisibleSeparator ?? lineMistake ?? escape
          ?? StructureMistake(mistake: self, lines: lines).diagnostic
      }
    return source.quoting(found ?? fallback)
  }

  /// How far the parser came.
  var stop: Int { problem.mark.line }

  private func whole(_ message: String, help: String) -> Diagnostic {
    .error(message, help: help, at: source.location(problem.mark))
  }

  private func duplicate(_ key: String, _ first: YAMLMark) -> Diagnostic {
    .error(
      "`\(key)` stands here a second time; the first is on line \(first.line)",
      help: "delete one of the two lines, or join what they say", at: source.location(problem.mark))
  }

  private func forbiddenCharacter(_ number: UInt32) -> Diagnostic {
    let hexadecimal = String(number, radix: 16, uppercase: true)
    let name = String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
    return .error(
      "an invisible character (U+\(name)) stands here, which YAML does not allow",
      help: "delete it, and type the line again",
      at: source.location(problem.mark))
  }

  private var secondDocument: Diagnostic {
    .error(
      "a second --- stands here, which begins another document", help: "delete this line",
      at: source.location(problem.mark))
  }

  /// U+2028 and its like end a line for YAML, but not for an editor.
  private var invisibleSeparator: Diagnostic? {
    for line in lines where line.number <= stop {
      guard
        let index = line.text.unicodeScalars.firstIndex(where: {
          "\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0)
        })
      else { continue }
      return line.error(
        "an invisible line separator stands here; it comes along when text is copied from elsewhere",
        help: "delete it, and type the line again", column: line.text[..<index].utf8.count + 1, in: source)
    }
    return nil
  }

  /// The first line, down to where the parser stopped, that has a slip of its own.
  private var lineMistake: Diagnostic? {
    var index = 0
    while index < lines.count, lines[index].number <= stop {
      let line = lines[index]
      let end = self.end(ofValueAt: index)
      if !line.isBlank, !line.isComment {
        let takesMany = line.key.map(pluralKeys.contains) ?? true
        let mistake = LineMistake(
          source: source, line: line, endsHere: end == index + 1, takesMany: takesMany)
        if let diagnostic = mistake.diagnostic { return diagnostic }
      }
      index = end
    }
    return nil
  }

  /// The first line behind the value that begins on a line: texts after `|`, quotations and lists may go on below.
  private func end(ofValueAt index: Int) -> Int {
    let line = lines[index]
    guard let first = line.value.first, "|>\"'[{".contains(first) else { return index + 1 }
    if (first == "\"" || first == "'"), LineMistake.end(ofQuotation: line.value, first) != nil {
      return index + 1
    }
    var end = index + 1
    while end < lines.count, lines[end].isBlank || goesOn(lines[end], after: line, first) { end += 1 }
    // Blank lines below belong to nobody.
    while end > index + 1, lines[end - 1].isBlank { end -= 1 }
    return end
  }

  private func goesOn(_ line: MistakenLine, after first: MistakenLine, _ mark: Character) -> Bool {
    if mark == "[" || mark == "{", line.content.first == "]" || line.content.first == "}" { return true }
    let isBelow = line.indent > first.indent
    if mark == "|" || mark == ">" { return isBelow }
    return isBelow && (line.key.map { !keys.contains($0) } ?? true)
  }

  private var escape: Diagnostic? {
    guard case .syntax(let words, _) = problem.kind, words.contains("escape"),
      let line = lines.first(where: { $0.number == stop }), line.value.first == "\"", line.value.last == "\"",
      line.value.count > 1
    else { return nil }
    let inner = String(line.value.dropFirst().dropLast())
    return .error(
      "between double quotation marks, a backslash has a meaning of its own",
      help: "use single quotation marks:\n\(line.with(value: YAMLText.quoted(inner)))",
      at: source.location(problem.mark))
  }

  private var fallback: Diagnostic {
    let words: String =
      switch problem.kind {
      case .syntax(let problem, let context): context.isEmpty ? problem : "\(problem) \(context)"
      case .alias(let name): "the alias *\(name)"
      case .anchor(let name): "the anchor &\(name)"
      case .tag(let name): "the tag \(name)"
      default: "not UTF-8"
      }
    return .error(
      "this cannot be read as YAML (\(words))",
      help: "look at this line and the one above it; a text with signs in it is safe in quotation marks",
      at: source.location(problem.mark))
  }
}
