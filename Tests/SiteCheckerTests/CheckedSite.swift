import Foundation
import SiteBuilder
import SiteModel
import Testing

@testable import SiteChecker

/// A small site in a folder of its own, shown by the theme of the example blog.
final class CheckedSite {
  private let folder: String
  private let templates: String
  /// Noon of 21 November 2026.
  private let now = 1_795_262_400

  /// - Parameters:
  ///   - files: Paths below the content folder and their texts; `site.yaml` is added if it is not among them.
  ///   - theme: Files that take the place of the theme's own.
  init(_ files: [String: String], theme: [String: String] = [:]) throws {
    folder =
      FileManager.default.temporaryDirectory.appendingPathComponent("inglenook-\(UUID().uuidString)").path
    let own = Self.repository.appendingPathComponent("templates").path
    templates = theme.isEmpty ? own : folder + "/templates"
    try write(files.merging(["site.yaml": Self.settings]) { given, _ in given }, to: "content")
    guard !theme.isEmpty else { return }
    try FileManager.default.copyItem(atPath: own, toPath: templates)
    try write(theme, to: "templates")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let settings = "title: Hearth\nbase-url: https://hearth.example/blog\n"

  /// One transparent dot, which stands for every PNG picture.
  private static let picture =
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    ) ?? Data()

  static var repository: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  private func write(_ files: [String: String], to name: String) throws {
    for (path, text) in files {
      let url = URL(fileURLWithPath: "\(folder)/\(name)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try (path.hasSuffix(".png") ? Self.picture : Data(text.utf8)).write(to: url)
    }
  }

  /// Everything that `check` finds.
  func findings() async throws -> SiteCheck.Findings {
    var options = BuildOptions(now: now)
    options.contentFolder = folder + "/content"
    options.templatesFolder = templates
    options.plansDespiteErrors = true
    guard case .planned(let planned) = await plan(options) else {
      Issue.record("the site cannot be planned")
      throw CancellationError()
    }
    let check = SiteCheck(
      site: planned.site, plan: planned.plan, contentFolder: options.contentFolder, templatesFolder: templates
    )
    return await check.findings(besides: planned.problems, needsOtherAddresses: true)
  }

  /// The findings as lines of `rule file:line:column message`, with paths as they look from the site's folder.
  func lines() async throws -> [String] {
    try await findings().diagnostics.map { diagnostic in
      let place = diagnostic.location.map { "\($0.file):\($0.line):\($0.column)" } ?? "-"
      return "\(diagnostic.rule?.name ?? "-") \(place) \(diagnostic.message)"
        .replacing(folder + "/", with: "").replacing(templates + "/", with: "templates/")
    }
  }

  /// The findings of one rule.
  func lines(of rule: String) async throws -> [String] {
    try await lines().filter { $0.hasPrefix(rule + " ") }.map { String($0.dropFirst(rule.count + 1)) }
  }
}
