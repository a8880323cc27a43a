import Testing

/// Invitations under articles.
@Suite struct CallToActionTests {
  static let invitations =
    file("calls-to-action/talk.md", "---\nbutton: Talk to me\nurl: /pages/about.md\n---\nLet us talk.")
    + file("calls-to-action/read.md", "---\nbutton: Read on\nurl: https://book.example/\n---\n")
    + page("about")

  @Test func anArticleShowsItsOwnInvitationOrTheSites() async throws {
    let site = try TestSite(
      Self.invitations, settings("call-to-action: talk"), post("plain"), post("own", "call-to-action: read"),
      post("none", "call-to-action: false"))
    #expect(try await site.lines("call", of: "posts/plain/index.html") == ["call to Talk to me /about/"])
    #expect(
      try await site.lines("call", of: "posts/own/index.html") == ["call to Read on https://book.example/"])
    #expect(try await site.lines("call", of: "posts/none/index.html") == [])
  }

  @Test func anUnknownInvitationIsAnError() async throws {
    let site = try TestSite(
      Self.invitations, settings("call-to-action: tlak"), post("one", "call-to-action: zzz"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/one.md:3:17: error: there is no call to action “zzz”
            call-to-action: zzz
                            ^
          help: write one in calls-to-action/zzz.md, or `call-to-action: false`
        content/site.yaml:3:17: error: there is no call to action “tlak”
            call-to-action: tlak
                            ^
          help: did you mean “talk”?
        """)
  }
}
