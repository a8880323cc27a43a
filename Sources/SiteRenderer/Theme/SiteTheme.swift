import Mustache
package import SiteModel

/// The theme's files, sorted by what they are for: templates, and assets that are copied to `/assets/`.
package struct SiteTheme: Sendable {
  let templates: [TemplateSource]
  let languages: [ThemeLanguage]
  /// The names of the templates that are not the author's own.
  let builtInNames: Set<String>
  let assets: ThemeAssets
  /// Files that are neither.
  let others: [ThemeFile]

  package init(files: [ThemeFile], languages: [ThemeLanguage]) {
    self.languages = languages
    let files = files.sorted { $0.path < $1.path }
    templates = files.filter(\.isTemplate).map {
      TemplateSource(name: $0.templateName, path: $0.shownPath, bytes: $0.bytes)
    }
    builtInNames = Set(files.filter { $0.isTemplate && $0.isBuiltIn }.map(\.templateName))
    assets = ThemeAssets(files: files.filter(\.isAsset))
    others = files.filter { !$0.isTemplate && !$0.isAsset }
  }
}

extension ThemeFile {
  private static let suffix = ".mustache"
  fileprivate var isAsset: Bool { path.hasPrefix("assets/") }
  fileprivate var isTemplate: Bool { !isAsset && path.hasSuffix(Self.suffix) }
  fileprivate var templateName: String { String(path.dropLast(Self.suffix.count)) }
}
