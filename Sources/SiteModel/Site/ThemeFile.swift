/// A file of the theme, as it was read.
package struct ThemeFile: Sendable {
  /// The path below the theme's folder, `pages/home.mustache` or `assets/style.css`.
  package let path: String
  /// The path as problems show it, `templates/pages/home.mustache`.
  package let shownPath: String
  package let bytes: [UInt8]
  /// Whether it is part of the theme that the program carries, and not the author's own.
  package let isBuiltIn: Bool

  /// What the shown paths of the theme that the program carries begin with.
  package static let builtInFolder = "built-in theme/"

  package init(path: String, shownPath: String, bytes: [UInt8], isBuiltIn: Bool = false) {
    self.path = path
    self.shownPath = shownPath
    self.bytes = bytes
    self.isBuiltIn = isBuiltIn
  }
}
