import FoundationEssentials
import SiteModel
import Testing

@testable import SiteWriter

@Suite struct ObstructionTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func everyForeignFileInTheWayIsNamedBeforeAnythingIsWritten() async throws {
    try await scratch.writer.write(["index.html": "Home"])
    try scratch.put("mine", at: "a.html")
    try scratch.put("mine", at: "posts")
    try scratch.put("mine", at: "tags/x.html/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.output + "/b.html", withDestinationPath: "a.html")
    try FileManager.default.createSymbolicLink(atPath: scratch.output + "/images", withDestinationPath: "/")
    let before = try scratch.everything()
    let site = [
      "index.html": "New", "a.html": "A", "posts/x/y.html": "P", "posts/z.html": "Z", "tags/x.html": "T",
      "b.html": "B", "images/c.png": "C",
    ]
    #expect(
      await scratch.writer.refusal(of: files(site)) == """
        error: public/a.html is in the way: it is a file, and Inglenook did not put it there
          help: Move it away, or delete it if you do not need it, and build again. Its place is needed for what comes from content/a.html.md.
        error: public/b.html is in the way: it is a symbolic link, and Inglenook did not put it there
          help: Move it away, or delete it if you do not need it, and build again. Its place is needed for what comes from content/b.html.md.
        error: public/images is in the way: it is a symbolic link, and Inglenook did not put it there
          help: Move it away, or delete it if you do not need it, and build again. Its place is needed for what comes from content/images/c.png.md.
        error: public/posts is in the way: it is a file where a folder must be, and Inglenook did not put it there
          help: Move it away, or delete it if you do not need it, and build again. Its place is needed for what comes from content/posts/x/y.html.md.
        error: public/tags/x.html is in the way: it is a folder with files of its own where a file must be, and Inglenook did not put it there
          help: Move it away, or delete it if you do not need it, and build again. Its place is needed for what comes from content/tags/x.html.md.
        """)
    #expect(try scratch.everything() == before)
  }

  @Test func aFolderFullOfForeignFilesIsNotListedForEver() async throws {
    let site = Dictionary(uniqueKeysWithValues: (0..<25).map { ("\($0).html", "page") })
    for path in site.keys { try scratch.put("mine", at: path) }
    let words = await scratch.writer.refusal(of: files(site)).split(separator: "\n")
    #expect(words.count == 43)
    #expect(
      words.suffix(3).joined(separator: "\n") == """
        error: 5 more files in public are in the way
        error: public has no record of an earlier build, so nothing in it is known to be safe to replace
          help: If everything in it comes from Inglenook, delete the folder (`rm -r public`) and build again.
        """)
  }

  @Test(arguments: ["", "nonsense\n", "inglenook manifest 1\n", "cut", "changed", "path"])
  func aDamagedManifestRemovesNothing(damage: String) async throws {
    try await scratch.writer.write(["index.html": "Home", "a.html": "A"])
    let written = try #require(try scratch.everything()[".inglenook-manifest"])
    let damaged =
      switch damage {
      case "cut": String(written.dropLast(30))
      case "changed": written.replacing("file", with: "folder")
      case "path": Manifest.sealed("inglenook manifest 1\nfile ../a 0000000000000000 0\n")
      default: damage
      }
    try scratch.put(damaged, at: ".inglenook-manifest")
    #expect(
      await scratch.writer.refusal(of: files(["index.html": "New"])) == """
        error: public/.inglenook-manifest is damaged, so nobody can tell which files in public come from Inglenook
          help: Nothing was changed. If everything in public comes from Inglenook, delete the folder (`rm -r public`) and build again.
        """)
    #expect(try scratch.site() == ["index.html": "Home", "a.html": "A"])
  }

  @Test func aManifestOfAnotherVersionIsNotUnderstood() async throws {
    try scratch.put("inglenook manifest 2\nwhatever\n", at: ".inglenook-manifest")
    #expect(
      await scratch.writer.refusal(of: files(["index.html": "New"])) == """
        error: public/.inglenook-manifest was written by another version of Inglenook, and this one cannot read it
          help: Nothing was changed. If everything in public comes from Inglenook, delete the folder (`rm -r public`) and build again.
        """)
  }

  @Test func nothingIsRemovedThroughASymbolicLink() async throws {
    try await scratch.writer.write(["index.html": "Home", "a/index.html": "A"])
    try FileManager.default.moveItem(atPath: scratch.output + "/a", toPath: scratch.path + "/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.output + "/a", withDestinationPath: scratch.path + "/elsewhere")
    let report = try await scratch.writer.write(["index.html": "Home"])
    #expect(report.removed.isEmpty && report.kept.isEmpty)
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/elsewhere/index.html"))
  }
}

extension Manifest {
  /// A text with the seal that makes it a whole manifest.
  static func sealed(_ text: String) -> String {
    let hash = String(Fingerprint(of: Array(text.utf8)).hash, radix: 16)
    return text + "sealed " + String(repeating: "0", count: 16 - hash.count) + hash + "\n"
  }
}
