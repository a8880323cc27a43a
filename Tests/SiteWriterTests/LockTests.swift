import FoundationEssentials
import Testing

@testable import SiteWriter

@Suite struct LockTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.output, withIntermediateDirectories: true)
  }

  @Test func theSecondOfTwoBuildsWaitsForTheFirst() async throws {
    let events = Recorder()
    let lock = try await FolderLock.acquire(scratch.output, patience: 0) { _ in }
    let writer = scratch.writer
    async let second = writer.write(files(["a": "second"])) { events.add($0) }
    while events.all.isEmpty { await Task.yield() }
    #expect(try scratch.site().isEmpty)
    lock.release()
    #expect(try await second.written == ["a"])
    guard case .waiting(let holder) = events.all.first else {
      Issue.record("it did not wait")
      return
    }
    #expect(holder.process == Int(ProcessInfo.processInfo.processIdentifier))
    #expect(!FileManager.default.fileExists(atPath: scratch.output + "/.inglenook-lock"))
  }

  @Test func aBuildThatHasWaitedLongEnoughSaysWhoHoldsTheFolder() async throws {
    let lock = try await FolderLock.acquire(scratch.output, patience: 0) { _ in }
    try scratch.put("1234 9999999999", at: ".inglenook-lock")
    var writer = scratch.writer
    writer.patience = 0
    #expect(
      await writer.failure(of: files(["a": ""])) == """
        Another build holds public (process 1234, for 0 seconds).
        Wait until it is done, or stop it (`kill 1234`), and build again; --wait 600 waits for ten minutes. \
        Nothing was changed.
        """)
    lock.release()
  }

  @Test func manyBuildsAtOnceLeaveOneWholeSite() async throws {
    let writer = scratch.writer
    let sites = (0..<8).map { number in
      Dictionary(uniqueKeysWithValues: (0...number).map { ("\($0)/\(number % 3)", "site \(number)") })
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for site in sites { group.addTask { try await writer.write(site) } }
      try await group.waitForAll()
    }
    #expect(sites.contains(try scratch.site()))
  }

  @Test(arguments: [
    ("", "Another build holds public"), ("nonsense", "Another build holds public"),
    ("12", "Another build holds public (process 12)"),
    ("12 99999999999", "Another build holds public (process 12, for 0 seconds)"),
  ])
  func aLockSaysWhoHoldsIt(note: String, sentence: String) throws {
    try scratch.put(note, at: ".inglenook-lock")
    let holder = LockHolder(in: "public", writtenAt: scratch.output + "/.inglenook-lock")
    #expect(holder.sentence == sentence)
  }
}
