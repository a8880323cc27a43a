import SiteModel
import YAML

/// Reads the words of a theme in one language: `languages/TAG.yaml`, a mapping of names to texts.
enum LanguageReader {
  /// The language tag that a theme's file is for; nil for any other file.
  static func tag(ofPath path: String) -> String? {
    guard path.hasPrefix("languages/"), path.hasSuffix(".yaml") else { return nil }
    return String(path.dropFirst("languages/".count).dropLast(".yaml".count))
  }

  /// Reads a file; what is wrong with it is added to `problems`, and left out.
  static func read(_ file: ThemeFile, tag: String, problems: inout [Diagnostic]) -> ThemeLanguage {
    switch TextDecoding.decode(file.bytes, file: file.shownPath) {
    case .failure(let problem):
      problems.append(problem.diagnostic)
      return ThemeLanguage(tag: tag, shownPath: file.shownPath, words: [])
    case .success(let source):
      var reading = Reading(source)
      let words = words(&reading)
      problems += reading.diagnostics
      return ThemeLanguage(tag: tag, shownPath: file.shownPath, words: words)
    }
  }

  private static func words(_ reading: inout Reading) -> [ThemeLanguage.Word] {
    let bytes = reading.source.bytes
    let lines = bytes.count { $0 == .lineFeed } + 1
    let reader = FrontMatterReader(keys: [])
    guard let mapping = reader.mapping(bytes[...], lines: 1..<(lines + 1), &reading) else { return [] }
    var words: [ThemeLanguage.Word] = []
    for entry in mapping.entries {
      guard case .scalar(let value) = entry.value else {
        reading.error(
          "“\(entry.key.text)” takes words, and a list or keys stand here",
          help: "put the words between quotation marks:\n\(entry.key.text): \"…\"", at: entry.value.mark)
        // It is there, so that nobody who includes it is blamed too.
        words.append(
          ThemeLanguage.Word(
            name: entry.key.text, text: "", location: reading.source.location(entry.value.mark)))
        continue
      }
      words.append(word(entry.key.text, value, reading.source))
    }
    return words
  }

  private static func word(_ name: String, _ value: YAMLScalar, _ source: SourceText) -> ThemeLanguage.Word {
    let isQuoted = value.style == .singleQuoted || value.style == .doubleQuoted
    let location = SourceLocation(
      file: source.file, line: value.mark.line, column: value.mark.column + (isQuoted ? 1 : 0))
    return ThemeLanguage.Word(name: name, text: value.text, location: location)
  }
}
