package import SiteModel

extension SiteReader {
  /// A theme's files, in order of path, and what of it could not be read.
  package struct ThemeResult: Sendable {
    package let files: [ThemeFile]
    package let languages: [ThemeLanguage]
    package let problems: [Diagnostic]
    /// Every file as it was read.
    package let sources: [ThemeFile]
  }

  /// Reads a theme's folder, which is shown in messages as it is given here.
  package static func readTheme(folder: String) -> ThemeResult {
    let root = FolderPath.trimmed(folder)
    if let problem = FolderPath.problem(with: root, holding: "the theme", flag: "--templates") {
      return ThemeResult(files: [], languages: [], problems: [problem], sources: [])
    }
    let walk = FolderWalk(root)
    var files: [ThemeFile] = []
    var problems = walk.diagnostics
    for found in walk.files {
      do throws(FileSystem.Refusal) {
        let bytes = try FileSystem.contents(of: found.shown)
        files.append(ThemeFile(path: found.path, shownPath: found.shown, bytes: bytes))
      } catch {
        problems.append(FolderWalk.unreadable(found.shown, "file", error))
      }
    }
    let sources = files
    var languages: [ThemeLanguage] = []
    files.removeAll { file in
      guard let tag = LanguageReader.tag(ofPath: file.path) else { return false }
      languages.append(LanguageReader.read(file, tag: tag, problems: &problems))
      return true
    }
    return ThemeResult(files: files, languages: languages, problems: problems, sources: sources)
  }
}
