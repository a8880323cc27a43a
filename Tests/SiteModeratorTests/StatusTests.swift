import SiteModel
import SiteModerator
import Testing

@Suite struct StatusTests {
  /// A thread, what is done with it, and what the thread is then.
  static let changes: [(before: String, id: String, status: CommentEntry.Status, after: String)] = [
    (Samples.plain, "kelsey", .approved, Samples.plain.replacing("status: pending\n", with: "")),
    (Samples.plain, "kelsey", .spam, Samples.plain.replacing("pending", with: "spam")),
    (Samples.plain, "stepping-back/kelsey", .removed, Samples.plain.replacing("pending", with: "removed")),
    (Samples.odd, "a", .approved, Samples.odd.replacing("\"pending\"", with: "approved")),
    (Samples.odd, "a", .spam, Samples.odd.replacing("\"pending\"", with: "spam")),
    (Samples.odd, "c", .spam, Samples.odd.replacing("{author: Cid", with: "{status: spam, author: Cid")),
    (Samples.odd, "d", .pending, Samples.odd.replacing("  id: d\n", with: "  id: d\n  status: pending\n")),
    (Samples.odd, "e", .removed, Samples.odd.replacing("  Lee\n", with: "  Lee\nstatus: removed\n")),
    (
      "---\r\nauthor: Ann\r\nid: a\r\ndate: 2026-03-01\r\n---\r\nOne", "a", .spam,
      "---\r\nauthor: Ann\r\nid: a\r\ndate: 2026-03-01\r\nstatus: spam\r\n---\r\nOne"
    ),
    (
      "---\nid: a\nstatus: # later\nauthor: Ann\ndate: 2026-03-01\n---\nOne\n", "a", .spam,
      "---\nid: a\nstatus: spam # later\nauthor: Ann\ndate: 2026-03-01\n---\nOne\n"
    ),
    (
      "---\nid: a\nstatus:\n  pending\nauthor: Ann\ndate: 2026-03-01\n---\nOne\n", "a", .approved,
      "---\nid: a\nauthor: Ann\ndate: 2026-03-01\n---\nOne\n"
    ),
    (
      "---\nid: a\nstatus: |-\n  pending\nauthor: Ann\ndate: 2026-03-01\n---\nOne\n", "a", .removed,
      "---\nid: a\nstatus: removed\nauthor: Ann\ndate: 2026-03-01\n---\nOne\n"
    ),
    (
      "---\n{id: a, \"status\": spam, author: Ann, date: 2026-03-01}\n---\nOne\n", "a", .approved,
      "---\n{id: a, \"status\": approved, author: Ann, date: 2026-03-01}\n---\nOne\n"
    ),
  ]

  @Test(arguments: changes)
  func onlyTheStateChanges(before: String, id: String, status: CommentEntry.Status, after: String)
    async throws
  {
    let folder = try DeskFolder(thread: before)
    _ = try await folder.answer { $0.mark([id], as: status) }
    #expect(try folder.text() == after)
    #expect(try folder.names() == ["stepping-back.md"])
  }

  @Test func itSaysWhatItDid() async throws {
    let folder = try DeskFolder(thread: Samples.plain)
    #expect(
      try await folder.answer { $0.mark(["kelsey"], as: .approved) } == """
        stepping-back/kelsey is approved now (content/comments/stepping-back.md:1).
        The website changes with the next `inglenook build`.

        """)
    #expect(
      try await folder.answer { $0.mark(["kelsey"], as: .approved) }
        == "stepping-back/kelsey is approved already.\n")
    #expect(
      try await folder.answer { $0.mark(["kelsey"], as: .spam) } == """
        stepping-back/kelsey is marked as spam now (content/comments/stepping-back.md:1).
          What was answered to it goes with it; `inglenook comments remove stepping-back/kelsey` would keep that.
        The website changes with the next `inglenook build`.

        """)
    #expect(
      try await folder.answer { $0.mark(["kelsey"], as: .removed) } == """
        stepping-back/kelsey is removed now (content/comments/stepping-back.md:1).
          Its text stays in the file; `inglenook comments redact stepping-back/kelsey` takes it out.
        The website changes with the next `inglenook build`.

        """)
    #expect(
      try await folder.answer { $0.mark(["kelsey"], as: .spam) } == """
        stepping-back/kelsey is marked as spam now (content/comments/stepping-back.md:1).
        The website changes with the next `inglenook build`.

        """)
  }

  @Test func aReplyThatStaysHiddenIsExplained() async throws {
    let folder = try DeskFolder(
      thread: Samples.plain.replacing("reply-to: kelsey", with: "id: r\nreply-to: kelsey\nstatus: pending"))
    #expect(
      try await folder.answer { $0.mark(["r"], as: .approved) } == """
        stepping-back/r is approved now (content/comments/stepping-back.md:9).
          It answers stepping-back/kelsey, which is pending; it shows when that does.
        The website changes with the next `inglenook build`.

        """)
  }

  @Test func ifAnythingIsWrongNothingChanges() async throws {
    let other = "---\nid: kelsey\nauthor: Kelsey\ndate: 2026-03-01\n---\nHello.\n"
    let folder = try DeskFolder([
      "posts/stepping-back.md": DeskFolder.article, "comments/stepping-back.md": Samples.plain,
      "comments/other.md": other + "---\nid: bare\nauthor: Ann\ndate: 2026-03-01\nstatus: removed\n---\n"
        + "---\nid: lost\nauthor: \"Ann\ndate: 2026-03-01\n---\nHello.\n",
    ])
    let names = ["kelsey", "stepping-bak/kelsey", "stepping-back/kelsy", "nobody-knows", "bare", "lost"]
    #expect(
      try await folder.answer { $0.mark(names, as: .approved) } == """
        error: 2 comments have the id “kelsey”
          note: other/kelsey in content/comments/other.md:1
          note: stepping-back/kelsey in content/comments/stepping-back.md:1
          help: say which one you mean, for example other/kelsey
        error: there is no thread of an article “stepping-bak”
          help: did you mean “stepping-back/kelsey”?
        error: there is no comment “stepping-back/kelsy”
          help: did you mean “stepping-back/kelsey”?
        error: there is no comment “nobody-knows”
          help: `inglenook comments list` shows every comment with its id
        content/comments/other.md:7:1: error: other/bare has no text, so there is nothing to publish
          help: write the text below its second ---
        content/comments/other.md:13:1: error: the keys of other/lost cannot be read, so they cannot be changed
          help: `inglenook build` says what is wrong with them
        """)
    #expect(try folder.text() == Samples.plain)
  }

  @Test func severalCommentsOfSeveralFilesChangeAtOnce() async throws {
    let other = "---\nid: ann\nauthor: Ann\ndate: 2026-03-01\n---\nHello.\n"
    let folder = try DeskFolder([
      "posts/stepping-back.md": DeskFolder.article, "comments/stepping-back.md": Samples.odd,
      "comments/other.md": other,
    ])
    _ = try await folder.answer { $0.mark(["ann", "a", "c", "e"], as: .spam) }
    #expect(
      try folder.text("comments/other.md") == other.replacing("---\nHello", with: "status: spam\n---\nHello"))
    #expect(
      try folder.text()
        == Samples.odd.replacing("\"pending\"", with: "spam").replacing(
          "{author", with: "{status: spam, author"
        )
        .replacing("  Lee\n", with: "  Lee\nstatus: spam\n"))
  }
}
