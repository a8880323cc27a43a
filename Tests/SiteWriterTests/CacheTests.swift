import FoundationEssentials
import Testing

@testable import SiteWriter

struct CacheTests {
  private let scratch: Scratch
  private let cache: ContentCache

  init() throws {
    scratch = try Scratch()
    cache = ContentCache(folder: scratch.output)
  }

  private func build(using names: String..., times: Int = 1) {
    for _ in 0..<times { CacheUse(of: cache).end(using: Set(names)) }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.output).filter { $0.hasSuffix("webp") }
      .sorted()
  }

  @Test func whatTenBuildsDoNotUseIsRemoved() throws {
    for name in ["a.webp", "b.webp"] { cache.keep([1, 2, 3], named: name) }
    build(using: "a.webp", times: CacheUse.patience)
    #expect(try names() == ["a.webp", "b.webp"])
    build(using: "a.webp")
    #expect(try names() == ["a.webp"])
    #expect(cache.bytes(named: "a.webp") == [1, 2, 3])
    build(using: "a.webp", times: 30)
    #expect(try names() == ["a.webp"])
  }

  @Test func oneUseIsEnoughToBeKeptForAsLongAgain() throws {
    cache.keep([1], named: "a.webp")
    build(times: CacheUse.patience)
    build(using: "a.webp")
    build(times: CacheUse.patience)
    #expect(try names() == ["a.webp"])
    build()
    #expect(try names() == [])
  }

  @Test func whatTheCacheHasNotMadeStays() throws {
    cache.keep([1], named: "a.webp")
    try scratch.put("an author's own picture", at: "mine.webp")
    try scratch.put("of a build that was killed", at: ".4711-1.webp")
    build(times: CacheUse.patience + 1)
    #expect(try names() == ["mine.webp"])
    #expect(FileManager.default.fileExists(atPath: scratch.output + "/CACHEDIR.TAG"))
    #expect(FileManager.default.fileExists(atPath: scratch.output + "/.gitignore"))
  }

  @Test func nothingIsRemovedWhileAnotherBuildUsesTheCache() throws {
    cache.keep([1], named: "a.webp")
    build(times: CacheUse.patience)
    do {
      let other = CacheUse(of: cache)
      build()
      #expect(try names() == ["a.webp"])
      withExtendedLifetime(other) {}
    }
    build()
    #expect(try names() == [])
  }

  @Test func whereThereIsNoCacheNoneIsMade() {
    build()
    #expect(!FileManager.default.fileExists(atPath: scratch.output))
  }
}
