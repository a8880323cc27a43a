import SiteModel
import SiteModerator
import Testing

@Suite struct RedactionTests {
  @Test func nameAndTextAreGoneAndRepliesStillFindTheirPlace() async throws {
    let folder = try DeskFolder([
      "posts/stepping-back.md":
        "---\ntitle: Stepping back\ndate: 2026-02-20\ntakeaways:\n  - “I have *this* problem with the kids”\n---\nKELSEY wrote.\n",
      "comments/stepping-back.md": Samples.plain,
      "pages/about.md": "---\ntitle: About\n---\nThis problem: with the kids,\nit is not new.\n",
    ])
    #expect(
      try await folder.answer { $0.redact(["kelsey"]) } == """
        The name and the text of a comment are out of content/comments/stepping-back.md:1.
          Its id is “removed” now, and the reply to it names that.
        What was taken out stands elsewhere, too. Look at these places and change them by hand:
          content/comments/stepping-back.md:13:1  the name: Kelsey, as a mom myself …
          content/posts/stepping-back.md:5:8  7 words of the text: I have *this* problem with the kids”
          content/posts/stepping-back.md:7:1  the name: KELSEY wrote.
        Two copies are out of reach here:
          the published website, until you build and publish it again;
          the history of git or another version control, and backups, which keep what was once in a file.

        """)
    #expect(
      try folder.text() == """
        ---
        id: removed
        author: Anonymous
        date: 2026-03-01 07:34
        status: removed
        ---

        ---
        author: joan
        date: 2026-03-02 12:11
        reply-to: removed
        ---
        Kelsey, as a mom myself …

        """)
  }

  /// A thread, what is redacted, and what the thread is then.
  static let redactions: [(before: String, ids: [String], after: String)] = [
    // Whatever stands in its keys goes; every other comment stays as it is.
    (
      Samples.odd, ["a"],
      "\u{FEFF}---\r\nid: a\r\nauthor: Anonymous\r\ndate: 2026-03-01\r\nstatus: removed\r\n---\r\n\r\n\r\n"
        + Samples.odd[(Samples.odd.firstRange(of: "---\n{")?.lowerBound ?? Samples.odd.startIndex)...]
    ),
    // Nobody answers it: it needs no id.
    (
      "---\nid: bob-lee\nauthor: Bob Lee\ndate: 2026-03-01 07:34:10 -05:00\nurl: https://bob.example\n---\nMine",
      ["bob-lee"],
      "---\nauthor: Anonymous\ndate: 2026-03-01 07:34:10 -05:00\nstatus: removed\n---"
    ),
    // A conversation of two, both redacted, and ids that are taken.
    (
      "---\nid: ann\nauthor: Ann\ndate: 2026-03-01\n---\nOne\n\n---\nid: ann-2\nauthor: Ann\ndate: 2026-03-02\nreply-to: ann\n---\nTwo\n"
        + "---\nid: removed\nauthor: Cid\ndate: 2026-03-03\nreply-to: 'ann-2' # so\n---\nThree\n",
      ["ann-2", "ann"],
      "---\nid: removed-3\nauthor: Anonymous\ndate: 2026-03-01\nstatus: removed\n---\n\n---\nid: removed-2\nauthor: Anonymous\n"
        + "date: 2026-03-02\nreply-to: removed-3\nstatus: removed\n---\n"
        + "---\nid: removed\nauthor: Cid\ndate: 2026-03-03\nreply-to: removed-2 # so\n---\nThree\n"
    ),
    // An id that says nothing of the name is a link that may be out there.
    (
      "---\nid: c17\nauthor: Ann\ndate: 2026-03-01\n---\nOne\n---\nauthor: Bob\ndate: 2026-03-02\nreply-to: c17\n---\nTwo\n",
      ["c17"],
      "---\nid: c17\nauthor: Anonymous\ndate: 2026-03-01\nstatus: removed\n---\n---\nauthor: Bob\ndate: 2026-03-02\nreply-to: c17\n---\nTwo\n"
    ),
  ]

  @Test(arguments: redactions)
  func nothingOfItStaysInTheFile(before: String, ids: [String], after: String) async throws {
    let folder = try DeskFolder(thread: before)
    let words = try await folder.answer { $0.redact(ids) }
    #expect(try folder.text() == after, "\(words)")
    #expect(try await folder.desk().problems.filter { $0.severity == .error }.isEmpty)
  }

  @Test func aFreshFolderKeepsNothing() async throws {
    let folder = try DeskFolder(
      thread: "---\nid: bob\nauthor: Bob\ndate: 2026-03-01\n---\nI met somebody else in the spring.\n")
    #expect(
      try await folder.answer { $0.redact(["bob"]) }.contains(
        "Nothing of it was found in any other file of content.\n"))
  }

  @Test func aCommentThatCannotBeReadIsLeftAlone() async throws {
    let thread = "---\nid: bob\nauthor: \"Bob\ndate: 2026-03-01\n---\nI met somebody else.\n"
    let folder = try DeskFolder(thread: thread)
    #expect(
      try await folder.answer { $0.redact(["bob"]) } == """
        content/comments/stepping-back.md:1:1: error: the keys of stepping-back/bob cannot be read, so it is not known where it ends
          help: `inglenook build` says what is wrong with them
        """)
    #expect(try folder.text() == thread)
  }
}
