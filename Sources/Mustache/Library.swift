/// All templates of a theme, parsed.
final class Library: Sendable {
  let files: [TemplateFile]
  let limits: Limits
  private let indices: [String: Int]

  init(_ sources: [TemplateSource], limits: Limits) {
    files = sources.map { TemplateFile($0, limits: limits) }
    indices = Dictionary(
      files.enumerated().map { ($1.source.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.limits = limits
  }

  var names: [String] { files.map(\.source.name) }

  func index(of name: String) -> Int? { indices[name] }

  /// The program of a template that a lambda returned; nothing if it has mistakes.
  func program(lambda text: String, _ delimiters: Delimiters, kind: DocumentKind) -> Program? {
    let source = TemplateSource(name: "lambda", text: text, kind: kind)
    let file = TemplateFile(source, delimiters: delimiters, limits: limits)
    guard file.mistakes.isEmpty else { return nil }
    var compiler = Compiler(self, adding: file)
    return compiler.compile(file: files.count, schema: nil)
  }
}

/// One parsed template.
struct TemplateFile: Sendable {
  let source: TemplateSource
  let tree: Tree
  let mistakes: [Mistake]

  init(_ source: TemplateSource, delimiters: Delimiters = .standard, limits: Limits) {
    self.source = source
    var parser = Parser(source.bytes, delimiters: delimiters, limits: limits)
    tree = parser.parse()
    mistakes = source.bytes.encodingMistake.map { [$0] } ?? parser.mistakes
  }

  /// A mistake as a problem, with its line and column.
  func problem(_ mistake: Mistake, includes: [TemplateProblem.Place] = []) -> TemplateProblem {
    let bytes = source.bytes
    let start = mistake.range.lowerBound
    let lineStart = bytes[..<start].lastIndex(of: .newline).map { $0 + 1 } ?? 0
    let lineEnd = bytes[start...].firstIndex(of: .newline) ?? bytes.count
    let end = min(max(mistake.range.upperBound, start), lineEnd)
    // What stands before the text in its file is not known here, only how long it is.
    let margin = lineStart == 0 ? String(repeating: " ", count: source.start.column - 1) : ""
    let line = margin + String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    return TemplateProblem(
      place: place(of: start), message: mistake.message,
      sourceLine: line.last == "\r" ? String(line.dropLast()) : line,
      caretWidth: max(1, String(decoding: bytes[start..<end], as: UTF8.self).count), help: mistake.help,
      includes: includes)
  }

  /// The line and column of a byte offset.
  func place(of offset: Int) -> TemplateProblem.Place {
    let before = source.bytes[..<offset]
    let lineStart = before.lastIndex(of: .newline).map { $0 + 1 } ?? 0
    let lines = before.count { $0 == .newline }
    let margin = lines == 0 ? source.start.column - 1 : 0
    return TemplateProblem.Place(
      path: source.path, line: source.start.line + lines,
      column: margin + String(decoding: before[lineStart...], as: UTF8.self).count + 1)
  }
}

extension [UInt8] {
  /// The first place at which this is not UTF-8.
  fileprivate var encodingMistake: Mistake? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return .notUTF8(error.byteOffsets)
    }
  }
}
