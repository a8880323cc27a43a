package import SiteModel
import YAML

/// Reads a content folder: each file alone, in parallel, and nothing connected yet.
package enum SiteReader {
  /// What was read, and everything that is wrong with it, in order of place.
  package struct Result: Sendable {
    /// Nil if the folder cannot be read. With errors among the problems, it is what could be saved of the site.
    package let content: Content?
    package let problems: [Diagnostic]
  }

  /// Reads a folder, which is shown in messages as it is given here.
  package static func read(folder: String) async -> Result {
    var reader = ContentReader(folder: folder)
    await reader.update(.unknown)
    return reader.result
  }

  /// The kinds of terms of a site; those of every site, where there are no settings that can be read.
  package static func taxonomies(in folder: String) -> [TaxonomyKind] {
    let root = FolderPath.trimmed(folder)
    guard FolderPath.problem(with: root, holding: "site.yaml", flag: "--content") == nil else {
      return TaxonomyKind.standard
    }
    return settings(in: root, FolderWalk(root)).0.taxonomies
  }

  /// The diagnostics, each with the source line that it points at, as far as its file can still be read.
  package static func quoting(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var sources: [String: SourceText] = [:]
    return diagnostics.map { diagnostic in
      guard diagnostic.excerpt == nil, let location = diagnostic.location else { return diagnostic }
      if sources[location.file] == nil, let bytes = try? FileSystem.contents(of: location.file) {
        sources[location.file] = try? TextDecoding.decode(bytes, file: location.file).get()
      }
      return sources[location.file]?.quoting(diagnostic) ?? diagnostic
    }
  }

  /// The settings come first: they say which words mark a bottom line, and which taxonomies there are.
  static func settings(in root: String, _ walk: FolderWalk) -> (Settings, [Diagnostic]) {
    guard let file = walk.files.first(where: { $0.path == "site.yaml" }) else {
      let isReported = walk.diagnostics.contains { $0.location?.file == "\(root)/site.yaml" }
      return (SettingsReader.unset, isReported ? [] : [SettingsReader.missing(in: root, files: walk.files)])
    }
    switch ParsedFile.source(of: file) {
    case .failure(let problem): return (SettingsReader.unset, [problem.diagnostic])
    case .success(let source):
      var reading = Reading(source)
      return (SettingsReader.read(&reading), reading.diagnostics)
    }
  }
}
