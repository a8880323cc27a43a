import SiteBuilder
import SiteModel
import SiteWriter
import Synchronization
import Testing

/// The account that a build ends with: nothing vanishes silently.
@Suite struct AccountTests {
  @Test func everyWithheldThingIsNamedWithItsFileAndReason() async throws {
    let site = try TestSite(
      post("draft", "draft: true"), thread("draft", comment("d")), post("expired", "expires: 2026-01-01"),
      post("future", "date: 2027-01-01"), post("hidden", "unlisted: true"), post("off", "comments: off"),
      thread("off", comment("o"), comment("o-spam", "status: spam")), post("one"),
      thread(
        "one", comment("a"), comment("p", "status: pending"), comment("s", "status: spam"),
        comment("r", "status: removed"), comment("x", "status: removed"), comment("y", "reply-to: x"),
        comment("z", "reply-to: p")),
      page("about"), page("page-draft", "draft: true"), page("page-unlisted", "unlisted: true"))
    let account = try await site.report().account
    #expect(account.articles == 3)
    #expect(account.comments == 2)
    #expect(account.pages == 2)
    let folder = site.folder.path + "/content/"
    let withheld = account.withheld.map { thing in
      "\(thing.location.file.replacing(folder, with: "")):\(thing.location.line) \(thing.kind) \(thing.title) "
        + "\(thing.reason)".prefix { $0 != "(" }
    }
    #expect(
      withheld == [
        "comments/draft.md:1 comment d threadHidden", "comments/off.md:1 comment o threadHidden",
        "comments/off.md:8 comment o-spam spam", "comments/one.md:8 comment p pending",
        "comments/one.md:16 comment s spam", "comments/one.md:24 comment r removed",
        "comments/one.md:32 comment x removed", "comments/one.md:48 comment z answersWithheld",
        "pages/page-draft.md:1 page page-draft draft", "pages/page-unlisted.md:1 page page-unlisted unlisted",
        "posts/draft.md:1 article draft draft", "posts/expired.md:1 article expired expired",
        "posts/future.md:1 article future future", "posts/hidden.md:1 article hidden unlisted",
      ])
  }

  static let changes: [(keys: [String], moment: String?)] = [
    ([""], nil), (["date: 2026-12-24"], "2026-12-24"), (["date: 2026-12-24 07:34"], "2026-12-24T07:34:00Z"),
    (["date: 2026-12-24", "expires: 2026-12-01"], "2026-12-01"), (["date: 2026-12-24\ndraft: true"], nil),
    (["date: 2026-01-01\nexpires: 2026-01-02"], nil), (["date: 2026-11-20"], "2026-11-27T00:00:00Z"),
    (["date: 2026-11-20\ncomments: closed"], nil), (["date: 2026-11-20\ncomments: off"], nil),
    // What has expired before it begins never appears.
    (["date: 2026-12-24\nexpires: 2026-11-01"], nil),
    (["date: 2026-12-24\nexpires: 2026-12-24"], nil),
    (["date: 2026-12-24\nexpires: 2026-12-25"], "2026-12-24"),
  ]

  @Test(arguments: changes)
  func theNextChangeIsTheNextMomentAtWhichABuildDiffers(keys: [String], moment: String?) async throws {
    let posts = keys.enumerated().map { post("p\($0)", $1) }
    let report = try await TestSite(settings("comments: {close-after: 7}"), posts.joined()).report()
    #expect(report.nextChange?.machineReadable == moment)
  }

  @Test func aBuildWithNothingToDoSaysAgainWhatTheLastOneSaid() async throws {
    let site = try TestSite(
      post("one"), thread("one", comment("a"), comment("p", "status: pending")),
      post("secret", "draft: true"),
      post("soon", "date: 2027-01-01"))
    let first = try await site.report()
    #expect(first.account.withheld.count == 3 && first.nextChange != nil)
    for damage in ["", "cut", "gone"] {
      let events = Mutex<[BuildEvent]>([])
      let outcome = await build(site.options) { event in events.withLock { $0.append(event) } }
      guard case .built(let second) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(second.account == first.account && second.nextChange == first.nextChange)
      #expect(second.writing.unchangedCount == first.writing.written.count && second.writing.written == [])
      // What was kept is believed only as long as it is whole.
      #expect(events.withLock { $0 == [.inspecting] } == (damage == ""), "\(damage)")
      let kept = try site.folder.files(in: ".inglenook-cache").filter { $0.key.hasPrefix("account-") }
      let name = try #require(kept.keys.first)
      #expect(kept.count == 1 && Self.holds(kept[name] ?? [], "secret"))
      if damage == "" { try site.folder.write(".inglenook-cache/" + name, Array("cut".utf8)) }
      if damage == "cut" { try site.folder.remove(".inglenook-cache") }
    }
    // What is not published is named beside the content alone.
    #expect(try !site.folder.files(in: "public").values.contains { Self.holds($0, "secret") })
  }

  private static func holds(_ bytes: [UInt8], _ word: String) -> Bool {
    bytes.firstRange(of: Array(word.utf8)) != nil
  }
}
