import Mustache
package import SiteModel

/// The theme's files, sorted by what they are for: templates, and assets that are copied to `/assets/`.
package struct SiteTheme: Sendable {
  let templates: [TemplateSource]
  let languages: [ThemeLanguage]
  /// The names of the templates that are not the author's own.
  let builtInNames: Set<String>
  let assets: ThemeAssets
  /// What share cards are drawn with: fonts, and their licence.
  let cards: [ThemeFile]
  /// Files that are neither.
  let others: [ThemeFile]
  /// The author's own script for the search.
  let searchScript: SearchScript?

  package init(files: [ThemeFile], languages: [ThemeLanguage]) {
    self.languages = languages
    let files = files.sorted { $0.path < $1.path }
    templates = files.filter(\.isTemplate).map {
      TemplateSource(name: $0.templateName, path: $0.shownPath, bytes: $0.bytes)
    }
    builtInNames = Set(files.filter { $0.isTemplate && $0.isBuiltIn }.map(\.templateName))
    assets = ThemeAssets(files: files.filter(\.isAsset))
    cards = files.filter(\.isForCards)
    searchScript = SearchScript(in: files)
    others = files.filter { !$0.isTemplate && !$0.isAsset && !$0.isForCards }
  }
}

extension ThemeFile {
  private static let suffix = ".mustache"
  fileprivate var isAsset: Bool { path.hasPrefix("assets/") }
  fileprivate var isForCards: Bool { path.hasPrefix("cards/") }
  fileprivate var isTemplate: Bool { !isAsset && !isForCards && path.hasSuffix(Self.suffix) }
  fileprivate var templateName: String { String(path.dropLast(Self.suffix.count)) }
}
