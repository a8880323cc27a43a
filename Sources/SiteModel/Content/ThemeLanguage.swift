/// The words of a theme in one language, as `languages/TAG.yaml` gives them.
package struct ThemeLanguage: Sendable {
  /// One of them.
  package struct Word: Sendable {
    /// By which templates include it, as `{{> words/NAME}}`.
    package let name: String
    /// A small template.
    package let text: String
    package let location: SourceLocation
    /// Whether it belongs to the theme that the program carries.
    package var isBuiltIn: Bool { location.file.hasPrefix(ThemeFile.builtInFolder) }

    package init(name: String, text: String, location: SourceLocation) {
      self.name = name
      self.text = text
      self.location = location
    }
  }

  /// A language tag of BCP 47, `en` or `de-AT`, from the file's name.
  package let tag: String
  /// The path as problems show it, `templates/languages/en.yaml`.
  package let shownPath: String
  /// In the order of the file.
  package let words: [Word]

  package init(tag: String, shownPath: String, words: [Word]) {
    self.tag = tag
    self.shownPath = shownPath
    self.words = words
  }
}
