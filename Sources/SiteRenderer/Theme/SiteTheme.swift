import Mustache
package import SiteModel

/// The theme's files, sorted by what they are for: templates, and assets that are copied to `/assets/`.
package struct SiteTheme: Sendable {
  let templates: [TemplateSource]
  let languages: [ThemeLanguage]
  let assets: ThemeAssets
  /// Files that are neither.
  let others: [ThemeFile]

  package init(files: [ThemeFile], languages: [ThemeLanguage]) {
    self.languages = languages
    let files = files.sorted { $0.path < $1.path }
    templates = files.filter(\.isTemplate).map {
      TemplateSource(
        name: String($0.path.dropLast(ThemeFile.suffix.count)), path: $0.shownPath, bytes: $0.bytes)
    }
    assets = ThemeAssets(files: files.filter(\.isAsset))
    others = files.filter { !$0.isTemplate && !$0.isAsset }
  }
}

extension ThemeFile {
  fileprivate static let suffix = ".mustache"
  fileprivate var isAsset: Bool { path.hasPrefix("assets/") }
  fileprivate var isTemplate: Bool { !isAsset && path.hasSuffix(Self.suffix) }
}
