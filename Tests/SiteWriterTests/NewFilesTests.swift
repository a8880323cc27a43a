import FoundationEssentials
import Glibc
import Testing

@testable import SiteWriter

@Suite struct NewFilesTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func files(_ names: String...) -> NewFiles {
    NewFiles(names.map { (scratch.path + "/" + $0, Array($0.utf8)) })
  }

  private func entries() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: scratch.path).sorted()
  }

  @Test func filesAreMadeWithTheFoldersThatTheyNeed() throws {
    try files("a/b/one.md", "a/two.md").write()
    #expect(try entries() == ["a", "a/b", "a/b/one.md", "a/two.md"])
    #expect(FileManager.default.contents(atPath: scratch.path + "/a/two.md") == Data("a/two.md".utf8))
    #expect(
      try files("a/two.md", "a/b", "c").obstacles() == ["a/two.md", "a/b"].map { scratch.path + "/" + $0 })
    #expect(try NewFiles.holdsAnything(scratch.path + "/a"))
    #expect(try !NewFiles.holdsAnything(scratch.path + "/none"))
  }

  @Test func allAreMadeOrNone() throws {
    let failures: [(change: DiskChange, code: Int32, message: String)] = [
      (
        .writeBytes, ENOSPC,
        "The disk is full: one.md could not be written.\nMake some room on the disk and try again. Nothing was made."
      ),
      (
        .createFile, EACCES,
        "Permission denied: one.md could not be written.\nGive yourself the right to change it and its folder (`chmod u+w`), and try again. Nothing was made."
      ),
    ]
    for failure in failures {
      var new = files("a/first.md", "b/one.md")
      new.disk.fault = { change, path in
        change == failure.change && path.hasSuffix("one.md") ? failure.code : 0
      }
      do throws(WriteFailure) {
        try new.write()
        Issue.record("nothing failed")
      } catch {
        #expect(
          "\(error.message)\n\(error.help)".replacing(scratch.path + "/b/", with: "") == failure.message)
      }
      #expect(try entries() == [])
    }
  }

  @Test func whatAppearsMeanwhileStays() throws {
    try Data("mine".utf8).write(to: URL(filePath: scratch.path + "/two.md"))
    #expect(throws: WriteFailure.self) { try files("one.md", "two.md").write() }
    #expect(try entries() == ["two.md"])
    #expect(FileManager.default.contents(atPath: scratch.path + "/two.md") == Data("mine".utf8))
  }
}
