import Mustache
import SiteModel

/// The languages of a theme: finds the words for a language tag.
struct Languages: Sendable {
  private let languages: [String: ThemeLanguage]

  /// The language that every theme has, and whose words stand in for those that another lacks.
  static let fallback = "en"

  init(_ languages: [ThemeLanguage]) {
    self.languages = Dictionary(
      languages.map { ($0.tag.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All words for a tag, as templates: those of the closest language that the theme has, and English for the rest.
  func sources(for tag: String) -> [TemplateSource] {
    let own = closest(to: tag)?.words ?? []
    let names = Set(own.map(\.name))
    let rest = languages[Self.fallback]?.words.filter { !names.contains($0.name) } ?? []
    return (own + rest).map { word in
      TemplateSource(
        name: Word.templateName(word.name), path: word.location.file, bytes: Array(word.text.utf8),
        kind: .plainText, start: (word.location.line, word.location.column))
    }
  }

  /// What the theme cannot say in a language that a site is written in.
  func problems(for tag: String) -> [Diagnostic] {
    guard let english = languages[Self.fallback] else { return missingEnglish() }
    guard let language = closest(to: tag) else { return [unknown(tag)] }
    let names = Set(language.words.map(\.name))
    let missing = english.words.filter { !names.contains($0.name) }
    return missing.isEmpty ? [] : [incomplete(language, missing)]
  }

  /// `de-AT` itself, then `de`.
  private func closest(to tag: String) -> ThemeLanguage? {
    var parts = tag.lowercased().split(separator: "-")
    while !parts.isEmpty {
      if let language = languages[parts.joined(separator: "-")] { return language }
      parts.removeLast()
    }
    return nil
  }
}

extension Languages {
  /// Words of the author's own that no template says, and that are called almost like one of the built-in theme.
  func unused(_ templateNames: [String], in tag: String) -> [Diagnostic] {
    let unused = Set(templateNames)
    let words = closest(to: tag)?.words ?? []
    // No template includes the names of months: dates are put together from them.
    let own = words.filter { !$0.isBuiltIn && !$0.name.contains("month-") }
    return own.filter { unused.contains(Word.templateName($0.name)) }.compactMap { word in
      nearestName(to: word.name, among: words.filter(\.isBuiltIn).map(\.name)).map {
        .warning("no template says “\(word.name)”", help: "did you mean “\($0)”?", at: word.location)
      }
    }
  }

  private func missingEnglish() -> [Diagnostic] {
    [
      .error(
        "the theme has no file languages/en.yaml, which holds its words",
        help: "copy the one that comes with Inglenook")
    ]
  }

  private func unknown(_ tag: String) -> Diagnostic {
    let known = languages.keys.sorted().joined(separator: ", ")
    return .warning(
      "the theme has no words in the language “\(tag)”, so what it says itself is English",
      help:
        "it has \(known); to add yours, copy languages/en.yaml to templates/languages/\(tag).yaml and translate it"
    )
  }

  private func incomplete(_ language: ThemeLanguage, _ missing: [ThemeLanguage.Word]) -> Diagnostic {
    let names = missing.prefix(5).map { "“\($0.name)”" }.joined(separator: ", ")
    let more = missing.count > 5 ? " and \(missing.count - 5) more" : ""
    return .warning(
      "\(names)\(more) \(missing.count == 1 ? "is" : "are") not in this file, and will be said in English",
      help: missing.prefix(5).map { "\($0.name): \"\($0.text)\"" }.joined(separator: "\n"),
      at: SourceLocation(file: language.shownPath))
  }
}
