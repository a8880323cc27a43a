import SiteModerator
import Testing

@Suite struct ListTests {
  private static let joan = "---\nname: Joan Petrakis\n---\nA coach.\n"

  private static func comment(_ id: String, _ keys: String, _ text: String) -> String {
    "---\nid: \(id)\n\(keys)\n---\n\(text)\n\n"
  }

  private func folder(_ thread: String, more: [String: String] = [:]) throws -> DeskFolder {
    let files = [
      "authors/joan.md": Self.joan, "posts/stepping-back.md": DeskFolder.article,
      "comments/stepping-back.md": thread,
    ]
    return try DeskFolder(files.merging(more) { $1 })
  }

  @Test func theTableHasTheNewestFirst() async throws {
    let folder = try folder(
      Samples.plain + "\n---\nid: x\nauthor: Ann\ndate: 2026-03-02\nstatus: spam\n---\nBuy\n")
    #expect(
      try await folder.answer { $0.list(.all) } == """
        ARTICLE        ID        WHO            WHEN              STATE     FIRST WORDS
        stepping-back  ncgzweiu  Joan Petrakis  2026-03-02 12:11  approved  Kelsey, as a mom myself …
        stepping-back  x         Ann            2026-03-02        spam      Buy
        stepping-back  kelsey    Kelsey         2026-03-01 07:34  pending   I have this problem with the kids …

        3 comments: 1 approved, 1 pending, 1 spam.

        """)
    #expect(
      try await folder.answer { $0.list(.pending) } == """
        ARTICLE        ID      WHO     WHEN              STATE    FIRST WORDS
        stepping-back  kelsey  Kelsey  2026-03-01 07:34  pending  I have this problem with the kids …

        1 comment waiting for you. To read one, to publish it, or to keep it away:
          inglenook comments show stepping-back/kelsey
          inglenook comments approve stepping-back/kelsey
          inglenook comments spam stepping-back/kelsey

        """)
    #expect(
      try await folder.answer { $0.list(.spam) }.hasSuffix("\n1 comment marked as spam. Nobody sees it.\n"))
  }

  @Test func anEmptyTableSaysWhatThereIsNot() async throws {
    let folder = try DeskFolder(["posts/stepping-back.md": DeskFolder.article])
    for (filter, words) in [
      (CommentFilter.all, "There is no comment yet.\n"), (.pending, "No comment is waiting for you.\n"),
      (.spam, "No comment is marked as spam.\n"),
      (.unanswered, "In no conversation has a reader the last word.\n"),
    ] { #expect(try await folder.answer { $0.list(filter) } == words) }
  }

  @Test func aConversationIsUnansweredWhileAReaderHasTheLastVisibleWord() async throws {
    let thread =
      Self.comment("a", "author: Ann\ndate: 2026-03-01", "One")
      + Self.comment("b", "author: joan\ndate: 2026-03-02\nreply-to: a", "Two")
      + Self.comment("c", "author: Cid\ndate: 2026-03-03", "Three")
      + Self.comment("d", "author: Dee\ndate: 2026-03-04", "Four")
      + Self.comment("e", "author: joan\ndate: 2026-03-05\nreply-to: d\nstatus: pending", "Five")
      + Self.comment("f", "author: Flo\ndate: 2026-03-06\nreply-to: c", "Six")
      + Self.comment("g", "author: Gus\ndate: 2026-03-07\nstatus: pending", "Seven")
      + Self.comment("h", "author: Ann\ndate: 2026-03-08\nreply-to: a\nstatus: pending", "Eight")
    let folder = try folder(thread)
    let lines = try await folder.answer { $0.list(.unanswered) }.split(separator: "\n")
    #expect(lines.dropFirst().dropLast().map { $0.split(separator: " ")[1] } == ["f", "d"])
    #expect(lines.last == "In 2 conversations a reader has the last word.")
  }

  /// The keys and the text of a comment, and why it may be spam.
  static let suspects: [(keys: String, text: String, hint: String?)] = [
    (
      "author: Ann\ndate: 2026-03-01",
      "What a day. See https://ann.example for the rest of the whole long story.", nil
    ),
    ("author: Ann\ndate: 2026-03-01", "https://a.example https://b.example", "2 links"),
    ("author: Ann\ndate: 2026-03-01", "Look: https://a.example", "a link, and hardly a word"),
    (
      "author: Ann\ndate: 2026-03-01",
      "Nice [url=https://a.example]shoes[/url] for you and me and many other people who have feet",
      "links written for another system"
    ),
    ("author: Best SEO Services\ndate: 2026-03-01", "Nice.", "the name reads like a business"),
    ("author: www.shoes.example\ndate: 2026-03-01", "Nice.", "the name reads like a business"),
    ("author: Joan Petrakis\ndate: 2026-03-01", "Nice.", "signs with the name of an author"),
    ("author: Ann\ndate: 2029-03-01\nurl: https://ann.example", "Nice.", "3 years after the article"),
    ("author: Ann\ndate: 2029-03-01", "Nice.", nil),
    ("author: Ann\ndate: 2026-03-01", "THIS IS A VERY GOOD ARTICLE", "all in capitals"),
    ("author: Ann\ndate: 2026-03-01", "Ваш раyраl", "letters of two alphabets within a word"),
    ("author: Ann\ndate: 2026-03-01", "Привет, Ann, 你好", nil),
    ("author: Ann\ndate: 2026-03-01", "I could not agree more with this!", "says the same as other/o"),
    ("author: joan\ndate: 2026-03-01", "https://a.example https://b.example", nil),
    ("author: Ann\ndate: 2026-03-01\nstatus: spam", "https://a.example https://b.example", nil),
  ]

  @Test(arguments: suspects)
  func aHintSaysWhy(keys: String, text: String, hint: String?) async throws {
    let other = Self.comment("o", "author: Bob\ndate: 2026-03-01", "I could NOT agree more, with this.")
    let folder = try folder(Self.comment("a", keys, text), more: ["comments/other.md": other])
    let lines = try await folder.answer { $0.list(.all) }.split(separator: "\n").map(String.init)
    let line = lines.firstIndex { $0.hasPrefix("stepping-back") }.map { lines[$0 + 1] } ?? ""
    #expect(line == hint.map { "  ! may be spam: \($0)" } || hint == nil && !line.hasPrefix("  !"), "\(line)")
  }

  @Test func aCommentIsShownWhole() async throws {
    let folder = try folder(
      Samples.plain.replacing("the kids …", with: "*the* kids, see <https://k.example> …"))
    #expect(
      try await folder.answer { $0.show(["kelsey", "nobody"]) } == """
        stepping-back/kelsey
        By:       Kelsey
        Written:  2026-03-01 07:34
        State:    pending: nobody sees it until you approve it
        Answers:  the article “Stepping back”
        Replies:  Joan Petrakis (ncgzweiu)
        Stands:   content/comments/stepping-back.md:1, number 1 of 2 in the file
        ! may be spam: a link, and hardly a word

        I have this problem with the kids, see https://k.example …

        Links:
          https://k.example

        error: there is no comment “nobody”
          help: `inglenook comments list` shows every comment with its id
        """)
  }
}
