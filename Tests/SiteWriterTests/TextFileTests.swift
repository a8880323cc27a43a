import FoundationEssentials
import Glibc
import Testing

@testable import SiteWriter

@Suite struct TextFileTests {
  private let scratch: Scratch
  private var path: String { scratch.path + "/thread.md" }

  init() throws {
    scratch = try Scratch()
    try Data("old".utf8).write(to: URL(filePath: scratch.path + "/thread.md"))
  }

  private func text(_ name: String = "thread.md") -> String? {
    FileManager.default.contents(atPath: "\(scratch.path)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func failure(_ file: TextFile, _ old: String?, _ new: String) -> String {
    do throws(WriteFailure) {
      try file.replace(old.map { Array($0.utf8) }, with: Array(new.utf8))
      return "nothing failed"
    } catch {
      return "\(error.message)\n\(error.help)".replacing(scratch.path, with: "comments")
    }
  }

  @Test func aFileIsReplacedWhole() throws {
    #expect(chmod(path, 0o640) == 0)
    #expect(failure(TextFile(path), "old", "new") == "nothing failed")
    #expect(text() == "new")
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["thread.md"])
  }

  @Test func aLinkStaysALink() throws {
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/link.md", withDestinationPath: "thread.md")
    #expect(failure(TextFile(scratch.path + "/link.md"), "old", "new") == "nothing failed")
    #expect(text() == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path + "/link.md") == "thread.md")
  }

  @Test func aNewFileMakesItsFolder() {
    #expect(failure(TextFile(scratch.path + "/new/x.md"), nil, "new") == "nothing failed")
    #expect(text("new/x.md") == "new")
  }

  @Test func nobodysChangeIsOverwritten() {
    let words = """
      comments/thread.md was changed by somebody else in the meantime.
      Give the same command again. Nothing of theirs was overwritten.
      """
    #expect(failure(TextFile(path), "older", "new") == words)
    #expect(failure(TextFile(path), nil, "new") == words)
    #expect(text() == "old")
  }

  static let sentences: [(code: Int32, words: String)] = [
    (
      ENOSPC,
      """
      The disk is full: comments/thread.md could not be written.
      Make some room on the disk and try again. comments/thread.md is as it was.
      """
    ),
    (
      EACCES,
      """
      Permission denied: comments/thread.md could not be written.
      Give yourself the right to change it and its folder (`chmod u+w`), and try again. comments/thread.md is as it was.
      """
    ),
    (
      EIO,
      """
      The disk reports an error: comments/thread.md could not be written.
      Try again; if it happens again, look at the disk. comments/thread.md is as it was.
      """
    ),
  ]

  @Test(arguments: sentences)
  func theDiskSaysNo(code: Int32, words: String) throws {
    for step in [DiskChange.createFile, .writeBytes, .rename] {
      var file = TextFile(path)
      file.disk.fault = { change, _ in change == step ? code : 0 }
      #expect(failure(file, "old", "new") == words)
      #expect(text() == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["thread.md"])
    }
  }
}
