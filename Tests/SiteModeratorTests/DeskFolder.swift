import Foundation
import SiteModel
import SiteModerator
import SiteWriter

/// A content folder in which somebody moderates; gone when the test is.
final class DeskFolder {
  let path: String
  private let root: URL

  /// Noon of 21 November 2026 in Greenwich.
  static let now = 1_795_262_400

  init(_ files: [String: String]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "inglenook-\(UUID().uuidString)")
    path = root.appending(path: "content").path(percentEncoded: false)
    var files = files
    files["site.yaml"] = files["site.yaml"] ?? "title: The Lamp\nbase-url: https://lamp.example\n"
    for (name, text) in files { try write(text, to: name) }
  }

  /// A site of one article, Stepping back, and its thread.
  convenience init(thread: String) throws {
    try self.init(["posts/stepping-back.md": Self.article, "comments/stepping-back.md": thread])
  }

  static let article = "---\ntitle: Stepping back\ndate: 2026-02-20\n---\nBody.\n"

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String = "comments/stepping-back.md") throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path).appending(path: name)), as: UTF8.self)
  }

  func desk() async throws -> Desk { try await Desk.read(path, now: Self.now) }

  /// What a command says, first to standard output, then what is wrong, with `content` for the folder.
  func answer(_ action: (Desk) -> Answer) async throws -> String {
    let answer = action(try await desk())
    let failure = answer.failure.map { ["error: \($0.message)\n\($0.help)"] } ?? []
    let said = (answer.text.isEmpty ? [] : [answer.text]) + answer.problems.map(\.text) + failure
    return said.joined(separator: "\n").replacingOccurrences(of: path, with: "content")
  }

  /// The states, ids, authors and texts of the thread, as a new visit to the desk shows them.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/comments").sorted()
  }
}
