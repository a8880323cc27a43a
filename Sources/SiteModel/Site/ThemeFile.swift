/// A file of the theme, as it was read.
package struct ThemeFile: Sendable {
  /// The path below the theme's folder, `pages/home.mustache` or `assets/style.css`.
  package let path: String
  /// The path as problems show it, `templates/pages/home.mustache`.
  package let shownPath: String
  package let bytes: [UInt8]

  package init(path: String, shownPath: String, bytes: [UInt8]) {
    self.path = path
    self.shownPath = shownPath
    self.bytes = bytes
  }
}
