import Testing

@testable import SiteWriter

/// A build that finds its own site standing has nothing to do.
@Suite struct StandingSiteTests {
  private static let site = ["index.html": "Home", "a/index.html": "A", "feed.xml": "one"]
  private static let inputs = InputFingerprint(hash: 7)

  private func built(until: Int? = nil) async throws -> (scratch: Scratch, writer: SiteWriter) {
    let scratch = try Scratch()
    var writer = scratch.writer
    writer.origin = SiteOrigin(inputs: Self.inputs, since: 100, until: until)
    _ = try await writer.write(files(Self.site))
    return (scratch, writer)
  }

  @Test func theSameInputsFindTheSiteStanding() async throws {
    let (scratch, writer) = try await built()
    let before = try scratch.everything()
    #expect(writer.siteStanding(from: Self.inputs, at: 100)?.report.unchangedCount == 3)
    #expect(writer.siteStanding(from: Self.inputs, at: 900_000)?.report.unchangedCount == 3)
    #expect(writer.siteStanding(from: InputFingerprint(hash: 8), at: 100) == nil)
    #expect(try scratch.everything() == before)
  }

  @Test func aSiteStandsNoLongerThanItsContentSays() async throws {
    let (scratch, writer) = try await built(until: 200)
    defer { withExtendedLifetime(scratch) {} }
    for (now, stands) in [(99, false), (100, true), (199, true), (200, false)] {
      #expect((writer.siteStanding(from: Self.inputs, at: now) != nil) == stands, "at \(now)")
    }
  }

  @Test func whateverWasChangedInTheFolderIsSeen() async throws {
    let (scratch, writer) = try await built()
    try scratch.put("Mine", at: "notes.txt")
    #expect(writer.siteStanding(from: Self.inputs, at: 100) != nil)
    try scratch.put("Home!", at: "index.html")
    #expect(writer.siteStanding(from: Self.inputs, at: 100) == nil)
    try scratch.put("Home", at: "index.html")
    #expect(writer.siteStanding(from: Self.inputs, at: 100) != nil)
    try writer.disk.removeFile("\(scratch.output)/a/index.html")
    #expect(writer.siteStanding(from: Self.inputs, at: 100) == nil)
  }

  @Test func aBuildThatIsKilledLeavesNoSiteThatSeemsToStand() async throws {
    for survived in 0..<1000 {
      let (scratch, writer) = try await built()
      defer { withExtendedLifetime(scratch) {} }
      var dying = writer
      dying.workers = 1
      let changes = Counter()
      dying.disk.fault = { _, _ in changes.next() > survived ? 5 : 0 }
      dying.origin = SiteOrigin(inputs: InputFingerprint(hash: 8), since: 100, until: nil)
      let new = ["index.html": "New", "b/index.html": "B"]
      let isKilled = await dying.error(writing: files(new)) != nil
      let stands = writer.siteStanding(from: InputFingerprint(hash: 8), at: 100) != nil
      #expect(stands != isKilled, "after \(survived) changes")
      if !isKilled { return }
    }
    Issue.record("the build never came to its end")
  }

  @Test func theFingerprintOfInputsChangesWithEveryByteAndName() throws {
    let scratch = try Scratch()
    var writer = scratch.writer
    writer.inputFolders = [scratch.output]
    var seen: [InputFingerprint] = []
    func look(_ wishes: [String] = []) throws {
      let fingerprint = try #require(writer.fingerprint(ofInputsWith: wishes))
      #expect(!seen.contains(fingerprint))
      #expect(writer.fingerprint(ofInputsWith: wishes) == fingerprint)
      seen.append(fingerprint)
    }
    try look()
    try scratch.put("one", at: "posts/a.md")
    try look()
    try scratch.put("two", at: "posts/a.md")
    try look()
    try scratch.put("two", at: "posts/b.md")
    try look()
    try look(["--drafts"])
  }
}
