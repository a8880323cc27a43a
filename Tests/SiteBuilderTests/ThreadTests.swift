import SiteBuilder
import SiteModel
import Testing

/// Comment threads: order, nesting, and everything that can be wrong with them.
@Suite struct ThreadTests {
  private func shown(_ comments: String..., article: String = "") async throws -> [String] {
    let site = try TestSite(post("one", article), file("comments/one.md", comments.joined(separator: "\n")))
    let page = try await site.article("one")
    return page.split(separator: "\n").drop { !$0.hasSuffix("comments") && !$0.hasSuffix("closed") }.map(
      String.init)
  }

  @Test func repliesStandInOrderOfDateBelowWhatTheyAnswer() async throws {
    let lines = try await shown(
      comment("late", "date: 2026-03-09", says: "Late."),
      comment("reply-2", "date: 2026-03-08\nreply-to: early"),
      comment("deep", "date: 2026-03-20\nreply-to: reply-1"),
      comment("early", "date: 2026-03-02 07:34"),
      comment("reply-1", "date: 2026-03-03\nreply-to: early"),
      comment("tie-b", "date: 2026-03-09\nreply-to: early"),
      comment("tie-a", "date: 2026-03-09\nreply-to: early"))
    #expect(
      lines.map { $0.prefix { $0 != ":" } } == [
        "7 comments", "0 comment-early Kelsey", "1 comment-reply-1 Kelsey", "2 comment-deep Kelsey",
        "1 comment-reply-2 Kelsey", "1 comment-tie-a Kelsey", "1 comment-tie-b Kelsey",
        "0 comment-late Kelsey",
      ])
  }

  @Test func aCommentGetsOnlyWhatStrangersMayHave() async throws {
    let lines = try await shown(
      comment(
        "a",
        says:
          "First *line*\nsecond `x`.\n\n# Head\n\n<b onclick=x>raw</b> <script>\n\n![pic](http://p.example/p.png)\n\n- [l](https://l.example/)\n\n> quoted\n\n---\n\nEnd"
      ))
    #expect(
      lines.joined(separator: "\n") == """
        1 comments
        0 comment-a Kelsey: <p>First <em>line</em><br>
        second <code>x</code>.</p>
        <p><strong>Head</strong></p>
        <p>&lt;b onclick=x&gt;raw&lt;/b&gt; &lt;script&gt;</p>
        <p><a href="http://p.example/p.png" rel="nofollow ugc noopener">pic</a></p>
        <ul>
        <li><a href="https://l.example/" rel="nofollow ugc noopener">l</a></li>
        </ul>
        <blockquote>
        <p>quoted</p>
        </blockquote>
        <p>---</p>
        <p>End</p>
        """)
  }

  @Test func aLineOfHyphensInsideACommentIsText() async throws {
    let lines = try await shown(
      comment("a", says: "Above.\n\n---\nnot: yaml of a comment\n---\nBelow."), comment("b"))
    #expect(
      lines == [
        "2 comments", "0 comment-a Kelsey: <p>Above.</p>", "<p>---</p>",
        "<p><strong>not: yaml of a comment</strong></p>",
        "<p>Below.</p>", "0 comment-b Kelsey: <p>Yes.</p>",
      ])
  }

  @Test func removedCommentsLeaveALineWhereSomebodyAnswered() async throws {
    let lines = try await shown(
      comment("gone", "status: removed", says: ""), comment("kept", "status: removed\npin: true"),
      comment("chain", "status: removed\nreply-to: kept"), comment("answer", "reply-to: chain"),
      comment("waiting", "status: pending"), comment("to-waiting", "reply-to: waiting"),
      comment("to-removed-only", "status: removed\nreply-to: gone"))
    #expect(
      lines == [
        "1 comments", "0 comment-kept removed:", "1 comment-chain removed:",
        "2 comment-answer Kelsey: <p>Yes.</p>",
      ])
  }

  @Test func pinnedCommentsAreShownFirst() async throws {
    let lines = try await shown(
      comment("a"), comment("b", "pin: true\nreply-to: a"), comment("c", "pin: true\nstatus: pending"))
    #expect(
      lines == [
        "2 comments", "pinned comment-b", "0 comment-a Kelsey: <p>Yes.</p>",
        "1 comment-b Kelsey: <p>Yes.</p>",
      ])
  }

  static let states: [(keys: String, site: String, state: String?, isShown: Bool)] = [
    ("comments: open", "", "1 comments", true), ("comments: closed", "", "1 comments, closed", true),
    ("comments: off", "", nil, false), ("comments: false", "", nil, false),
    ("", "comments: {default: closed}", "1 comments, closed", true),
    ("", "comments: {default: off}", nil, false),
    ("comments: open", "comments: {default: off}", "1 comments", true),
    // The thread of an article of 2026-11-01 closes twenty days later, on the day of the build.
    ("date: 2026-11-01", "comments: {close-after: 20}", "1 comments, closed", true),
    ("date: 2026-11-01", "comments: {close-after: 21}", "1 comments", true),
    ("", "comments: {close-after: 1}", "1 comments", true),
  ]

  @Test(arguments: states)
  func aThreadIsOpenClosedOrOff(keys: String, site: String, state: String?, isShown: Bool) async throws {
    let site = try TestSite(settings(site), post("one", keys), thread("one", comment("a")))
    let page = try await site.article("one").split(separator: "\n")
    #expect(page.first { $0.contains(" comments") }.map(String.init) == state)
    #expect(page.contains { $0.contains("comment-a") } == isShown)
    #expect(try await site.files(holding: "comment-a").contains("comments/feed.xml") == isShown)
  }

  @Test func anArticleWithoutThreadFileIsOpenAndEmpty() async throws {
    let site = try TestSite(settings("comments: {reply-email: a@hearth.example}"), post("one"))
    #expect(
      try await site.article("one")
        == "one\n<p>Words.</p>\n0 comments\nreply mailto:a@hearth.example?subject=Re%3A%20one")
  }

  @Test func aDerivedIdStaysWhenOthersComeAndGo() async throws {
    let one = "---\nauthor: Ann\ndate: 2026-03-01\n---\nFirst.\n",
      two = "---\nauthor: Bob\ndate: 2026-03-02\n---\nSecond.\n"
    let three = "---\nauthor: Bob\ndate: 2026-03-02\n---\n\nThird.\n\n\n"
    let all = try await shown(one, two, three)
    #expect(all.count == 4 && Set(all.map { $0.prefix(20) }).count == 4)
    let alone = try await shown(two)
    #expect(all.contains(alone[1]))
    let swapped = try await shown(three, two)
    #expect(swapped == ["2 comments"] + all[2...])
  }

  @Test func aThreadMayHaveADateInItsName() async throws {
    let site = try TestSite(post("2026-02-20-one"), thread("2026-02-20-one", comment("a")))
    #expect(try await site.article("one").contains("comment-a"))
  }

  @Test func tenThousandRepliesAreOnlyLong() async throws {
    let comments = (0..<10_000).map { number in
      "---\nid: c\(number)\nauthor: K\ndate: 2026-03-01\n\(number == 0 ? "" : "reply-to: c\(number - 1)\n")---\nYes.\n"
    }
    let site = try TestSite(post("one"), file("comments/one.md", comments.joined()))
    let lines = try await site.lines("", of: "posts/one/index.html")
    #expect(lines.count == 10_003)
    #expect(lines.last == "9999 comment-c9999 K: <p>Yes.</p>")
  }

  static let mistakes: [(comments: String, problem: String)] = [
    (
      comment("a", "reply-to: kelsy") + comment("kelsey"),
      """
      content/comments/one.md:5:11: error: this comment answers “kelsy”, but no comment here has that id
          reply-to: kelsy
                    ^
        help: did you mean “kelsey”?
      """
    ),
    (
      comment("a", "reply-to: somebody"),
      """
      content/comments/one.md:5:11: error: this comment answers “somebody”, but no comment here has that id
          reply-to: somebody
                    ^
        help: `reply-to` takes the `id` of another comment in this file
      """
    ),
    (
      comment("a") + comment("a", by: "Ann"),
      """
      content/comments/one.md:8:5: error: two comments have the id “a”
          id: a
              ^
        note: the other stands in line 1
        help: give one of them another `id:`
      """
    ),
    (
      comment("a", "reply-to: c") + comment("b", "reply-to: a") + comment("c", "reply-to: b"),
      """
      content/comments/one.md:5:11: error: these comments answer each other in a circle: a → c → b → a
          reply-to: c
                    ^
        help: one of them must answer an earlier comment, or none
      """
    ),
    (
      comment("a", "reply-to: a"),
      """
      content/comments/one.md:5:11: error: these comments answer each other in a circle: a → a
          reply-to: a
                    ^
        help: one of them must answer an earlier comment, or none
      """
    ),
  ]

  @Test(arguments: mistakes)
  func aMistakeInAThreadIsAnError(comments: String, problem: String) async throws {
    let problems = try await TestSite(post("one"), file("comments/one.md", comments)).problems()
    #expect(problems == problem)
  }

  @Test func aThreadWithoutArticleIsAnError() async throws {
    let problems = try await TestSite(
      post("stepping-back"), thread("stepping-bakc", comment("a")), thread("x", comment("a"))
    ).problems()
    #expect(
      problems == """
        content/comments/stepping-bakc.md:1:1: error: there is no article “stepping-bakc” for these comments to stand under
            ---
            ^
          help: did you mean to call this file “stepping-back.md”?
        content/comments/x.md:1:1: error: there is no article “x” for these comments to stand under
            ---
            ^
          help: a thread has the name of its article, without the date: comments/<name>.md
        """)
  }
}
