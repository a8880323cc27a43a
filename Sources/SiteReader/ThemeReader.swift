package import SiteModel

extension SiteReader {
  /// A theme's files, in order of path, and what of it could not be read.
  package struct ThemeResult: Sendable {
    package let files: [ThemeFile]
    package let languages: [ThemeLanguage]
    package let problems: [Diagnostic]
    /// Every file of the author's as it was read.
    package let sources: [ThemeFile]
  }

  /// Reads a theme's folder, which is shown in messages as it is given here.
  ///
  /// - Parameters:
  ///   - folder: the author's own files. The folder `templates` need not be there; one that somebody named must.
  ///   - base: the files that stand in for those that the folder lacks.
  package static func readTheme(folder: String, over base: [ThemeFile] = builtInTheme) -> ThemeResult {
    let root = FolderPath.trimmed(folder)
    if isMissing(root), root == usualThemeFolder, !base.isEmpty {
      return ThemeResult(over: base, own: [], problems: [])
    }
    if let problem = FolderPath.problem(with: root, holding: "the theme", flag: "--templates") {
      return ThemeResult(files: [], languages: [], problems: [problem], sources: [])
    }
    let walk = FolderWalk(root)
    var (own, problems): ([ThemeFile], _) = ([], walk.diagnostics)
    for found in walk.files {
      do throws(FileSystem.Refusal) {
        let bytes = try FileSystem.contents(of: found.shown)
        own.append(ThemeFile(path: found.path, shownPath: found.shown, bytes: bytes))
      } catch {
        problems.append(FolderWalk.unreadable(found.shown, "file", error))
      }
    }
    return ThemeResult(over: base, own: own, problems: problems)
  }

  private static let usualThemeFolder = "templates"

  private static func isMissing(_ root: String) -> Bool {
    do throws(FileSystem.Refusal) {
      _ = try FileSystem.status(of: root)
      return false
    } catch { return error.isMissing }
  }
}

extension SiteReader.ThemeResult {
  /// A file of the author's takes the place of the one below it; of the words of a language each word does.
  fileprivate init(over base: [ThemeFile], own: [ThemeFile], problems: [Diagnostic]) {
    var problems = problems
    let ownLanguages = Self.languages(in: own, &problems)
    let baseLanguages = Self.languages(in: base, &problems)
    let tags = Set(ownLanguages.map(\.tag))
    let merged = ownLanguages.map { own in
      baseLanguages.first { $0.tag == own.tag }.map(own.completed) ?? own
    }
    let paths = Set(own.map(\.path))
    let files = (own + base.filter { !paths.contains($0.path) }).filter {
      LanguageReader.tag(ofPath: $0.path) == nil
    }
    self.init(
      files: files.sorted { $0.path < $1.path },
      languages: merged + baseLanguages.filter { !tags.contains($0.tag) }, problems: problems, sources: own)
  }

  private static func languages(in files: [ThemeFile], _ problems: inout [Diagnostic]) -> [ThemeLanguage] {
    files.compactMap { file in
      LanguageReader.tag(ofPath: file.path).map { LanguageReader.read(file, tag: $0, problems: &problems) }
    }
  }
}

extension ThemeLanguage {
  /// These words, and those of another that are not among them.
  fileprivate func completed(by other: ThemeLanguage) -> ThemeLanguage {
    let names = Set(words.map(\.name))
    return ThemeLanguage(
      tag: tag, shownPath: shownPath, words: words + other.words.filter { !names.contains($0.name) })
  }
}
