import Foundation
import Testing

@testable import SiteWriter

@Suite struct ContentCacheTests {
  @Test func aFullDiskLeavesNoFolderThatGitWouldTakeIn() throws {
    let scratch = try Scratch()
    let folder = scratch.path + "/cache"
    for last in ["/.gitignore", "/CACHEDIR.TAG"] {
      var cache = ContentCache(folder: folder)
      cache.disk.fault = { change, path in change == .writeBytes && path.hasSuffix(last) ? ENOSPC : 0 }
      cache.keep([1], named: "a")
      #expect(cache.bytes(named: "a") == nil)
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
    let cache = ContentCache(folder: folder)
    cache.keep([1], named: "a")
    #expect(cache.bytes(named: "a") == [1])
    #expect(try String(contentsOfFile: folder + "/.gitignore", encoding: .utf8) == "*\n")
    #expect(FileManager.default.fileExists(atPath: folder + "/CACHEDIR.TAG"))
  }
}
