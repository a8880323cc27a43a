import FoundationEssentials
import Testing

/// The documentation holds what it promises: every message is explained, every file to copy is shown as it is.
@Suite struct DocumentationTests {
  private static let docs = SourceFile.house.appendingPathComponent("docs/content")

  /// A page of `docs/content/posts/messages/` has a heading for each message; `…` stands for what changes.
  @Test func everyMessageIsExplained() throws {
    let headings = Set(try Self.texts("posts/messages", ".md").flatMap(\.headings))
    for file in try SourceFile.all() where !Self.findings.contains(file.module) {
      for message in SpokenMessages.literals(in: file.text) where !message.isCovered(by: headings) {
        Issue.record("\(file.path) says “\(message)”, which is no heading in docs/content/posts/messages/")
      }
    }
  }

  /// What tests expect word for word is explained too, also where the sources put it together from parts.
  @Test func everyMessageThatATestExpectsIsExplained() throws {
    let patterns = try Self.texts("posts/messages", ".md").flatMap(\.headings).map(Pattern.init)
    for module in ["SiteReaderTests", "SiteBuilderTests", "SiteModeratorTests"] {
      let folder = SourceFile.house.appendingPathComponent("Tests/\(module)")
      for message in try Self.texts(folder, ".swift").flatMap(\.expectedMessages)
      where !patterns.contains(where: { $0.matches(message) }) {
        Issue.record(
          "Tests/\(module) expects “\(message)”, which no heading in docs/content/posts/messages/ matches")
      }
    }
  }

  /// Pages that show a file to copy show all of it, so that what is tested is what is read.
  @Test func everyFileToCopyIsShownAsItIs() throws {
    let pages = try Self.texts("posts/publishing", ".md")
    for name in try FileManager.default.contentsOfDirectory(
      atPath: Self.docs.appendingPathComponent("examples").path)
    {
      let file = try String(contentsOf: Self.docs.appendingPathComponent("examples/\(name)"), encoding: .utf8)
      #expect(
        pages.contains { $0.contains("\n\(file)```\n") },
        "no page of docs/content/posts/publishing/ shows \(name)")
      #expect(pages.contains { $0.contains("(/examples/\(name))") }, "no page leads to \(name)")
    }
  }

  /// Modules whose findings have pages of their own, `docs/content/posts/rules/`.
  private static let findings: Set<String> = ["SiteChecker"]

  private static func texts(_ folder: String, _ ending: String) throws -> [String] {
    try texts(docs.appendingPathComponent(folder), ending)
  }

  private static func texts(_ folder: URL, _ ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }.sorted()
      .map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
  }
}

/// A heading in which `…` stands for any words, or none.
private struct Pattern {
  let parts: [Substring]

  init(_ heading: String) { parts = heading.split(separator: "…", omittingEmptySubsequences: false) }

  func matches(_ text: String) -> Bool {
    guard let first = parts.first, let last = parts.last, text.hasPrefix(first) else { return false }
    guard parts.count > 1 else { return text == first }
    var rest = text.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

extension String {
  /// Third-level headings, as they are shown: without backslashes and backticks.
  fileprivate var headings: [String] {
    split(separator: "\n").filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)).shown }
  }

  /// What follows `error: ` or `warning: ` on the lines of a test that begin with a file.
  fileprivate var expectedMessages: [String] {
    split(separator: "\n").compactMap { line in
      guard let range = line.firstRange(of: ": error: ") ?? line.firstRange(of: ": warning: "),
        line.drop(while: { $0 == " " }).prefix(while: { $0 != " " }).contains("/"), !line.contains("\\(")
      else { return nil }
      return String(line[range.upperBound...]).shown
    }
  }

  /// Whether a heading says the same, or says what this one leaves open.
  fileprivate func isCovered(by headings: Set<String>) -> Bool {
    headings.contains(shown) || headings.contains(where: Pattern(shown).matches)
  }

  private var shown: String {
    replacing("\\\\", with: "\u{0}").replacing("\\", with: "").replacing("\u{0}", with: "\\")
      .replacing("`", with: "").replacing("……", with: "…").replacing("… …", with: "…")
  }
}
