import SiteModel
import Testing

@testable import SiteWriter

@Suite struct PathTests {
  static let unsafe: [(path: String, words: String)] = [
    ("", "is empty"),
    ("/etc/passwd", "begins with a slash"),
    ("../index.html", "contains “.” or “..” and could leave the output folder"),
    ("a/../../b", "contains “.” or “..” and could leave the output folder"),
    ("a/./b", "contains “.” or “..” and could leave the output folder"),
    ("a//b", "has an empty name between two slashes, or ends with a slash"),
    ("a/", "has an empty name between two slashes, or ends with a slash"),
    ("a\u{0}b", "contains a line break or another control character"),
    ("a\nb", "contains a line break or another control character"),
    (String(repeating: "ä", count: 128), "has a name of more than 255 bytes, and disks take no longer ones"),
    (String(repeating: "a/", count: 1600) + "b", "is longer than 3000 bytes"),
    (".inglenook-manifest", "begins with “.inglenook-”, a name that the builder keeps for itself"),
  ]

  @Test(arguments: unsafe)
  func anUnsafePathIsRefused(path: String, words: String) async throws {
    let file = OutputFile(path: path, contents: .bytes([]), origin: "content/posts/x.md")
    #expect(
      SiteWriter.problems(withPathsOf: [file]).map(\.text) == [
        "error: the output path “\(path)” \(words)\n"
          + "  help: It comes from content/posts/x.md: rename that file, or give it another `slug`."
      ])
    let scratch = try Scratch()
    #expect(await scratch.writer.refusal(of: [file]) != "nothing was refused")
  }

  static let safe = [
    "index.html", "a/..b/c", "...", "a b/ü/日本.html", "a/.inglenook-manifest",
    String(repeating: "a", count: 255),
  ]

  @Test(arguments: safe)
  func otherPathsAreFine(path: String) {
    #expect(
      SiteWriter.problems(withPathsOf: [OutputFile(path: path, contents: .bytes([]), origin: "")]).isEmpty)
  }

  static let collisions: [(paths: [String], words: String)] = [
    (
      ["a/index.html", "a/index.html"],
      """
      error: two files of the site have the path “a/index.html”
        help: They come from content/0.md and content/1.md: rename one of them, or give it another `slug`.
      """
    ),
    (
      ["a", "a/b/index.html"],
      """
      error: “a” would have to be a file and a folder at once
        help: The file comes from content/0.md; a/b/index.html, from content/1.md, lies in the folder. Rename one of them.
      """
    ),
    (
      ["Tags/x.html", "tags/x.html"],
      """
      warning: “Tags/x.html” and “tags/x.html” differ only in capital letters or in how accents are stored
        help: On many web hosts, and on Macs and Windows, only one of them would survive. Rename one of them.
      """
    ),
    (
      ["e\u{301}.html", "\u{e9}.html"],
      """
      warning: “e\u{301}.html” and “\u{e9}.html” differ only in capital letters or in how accents are stored
        help: On many web hosts, and on Macs and Windows, only one of them would survive. Rename one of them.
      """
    ),
  ]

  @Test(arguments: collisions)
  func pathsThatCollideAreNamed(paths: [String], words: String) {
    let files = paths.enumerated().map {
      OutputFile(path: $0.element, contents: .bytes([]), origin: "content/\($0.offset).md")
    }
    #expect(SiteWriter.problems(withPathsOf: files).map(\.text) == [words])
    #expect(SiteWriter.problems(withPathsOf: files.reversed()).map(\.text) == [words])
  }

  @Test func twoWaysOfStoringAnAccentAreTwoFiles() async throws {
    let scratch = try Scratch()
    let site = files(["e\u{301}.html": "composed of two", "z": ""])
    let other = OutputFile(path: "\u{e9}.html", contents: .bytes(Array("one".utf8)), origin: "")
    _ = try await scratch.writer.write(site + [other])
    #expect(
      try await scratch.writer.write(site).removed.map { Array($0.utf8) } == [Array("\u{e9}.html".utf8)])
    #expect(try scratch.site().values.sorted() == ["", "composed of two"])
  }
}
