import FoundationEssentials
import SiteModel
import Testing

@testable import SiteWriter

@Suite struct FolderTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/content", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/link", withDestinationPath: scratch.path + "/content")
  }

  @Test(arguments: [
    "content", "content/", "content/new/public", "link", "link/public", "./content/../content", ".",
  ])
  func theFolderOfArticlesIsNoOutputFolder(folder: String) async throws {
    var writer = SiteWriter(folder: "\(scratch.path)/\(folder)")
    writer.inputFolders = [scratch.path + "/content"]
    guard case .refused(let problems) = await writer.error(writing: files(["a": ""])) else {
      Issue.record("not refused")
      return
    }
    let shown = folder == "content/" ? "content" : folder
    #expect(
      problems.map(\.text).joined().replacing(scratch.path + "/", with: "") == """
        error: the output folder \(shown) and the folder content that you write in overlap
          help: A build removes and replaces files in its output folder, so keep it apart: `--output public`.
        """)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["content", "link"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/content").isEmpty)
  }

  @Test(arguments: [("/", "/public"), ("/usr", "/usr/public"), ("HOME", "HOME/public")])
  func aFolderThatHoldsEverythingElseIsNoOutputFolder(folder: String, suggestion: String) async {
    var writer = SiteWriter(folder: folder.replacing("HOME", with: scratch.path))
    writer.home = scratch.path
    guard case .refused(let problems) = await writer.error(writing: files(["a": ""])) else {
      Issue.record("not refused")
      return
    }
    #expect(
      problems.map(\.text).joined().replacing(scratch.path, with: "HOME") == """
        error: the output folder is \(folder), and a site would be scattered among everything else there
          help: Name a folder of its own: `--output \(suggestion)`.
        """)
  }

  @Test func anOutputFolderBesideTheArticlesIsFine() async throws {
    var writer = SiteWriter(folder: scratch.path + "/content-of-the-site/deep//public/")
    writer.inputFolders = [scratch.path + "/content"]
    _ = try await writer.write(files(["a": ""]))
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/content-of-the-site/deep/public/a"))
  }
}
