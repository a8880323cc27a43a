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

  /// - Parameter content: text archives; `site.yaml` is added if they have none.
  init(_ content: String..., on day: String = "2026-11-21") throws {
    folder = try TestFolder()
    let files = TextArchive(content.joined(separator: "\n")).files
    if !files.contains(where: { $0.path == "site.yaml" }) {
      try folder.write("content/site.yaml", Self.settings)
    }
    for file in files { try folder.write("content/" + file.path, Self.bytes(of: file)) }
    for file in PlainTheme.files { try folder.write("templates/" + file.path, file.text) }
    options = BuildOptions(now: 0)
    options.contentFolder = folder.path + "/content"
    options.templatesFolder = folder.path + "/templates"
    options.hasBuiltInTheme = false
    options.outputFolder = folder.path + "/public"
    try self.set(day)
  }

  /// What a text archive cannot hold, a picture, is a dot.
  private static func bytes(of file: (path: String, text: String)) -> [UInt8] {
    file.path.hasSuffix(".png") || file.path.hasSuffix(".jpg") ? TinyPicture.png : Array(file.text.utf8)
  }

  /// Sets the clock to noon of a day, or to a moment.
  mutating func set(_ date: String) throws {
    let written = try #require(WrittenDate(date))
    options.now = SiteTimeZone.utc.moment(of: written).secondsSince1970
    if written.secondOfDay == nil { options.now += 43_200 }
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
  @discardableResult func report() async throws -> BuildReport {
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
    try await report()
    return try written(path)
  }

  /// The page of an article with an address of the usual shape.
  func article(_ slug: String) async throws -> String { try await page("posts/\(slug)/index.html") }

  /// One file of the output that the last build left.
  func written(_ path: String) throws -> String {
    let bytes = try #require(try folder.files(in: "public")[path], "there is no \(path)")
    return Self.tidy(String(decoding: bytes, as: UTF8.self))
  }

  /// The lines of a file that begin with a word.
  func lines(_ word: String, of path: String) async throws -> [String] {
    try await page(path).split(separator: "\n").filter { $0.hasPrefix(word) }.map(String.init)
  }

  /// Every file of the output, but for the writer's own.
  func output() throws -> [String: [UInt8]] {
    try folder.files(in: "public").filter { !$0.key.hasPrefix(".inglenook") }
  }

  /// The paths of the output, but for the search index and the writer's own.
  func paths() async throws -> [String] {
    try await report()
    return try output().keys.filter { !Self.isIndex($0) }.sorted()
  }

  /// The output's files, by path, that hold a word in their bytes or their name.
  func files(holding word: String) async throws -> [String] {
    try await report()
    let bytes = Array(word.lowercased().utf8)
    return try output().filter { path, content in
      path.lowercased().contains(word.lowercased()) || content.map(\.lowercase).firstRange(of: bytes) != nil
    }
    .keys.sorted()
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

extension UInt8 {
  fileprivate var lowercase: UInt8 { (65...90).contains(self) ? self | 32 : self }
}
