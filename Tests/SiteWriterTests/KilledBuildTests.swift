import FoundationEssentials
import Synchronization
import Testing

@testable import SiteWriter

/// A disk that stops obeying is, for what it holds, a build that was killed at that moment.
@Suite struct KilledBuildTests {
  private static let old = [
    "index.html": "Home", "theme.css": "old", "a/index.html": "A", "gone/deep/index.html": "Gone",
    "turns": "file",
    "feed.xml": "one",
  ]
  private static let new = [
    "index.html": "New home", "theme.css": "new", "a/index.html": "A", "b/c/index.html": "B",
    "turns/index.html": "folder",
    "feed.xml": "two",
  ]
  private static let later = ["index.html": "Last home", "b": "B"]

  @Test func aKilledBuildLeavesWholeFilesAndTheNextOneMendsThem() async throws {
    for survived in 0..<1000 {
      let scratch = try Scratch()
      try await scratch.writer.write(Self.old)
      try scratch.put("*", at: ".gitignore")
      let isKilled = await build(Self.new, in: scratch, dyingAfter: survived)
      for (path, text) in try scratch.site() where path != ".gitignore" && !path.hasSuffix("/") {
        #expect(text == Self.old[path] || text == Self.new[path], "\(path) after \(survived) changes")
      }
      guard isKilled else {
        #expect(survived > 20)
        return
      }
      let next = survived.isMultiple(of: 2) ? Self.new : Self.later
      let report = try await scratch.writer.write(next)
      #expect(report.kept.isEmpty && report.replacedEdits.isEmpty, "after \(survived) changes")
      #expect(try scratch.site() == next.merging([".gitignore": "*"]) { $1 }, "after \(survived) changes")
      #expect(try scratch.everything().keys.filter { $0.hasPrefix(".inglenook-") } == [".inglenook-manifest"])
    }
    Issue.record("the build never came to its end")
  }

  @Test func aFirstBuildThatIsKilledIsMendedToo() async throws {
    for survived in 0..<1000 {
      let scratch = try Scratch()
      guard await build(Self.new, in: scratch, dyingAfter: survived) else { return }
      try await scratch.writer.write(Self.later)
      #expect(try scratch.site() == Self.later, "after \(survived) changes")
    }
    Issue.record("the build never came to its end")
  }

  @Test func aPageNeverComesBeforeWhatItLeansOn() async throws {
    let scratch = try Scratch()
    var writer = scratch.writer
    let order = Mutex<[String]>([])
    writer.disk.fault = { change, path in
      if change == .rename { order.withLock { $0.append(String(path.dropFirst(scratch.output.count + 1))) } }
      return 0
    }
    _ = try await writer.write(
      files([
        "index.html": "", "posts/x/index.html": "", "tags/index.html": "", "theme.css": "", "feed.xml": "",
      ]))
    #expect(
      order.withLock { $0 } == [
        ".inglenook-manifest", "theme.css", "posts", "tags", "index.html", "feed.xml", ".inglenook-manifest",
      ])
  }

  /// Whether the build came to grief.
  private func build(_ site: [String: String], in scratch: Scratch, dyingAfter survived: Int) async -> Bool {
    var writer = scratch.writer
    writer.workers = 1
    let changes = Counter()
    writer.disk.fault = { _, _ in changes.next() > survived ? 5 : 0 }
    return await writer.error(writing: files(site)) != nil
  }
}

/// Counts from 1 on, on any thread.
final class Counter: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
