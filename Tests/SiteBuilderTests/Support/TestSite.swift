import SiteWriter
import Testing

@testable import SiteBuilder
@testable import SiteModel

/// A small site in a folder of its own: files in, files out.
struct TestSite {
  let folder: TestFolder
  /// Noon of the day on which the site is built.
  var options: BuildOptions

  static let settings = "title: Hearth\nbase-url: https://hearth.example/\n"

  /// - Parameter content: a text archive; `site.yaml` is added if it has none.
  init(_ content: String, on day: String = "2026-11-21") throws {
    folder = try TestFolder()
    let files = TextArchive(content).files
    if !files.contains(where: { $0.path == "site.yaml" }) {
      try folder.write("content/site.yaml", Self.settings)
    }
    for file in files { try folder.write("content/" + file.path, file.text) }
    for file in PlainTheme.files { try folder.write("templates/" + file.path, file.text) }
    let date = try #require(WrittenDate(day)).day
    options = BuildOptions(now: date.daysSince1970 * 86_400 + 43_200)
    options.contentFolder = folder.path + "/content"
    options.templatesFolder = folder.path + "/templates"
    options.outputFolder = folder.path + "/public"
  }

  func build() async -> BuildOutcome { await SiteBuilder.build(options) }

  /// What a build says is wrong, as a terminal shows it, with paths as they look from the site's folder.
  func problems() async -> String {
    let diagnostics: [Diagnostic] =
      switch await build() {
      case .built(let report): report.problems
      case .refused(let problems): problems
      case .failed(let failure): [.error(failure.message, help: failure.help)]
      case .cancelled: [.error("cancelled")]
      }
    return diagnostics.map { $0.text.replacing(folder.path + "/", with: "") }.joined(separator: "\n")
  }

  /// Builds, and gives the account.
  func report() async throws -> BuildReport {
    switch await build() {
    case .built(let report): return report
    case .refused(let problems):
      Issue.record("\(problems.map(\.text).joined(separator: "\n"))")
    case .failed(let failure): Issue.record("\(failure)")
    case .cancelled: Issue.record("cancelled")
    }
    throw Refused()
  }

  /// One file of the output, without spaces at the ends of lines and empty lines.
  func page(_ path: String) async throws -> String {
    _ = try await report()
    let bytes = try #require(try folder.files(in: "public")[path], "there is no \(path)")
    return Self.tidy(String(decoding: bytes, as: UTF8.self))
  }

  /// The paths of the output, but for the search index and the writer's own.
  func paths() async throws -> [String] {
    _ = try await report()
    return try folder.files(in: "public").keys.filter { !$0.hasPrefix(".inglenook") && !Self.isIndex($0) }
      .sorted()
  }

  private static func isIndex(_ path: String) -> Bool {
    path.hasPrefix("search/") && path != "search/index.html"
  }

  private static func tidy(_ text: String) -> String {
    text.split(separator: "\n").map { String($0.reversed().drop { $0 == " " }.reversed()) }.filter {
      !$0.isEmpty
    }
    .joined(separator: "\n")
  }

  struct Refused: Error {}
}
