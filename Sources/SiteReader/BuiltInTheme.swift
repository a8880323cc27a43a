import DefaultTheme
package import SiteModel

extension SiteReader {
  /// The theme that the program carries within itself, in order of path.
  package static let builtInTheme: [ThemeFile] = (0..<default_theme_count()).map {
    ThemeFile(default_theme_file($0))
  }
}

extension ThemeFile {
  /// The only place that holds pointers into the table of C; its bytes are there for as long as the program runs.
  fileprivate init(_ file: default_theme_file) {
    let path = String(cString: file.path)
    self.init(
      path: path, shownPath: Self.builtInFolder + path,
      bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.size)), isBuiltIn: true)
  }
}
