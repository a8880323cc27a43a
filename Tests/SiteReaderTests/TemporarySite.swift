import Foundation
import SiteModel
import SiteReader

/// A content folder that lives as long as this value does.
final class TemporarySite: Sendable {
  static let settings = "title: The Lamp\nbase-url: https://lamp.example\n"

  let folder: String
  private let root: URL

  /// Makes a folder with these files; `site.yaml` is added unless they have it.
  init(_ files: [String: String], settings: String? = settings) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "inglenook-\(UUID().uuidString)")
    folder = root.appending(path: "content").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if let settings, files["site.yaml"] == nil { try write(Array(settings.utf8), to: "site.yaml") }
    for (path, text) in files { try write(Array(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = URL(filePath: folder).appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func path(_ path: String) -> String { "\(folder)/\(path)" }

  func read() async -> SiteReader.Result { await SiteReader.read(folder: folder) }

  /// What an author sees, with `content` for the folder.
  func messages() async -> [String] {
    await read().problems.map { $0.text.replacingOccurrences(of: folder, with: "content") }
  }
}

/// What an author sees who has one article with this text.
func messages(article text: String) async throws -> [String] {
  try await TemporarySite(["posts/x.md": text]).messages()
}

/// The one article of a site with this front matter.
func article(_ frontMatter: String, settings: String = TemporarySite.settings) async throws -> (
  file: ArticleFile?, messages: [String]
) {
  let site = try TemporarySite(["posts/x.md": "---\n\(frontMatter)\n---\nBody.\n"], settings: settings)
  let result = await site.read()
  let texts = result.problems.map { $0.text.replacingOccurrences(of: site.folder, with: "content") }
  return (result.content?.articles.first, texts)
}
