import FoundationEssentials
import SeededRandom
import SiteModel
import Testing

@testable import SiteWriter

@Suite struct WritingTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aSiteIsWrittenAndASecondBuildWritesNothing() async throws {
    let site = [
      "index.html": "Home", "posts/a/index.html": "A", "posts/b/index.html": "B", "theme.css": "",
      "feed.xml": "x",
    ]
    let first = try await scratch.writer.write(site)
    #expect(first.written == site.keys.sorted())
    #expect(try scratch.site() == site)
    let before = try scratch.modificationTimes()
    let second = try await scratch.writer.write(site)
    #expect(second.written.isEmpty)
    #expect(second.unchangedCount == site.count)
    #expect(try scratch.modificationTimes() == before)
    #expect(try scratch.everything().keys.sorted() == ([".inglenook-manifest"] + site.keys).sorted())
  }

  @Test func onlyWhatChangedIsReplaced() async throws {
    try await scratch.writer.write(["index.html": "Home", "a/index.html": "A", "b/index.html": "B"])
    let before = try scratch.modificationTimes()
    let report = try await scratch.writer.write([
      "index.html": "Home", "a/index.html": "A!", "c/index.html": "C",
    ])
    #expect(report.written == ["a/index.html", "c/index.html"])
    #expect(report.removed == ["b/index.html"])
    #expect(report.unchangedCount == 1)
    #expect(try scratch.site() == ["index.html": "Home", "a/index.html": "A!", "c/index.html": "C"])
    #expect(try scratch.modificationTimes()["index.html"] == before["index.html"])
  }

  @Test func whatSomebodyElsePutThereIsNeverRemoved() async throws {
    try await scratch.writer.write(["index.html": "Home", "a/b/index.html": "B", "c/index.html": "C"])
    try scratch.put("mine", at: "a/notes.txt")
    try scratch.put("*", at: ".gitignore")
    let report = try await scratch.writer.write(["index.html": "Home"])
    #expect(report.removed == ["a/b/index.html", "c/index.html"])
    #expect(try scratch.site() == ["index.html": "Home", "a/notes.txt": "mine", ".gitignore": "*"])
  }

  @Test func aFileThatSomebodyChangedIsKeptWhenItsPageGoesAndReportedWhenItIsReplaced() async throws {
    try await scratch.writer.write(["a.html": "A", "b.html": "B"])
    try scratch.put("A by hand", at: "a.html")
    try scratch.put("B by hand", at: "b.html")
    let report = try await scratch.writer.write(["b.html": "B"])
    #expect(report.kept == ["a.html"])
    #expect(report.replacedEdits == ["b.html"])
    #expect(try scratch.site() == ["a.html": "A by hand", "b.html": "B"])
    let next = try await scratch.writer.write(["b.html": "B"])
    #expect(next.kept.isEmpty)
    #expect(try scratch.site().count == 2)
  }

  @Test func aFileMayBecomeAFolderAndAFolderAFile() async throws {
    let before = ["about": "file", "posts/a/index.html": "A", "posts/a/b/c.png": "C", "index.html": "Home"]
    let after = ["about/index.html": "page", "about/us/x.html": "X", "posts": "file", "index.html": "Home"]
    try await scratch.writer.write(before)
    try await scratch.writer.write(after)
    #expect(try scratch.site() == after)
    try await scratch.writer.write(before)
    #expect(try scratch.site() == before)
  }

  @Test func aFileThatIsThereAlreadyWithTheSameBytesIsNoObstacle() async throws {
    try scratch.put("example.org", at: "CNAME")
    let report = try await scratch.writer.write(["CNAME": "example.org"])
    #expect(report.written.isEmpty)
    #expect(report.unchangedCount == 1)
  }

  @Test(arguments: [0, 1, 31, 262_143, 262_144, 262_145, 1_000_003])
  func assetsAreCopiedWhateverTheirSize(size: Int) async throws {
    let source = scratch.path + "/photo.jpg"
    var bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 251) }
    try Data(bytes).write(to: URL(filePath: source))
    let asset = OutputFile(
      path: "images/photo.jpg", contents: .copy(of: source), origin: "content/images/photo.jpg")
    #expect(try await scratch.writer.write([asset]).written == ["images/photo.jpg"])
    #expect(try Data(contentsOf: URL(filePath: scratch.output + "/images/photo.jpg")) == Data(bytes))
    #expect(try await scratch.writer.write([asset]).unchangedCount == 1)
    guard size > 0 else { return }
    bytes[size - 1] &+= 1
    try Data(bytes).write(to: URL(filePath: source))
    #expect(try await scratch.writer.write([asset]).written == ["images/photo.jpg"])
    #expect(try Data(contentsOf: URL(filePath: scratch.output + "/images/photo.jpg")) == Data(bytes))
  }

  @Test func theNumberOfWorkersChangesNothing() async throws {
    let site = Dictionary(uniqueKeysWithValues: (0..<100).map { ("posts/\($0)/index.html", "Page \($0)") })
    var results: [[String: String]] = []
    for workers in [1, 2, 7, 200] {
      let scratch = try Scratch()
      var writer = scratch.writer
      writer.workers = workers
      try await writer.write(site)
      results.append(try scratch.everything())
    }
    #expect(Set(results).count == 1)
  }

  @Test func aBuildAfterRandomEditsEqualsACleanBuild() async throws {
    var random = Random(seed: 20_261_121)
    for _ in 0..<30 {
      let site = random.site()
      try await scratch.writer.write(site)
      #expect(try scratch.site() == site)
    }
    let clean = try Scratch()
    let last = random.site()
    try await scratch.writer.write(last)
    try await clean.writer.write(last)
    #expect(try scratch.everything() == clean.everything())
  }

  @Test func pagesThatCannotBeRenderedAreAllNamedAndNothingIsWritten() async throws {
    try await scratch.writer.write(["index.html": "Home"])
    struct Mishap: Error {}
    let failing = ["b.html", "a.html"].map {
      OutputFile(path: $0, contents: .rendered { _ in throw Mishap() }, origin: "content/\($0)")
    }
    guard
      case .unrendered(let files) = await scratch.writer.error(
        writing: failing + files(["index.html": "New"]))
    else {
      Issue.record("the pages were rendered")
      return
    }
    #expect(files.map(\.path) == ["a.html", "b.html"])
    #expect(files.map(\.origin) == ["content/a.html", "content/b.html"])
    #expect(files.allSatisfy { $0.error is Mishap })
    #expect(try scratch.everything().keys.sorted() == [".inglenook-manifest", "index.html"])
    #expect(try scratch.site() == ["index.html": "Home"])
  }

  @Test func aCancelledBuildChangesNothing() async throws {
    try await scratch.writer.write(["index.html": "Home"])
    let before = try scratch.everything()
    let writer = scratch.writer
    let cancelling = OutputFile(
      path: "c.html", contents: .rendered { _ in withUnsafeCurrentTask { $0?.cancel() } }, origin: "")
    let task = Task { await writer.error(writing: files(["a.html": "A", "new/b.html": "B"]) + [cancelling]) }
    task.cancel()
    guard case .cancelled = await task.value else {
      Issue.record("the build was not cancelled")
      return
    }
    #expect(try scratch.everything() == before)
  }

  @Test func progressEndsWithEveryFile() async throws {
    let events = Recorder()
    _ = try await scratch.writer.write(files(["a": "", "b": "", "c": ""])) { events.add($0) }
    #expect(events.all == [.progress(done: 3, total: 3), .replacing])
  }
}
