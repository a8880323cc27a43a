import YAML

/// The keys of a comment, between its two `---` lines.
struct CommentHead {
  /// The line of its first `---`.
  let line: Int
  /// The lines of its YAML.
  let lines: Range<Int>
  /// The line on which its text begins.
  let bodyLine: Int
  /// What its YAML says, or why it says nothing.
  let content: Result<YAMLMapping, Failure>

  /// Whether it is YAML; its keys and values may still be wrong.
  var isReadable: Bool {
    if case .success = content { true } else { false }
  }

  enum Failure: Error {
    case yaml(YAMLProblem)
    case unclosed
  }

  /// The head between two `---` lines; nil if what stands there is text.
  init?(from line: Int, to end: Int, in source: SourceText) {
    self.line = line
    lines = (line + 1)..<end
    guard Self.mayBeHead(lines, in: source) else { return nil }
    do throws(YAMLProblem) {
      let node = try YAMLNode.read(source.bytes(ofLines: lines), firstLine: line + 1)
      guard case .mapping(let mapping)? = node, Self.isHead(mapping) else { return nil }
      content = .success(mapping)
      bodyLine = end + 1
    } catch {
      guard Self.wasMeantAsHead(lines, in: source) else { return nil }
      content = .failure(.yaml(error))
      // A head that was never closed has run into the next one.
      let next = (end + 1)..<max(end + 1, min(end + 20, source.lineCount + 1))
      bodyLine = Self.wasMeantAsHead(next, in: source) ? end : end + 1
    }
  }

  /// A head that the file ends in.
  static func unclosed(from line: Int, in source: SourceText) -> CommentHead? {
    var end = line + 1
    while end <= source.lineCount, MistakenLine(source.line(end), number: end).key != nil { end += 1 }
    guard wasMeantAsHead((line + 1)..<end, in: source) else { return nil }
    return CommentHead(line: line, end: end)
  }

  private init(line: Int, end: Int) {
    self.line = line
    lines = (line + 1)..<end
    bodyLine = end
    content = .failure(.unclosed)
  }

  /// A look at the bytes, before YAML is asked.
  private static func mayBeHead(_ lines: Range<Int>, in source: SourceText) -> Bool {
    let first = lines.lazy.map { source.lineBytes($0).drop { $0 == .space } }.first {
      !$0.isBlank && $0.first != UInt8(ascii: "#")
    }
    return first?.contains(UInt8(ascii: ":")) ?? false
  }

  /// Whether a mapping has an author, or has nothing but keys of a comment and only lacks one.
  private static func isHead(_ mapping: YAMLMapping) -> Bool {
    let keys = mapping.entries.map(\.key.text)
    if keys.contains("author") { return true }
    return keys.contains("date")
      && keys.allSatisfy { key in
        CommentDraft.table.contains(key) || CommentDraft.personalKeys.contains(key)
          || key.lowercased() == "author"
      }
  }

  /// Whether lines that are no YAML begin with a key of comments and name an author.
  private static func wasMeantAsHead(_ lines: Range<Int>, in source: SourceText) -> Bool {
    let written = lines.prefix { !source.lineBytes($0).isBlank }.map {
      MistakenLine(source.line($0), number: $0)
    }
    let words = written.map { line in
      line.key ?? String(line.content.prefix { $0.isLetter || $0 == "-" })
    }
    return words.first.map(CommentDraft.table.contains) ?? false
      && words.contains("author")
  }
}
