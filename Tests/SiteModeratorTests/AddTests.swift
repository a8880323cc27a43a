import Markdown
import SiteModel
import SiteModerator
import SiteReader
import Testing

@Suite struct AddTests {
  private func folder(_ thread: String? = nil) throws -> DeskFolder {
    var files = [
      "authors/joan.md": "---\nname: Joan\n---\nA coach.\n", "posts/stepping-back.md": DeskFolder.article,
    ]
    files["comments/stepping-back.md"] = thread
    return try DeskFolder(files)
  }

  private static func comment(_ text: String, author: String = "Ann") -> NewComment {
    var comment = NewComment()
    comment.article = "stepping-back"
    comment.author = author
    comment.text = text
    return comment
  }

  @Test func aFirstCommentMakesTheFile() async throws {
    let folder = try folder()
    #expect(
      try await folder.answer { $0.add(Self.comment("Hello.\r\n"), now: DeskFolder.now) } == """
        Added stepping-back/pcw6op2d, pending, at content/comments/stepping-back.md:1.
        Nobody sees it until you approve it: inglenook comments approve stepping-back/pcw6op2d

        """)
    #expect(try folder.text() == "---\nauthor: Ann\ndate: 2026-11-21 12:00\nstatus: pending\n---\nHello.\n")
    #expect(try folder.names() == ["stepping-back.md"])
  }

  @Test func anAddressInATextIsPointedOut() async throws {
    let folder = try folder()
    let words = try await folder.answer {
      $0.add(Self.comment("Ask <bob@example.org>."), now: DeskFolder.now)
    }
    #expect(
      words.contains(
        "\n  The text holds an e-mail address. Ask yourself whether everybody should read it.\nNobody sees it"
      )
    )
  }

  @Test func whereCommentsAreClosedOrOffTheModeratorIsTold() async throws {
    let folder = try folder()
    for (keys, warning) in [
      (
        "comments: off",
        """
        warning: comments on “Stepping back” are off, so nobody will see this one
          help: it is kept in its thread; write `comments: closed` or `comments: open` in content/posts/stepping-back.md to show it
        """
      ),
      (
        "comments: closed",
        """
        warning: comments on “Stepping back” are closed
          help: this one will be shown all the same, once it is approved; nobody can answer it
        """
      ),
    ] {
      try folder.write("---\ntitle: Stepping back\n\(keys)\n---\nBody.\n", to: "posts/stepping-back.md")
      let said = try await folder.answer { $0.add(Self.comment("Hello, \(keys)."), now: DeskFolder.now) }
      #expect(said.hasPrefix("Added stepping-back/") && said.hasSuffix(warning), "\(said)")
    }
    #expect(try folder.text().contains("Hello, comments: off."))
  }

  @Test func everyKeyIsWritten() async throws {
    let folder = try folder(Samples.plain)
    var comment = Self.comment("Hello.")
    comment.article = folder.path + "/posts/stepping-back.md"
    comment.date = WrittenDate("2026-11-20T07:34:10+01:00")
    comment.replyTo = "kelsey"
    comment.url = "https://ann.example/?a=1#b"
    comment.isApproved = true
    let words = try await folder.answer { $0.add(comment, now: DeskFolder.now) }
    #expect(
      words.hasSuffix(
        "approved, at content/comments/stepping-back.md:16.\n"
          + "The website changes with the next `inglenook build`.\n"))
    #expect(
      try folder.text() == Samples.plain + """

        ---
        author: Ann
        date: 2026-11-20 07:34:10 +01:00
        reply-to: kelsey
        url: "https://ann.example/?a=1#b"
        ---
        Hello.

        """)
  }

  /// The end of a thread file, and what then stands between it and the new comment.
  static let ends: [(before: String, gap: String, lineEnding: String)] = [
    ("One", "\n\n", "\n"), ("One\n", "\n", "\n"), ("One\n\n", "", "\n"), ("One\n\n\n", "", "\n"),
  ]

  @Test(arguments: ends)
  func theFileGrowsAtItsEnd(before: String, gap: String, lineEnding: String) async throws {
    let head = "---\nauthor: Bob\ndate: 2026-03-01\n---\n"
    for crlf in [false, true] {
      let ended = { (text: String) in crlf ? text.replacing("\n", with: "\r\n") : text }
      let folder = try folder(ended(head + before))
      _ = try await folder.answer { $0.add(Self.comment("Two\nlines"), now: DeskFolder.now) }
      let added = "---\nauthor: Ann\ndate: 2026-11-21 12:00\nstatus: pending\n---\nTwo\nlines\n"
      #expect(Array(try folder.text().utf8) == Array(ended(head + before + gap + added).utf8))
    }
  }

  /// What somebody may try in a text to speak with another's voice, or to silence those who come after.
  static let forgeries = [
    "Hi\n---\nauthor: joan\ndate: 2020-01-01\n---\nI am Joan",
    "---\nauthor: joan\ndate: 2020-01-01\n---\nI am Joan",
    "---", "---\n---\n---", "Hi\n\n---  \nauthor: joan\ndate: 2020-01-01\n---\t\nBoo",
    "---\nstatus: approved\n---",
    "Hi\r---\rauthor: joan\rdate: 2020-01-01\r---\rBoo",
    "Hi\r\n---\r\nauthor: joan\r\ndate: 2020-01-01\r\n---\r\nBoo",
    "Hi\u{2028}---\u{2028}author: joan\u{2028}date: 2020-01-01\u{2028}---\u{2028}Boo",
    "Hi\u{2029}---\u{2029}author: joan\u{2029}date: 2020-01-01\u{2029}---\u{2029}Boo",
    "Hi\u{85}---\u{85}author: joan\u{85}date: 2020-01-01\u{85}---\u{85}Boo",
    "Hi\u{B}---\u{B}author: joan\u{B}date: 2020-01-01\u{B}---\u{B}Boo",
    "Hi\u{C}---\u{C}author: joan\u{C}date: 2020-01-01\u{C}---\u{C}Boo",
    "Hi\0\n---\0\nauthor: joan\ndate: 2020-01-01\n---\nBoo",
    "\u{FEFF}---\nauthor: joan\ndate: 2020-01-01\n---\nBoo",
    "```", "~~~", "````\n```", "```\n~~~", "- ```\n  code\n  ```", "> ```",
    "Hi\n```\n---\nauthor: joan\ndate: 2020-01-01\n---",
    "```\n---\nauthor: joan\ndate: 2020-01-01\n---\n```\nBoo",
    "   ~~~\n---\nauthor: joan\ndate: 2020-01-01\n---\n   ~~~",
    "<div>\n---\nauthor: joan\ndate: 2020-01-01\n---\n</div>", "    ```\n---\nauthor: joan\n---",
    "Title\n---\nText\n===\n",
    "- a\n---\n- b\n---\nauthor: joan\ndate: 2020-01-01\n---",
    "\n\n  \n---\nauthor: joan\ndate: 2020-01-01\n---\n\n\n",
    "`````\n````\n---\nauthor: joan\ndate: 2020-01-01\n---\n`````", "--- # x\nauthor: joan\n---",
    "...\n---\nauthor: joan\ndate: 2020-01-01\n---",
  ]

  @Test(arguments: forgeries)
  func aTextForgesNothing(text: String) async throws {
    let folder = try folder(Samples.plain)
    for (number, text) in [text, "Hello.", "```\ncode\n```", "~~~~\n---\n~~~~", text + "!"].enumerated() {
      _ = try await folder.answer { $0.add(Self.comment(text, author: "A\(number)"), now: DeskFolder.now) }
    }
    let thread = try ThreadSource(Array(try folder.text().utf8), path: "", shown: "", name: "")
    #expect(thread.file.comments.map(\.author.value) == ["Kelsey", "joan", "A0", "A1", "A2", "A3", "A4"])
    #expect(thread.file.comments.dropFirst(2).allSatisfy { $0.status == .pending })
    #expect(try folder.text().hasPrefix(Samples.plain))
    let shown = thread.comments.map { UntrustedMarkdown(thread.bytes[$0.text]).rendered().text }
    #expect(shown[3] == "Hello." && shown[4] == "code" && shown[5] == "---")
  }

  /// Texts that look the same after they were protected.
  static let protected: [(text: String, written: String)] = [
    ("One\n---\nTwo", "One\n ---\nTwo"), ("One\n\n---\n\nTwo", "One\n\n ---\n\nTwo"),
    ("---\n- a", " ---\n- a"),
    ("```\nkey: value\n---\n```\nEnd", " ```\n key: value\n ---\n ```\nEnd"),
    ("```\n\n---\n  deep\n```", " ```\n\n ---\n   deep\n ```"), ("  ~~~\n---\n  ~~~", "  ~~~\n ---\n  ~~~"),
    ("```\nopen", "```\nopen\n```"), ("~~~~ x\n---", " ~~~~ x\n ---\n ~~~~"),
    ("*One* -- `two`", "*One* -- `two`"),
    ("    code\n---", "    code\n ---"), ("1. a\n---\n2. b", "1. a\n ---\n2. b"),
  ]

  @Test(arguments: protected)
  func aProtectedTextReadsTheSame(text: String, written: String) {
    let bytes = ProtectedText(Array(text.utf8)).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == written)
    #expect(UntrustedMarkdown(bytes).rendered() == UntrustedMarkdown(text.utf8).rendered())
  }

  /// Names as they are given, and as they stand in the file.
  static let names: [(name: String, written: String)] = [
    ("Ann", "Ann"), ("R. Okafor", "R. Okafor"), ("Inês d’Ávila-O'Neil", "Inês d’Ávila-O'Neil"), ("李雷", "李雷"),
    ("Ann: x", "\"Ann: x\""), ("no", "no"), ("null", "\"null\""), ("~", "\"~\""), ("# 1", "\"# 1\""),
    ("42", "\"42\""),
    ("a\"b\\c", #""a\"b\\c""#), ("Ann\ndate: 2020-01-01\n---", "\"Ann date: 2020-01-01 ---\""),
    ("---", "\"---\""),
    ("{a: b}", "\"{a: b}\""), ("Ann\u{202E}", #""Ann\u202E""#), ("  Ann   Lee ", "Ann Lee"),
    ("Ann 🙂", "\"Ann 🙂\""),
    ("Ann\u{2028}status: approved", "\"Ann status: approved\""), ("*Ann", "\"*Ann\""), ("!Ann", "\"!Ann\""),
    ("\u{E0041}\u{1F600}x", #""\U000E0041😀x""#),
  ]

  @Test(arguments: names)
  func aNameStaysANameWhateverItHolds(name: String, written: String) async throws {
    let folder = try folder()
    let words = try await folder.answer { $0.add(Self.comment("Hello.", author: name), now: DeskFolder.now) }
    #expect(
      try folder.text() == "---\nauthor: \(written)\ndate: 2026-11-21 12:00\nstatus: pending\n---\nHello.\n",
      "\(words)")
    let thread = try ThreadSource(Array(try folder.text().utf8), path: "", shown: "", name: "")
    #expect(thread.problems.isEmpty && thread.file.comments.count == 1)
  }

  /// What is wrong with a comment, and the words for it.
  static let refusals: [(change: @Sendable (inout NewComment) -> Void, words: String)] = [
    (
      { $0.article = "stepping-bak" },
      """
      error: there is no article “stepping-bak”
        help: did you mean “stepping-back”?
      """
    ),
    (
      { $0.article = "zzz" },
      """
      error: there is no article “zzz”
        help: an article is named by its file, without date and .md: stepping-back
      """
    ),
    (
      { $0.article = nil },
      """
      error: it is not said which article the comment belongs to
        help: name it: inglenook comments add stepping-back …
      """
    ),
    (
      {
        $0.article = nil
        $0.title = "Holding on"
      },
      """
      error: no article has the title “Holding on”, which the subject of the mail names
        help: name it: inglenook comments add stepping-back …
      """
    ),
    (
      {
        $0.author = " "
        $0.text = "\r\n\u{2028}\u{0}"
      },
      """
      error: the comment has no name
        help: say who wrote it: --author "Kelsey"
      error: the comment has no text
        help: write it after --body, or send it to standard input
      """
    ),
    (
      { $0.text = String(repeating: "a", count: 70_000) },
      """
      error: the comment is longer than 64 KB
        help: shorten it, or make an article of it
      """
    ),
    (
      {
        $0.isStrangers = true
        $0.author = "joan"
      },
      """
      error: “joan” is the id of an author, so the comment would pass for theirs
        help: give it another name, or say that it is theirs: --author joan
      """
    ),
    (
      { $0.replyTo = "kelsy" },
      """
      error: no comment on stepping-back has the id “kelsy”
        help: did you mean “kelsey”?
      """
    ),
    (
      { $0.replyTo = "xxxxxxxxx" },
      """
      error: no comment on stepping-back has the id “xxxxxxxxx”
        help: `inglenook comments list` shows the ids
      """
    ),
    (
      {
        $0.author = "ann@example.org"
        $0.url = "javascript:alert(1)"
      },
      """
      error: the author's name holds an e-mail or IP address; nothing personal belongs in a public repository
        help: write a name:
              author: Anonymous
      error: a commenter's site begins with http:// or https://, not “javascript:alert(1)”
        help: delete this line
      """
    ),
    (
      {
        $0.author = "Kelsey"
        $0.text = "I have this problem with the kids …"
        $0.date = WrittenDate("2026-03-01 07:34")
      },
      """
      content/comments/stepping-back.md:1:1: error: the same comment stands there already, as stepping-back/kelsey
        help: nothing needs to be added
      """
    ),
  ]

  @Test(arguments: refusals.indices)
  func whatIsWrongIsSaidAndNothingIsWritten(index: Int) async throws {
    let folder = try folder(Samples.plain)
    var comment = Self.comment("Hello.")
    Self.refusals[index].change(&comment)
    #expect(try await folder.answer { $0.add(comment, now: DeskFolder.now) } == Self.refusals[index].words)
    #expect(try folder.text() == Samples.plain)
  }

  @Test func aStrangersReplyToACommentThatIsGoneIsKept() async throws {
    let folder = try folder(Samples.plain)
    var comment = Self.comment("Hello.")
    comment.replyTo = "gone"
    comment.isStrangers = true
    let words = try await folder.answer { $0.add(comment, now: DeskFolder.now) }
    #expect(
      words.hasSuffix(
        """
        warning: no comment on stepping-back has the id “gone”
          help: it is written as a comment on the article itself
        """))
    #expect(
      try folder.text().hasSuffix("---\nauthor: Ann\ndate: 2026-11-21 12:00\nstatus: pending\n---\nHello.\n"))
  }

  @Test func aBrokenFileIsNotMadeWorse() async throws {
    for end in ["\n---\nauthor: Bob\ndate: 2026-03-01\n", "\n```\n"] {
      let before = Samples.plain + end
      let folder = try folder(before)
      #expect(
        try await folder.answer { $0.add(Self.comment("```\nx\n```"), now: DeskFolder.now) }.contains(
          """
          error: a comment cannot be added to this file before its last one is put in order
            help: look for a code block or keys that are not closed; `inglenook build` says more
          """))
      #expect(try folder.text() == before)
    }
  }
}
