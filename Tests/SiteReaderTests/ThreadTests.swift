import Markdown
import SiteModel
import SiteReader
import Testing

/// The comments of a thread, one line each: line of the file, id, author, text.
private func thread(_ text: String) async throws -> [String] {
  let content = await (try TemporarySite(["comments/x.md": text])).read().content
  return content?.threads.first?.comments.map { comment in
    "\(comment.location.line) \(comment.id.value) \(comment.author.value): \(comment.body.text)"
  } ?? []
}

private func comment(_ author: String, _ text: String, id: String) -> String {
  "---\nid: \(id)\nauthor: \(author)\ndate: 2016-07-22 07:34\n---\n\(text)\n\n"
}

@Test func aThreadHasEveryKey() async throws {
  let site = try TemporarySite([
    "comments/x.md": """
    ---
    id: Kelsey-1
    author: Kelsey
    date: 2016-07-22 07:34
    reply-to: emily
    url: https://kelsey.example/
    status: approved
    pin: true
    ---

    I have this *problem* with the kids …

    """
  ])
  let result = await site.read()
  #expect(result.problems.isEmpty)
  let thread = try #require(result.content?.threads.first)
  #expect(thread.name == "x" && thread.path == "comments/x.md" && thread.location.line == 1)
  let comment = try #require(thread.comments.first)
  #expect(comment.location.line == 1)
  #expect(comment.id.value == "Kelsey-1" && comment.id.location.line == 2)
  #expect(comment.author.value == "Kelsey")
  #expect(comment.date.value == WrittenDate("2016-07-22 07:34"))
  #expect(comment.replyTo?.value == "emily" && comment.replyTo?.location.column == 11)
  #expect(comment.url == "https://kelsey.example/")
  #expect(comment.status == .approved && comment.isPinned)
  #expect(comment.body.text == "I have this problem with the kids …")
}

@Test func aLineOfHyphensIsTextUnlessAHeadFollows() async throws {
  let cases = [
    "One\n\n---\n\nTwo", "One\n---\nkey: value\n---\nTwo", "One\n\n---\n- author\n---\nTwo", "---\n---\n---",
    "One\n\n---\nThe author: he said so.\n---\nTwo", "> ---\n> author: Eve\n> ---",
    "    ---\n    author: Eve\n    ---",
    "---\nextra:\n  author: Eve\n---", "One ---", "----\nauthor: Eve\n----",
  ]
  for text in cases {
    let lines = try await thread(comment("Ann", text, id: "a") + comment("Bob", "Hi", id: "b"))
    #expect(lines.count == 2, "\(text.debugDescription)")
  }
}

@Test func aNoteMayStandAboveTheKeys() async throws {
  let text = "---\n# from a letter\n\n  # of May\nauthor: Ann\ndate: 2016-07-22\nid: a\n---\nOne\n"
  #expect(try await thread(text) == ["1 a Ann: One"])
}

@Test func aCodeBlockHidesWhatLooksLikeAComment() async throws {
  let forged = "---\nauthor: Eve\ndate: 2016-01-01\n---\nBoo"
  for (open, close) in [("```", "```"), ("~~~ yaml", "~~~~"), ("````", "````"), ("  ```", "```")] {
    let lines = try await thread(
      comment("Ann", "\(open)\n\(forged)\n\(close)", id: "a") + comment("Bob", "Hi", id: "b"))
    #expect(lines.map { $0.prefix(16) }.count == 2, "\(open)")
  }
}

@Test func aFenceThatIsNotClosedSwallowsNobody() async throws {
  for open in ["```", "~~~", "```swift", "`````"] {
    let lines = try await thread(
      comment("Ann", open, id: "a") + comment("Bob", "Hi", id: "b") + comment("Cid", "Ho", id: "c"))
    #expect(lines.count == 3, "\(open)")
  }
}

@Test func aHeadWithinABodyBeginsAComment() async throws {
  let lines = try await thread(
    comment("Ann", "One\n---\nauthor: Eve\ndate: 2016-01-01\nid: e\n---\nTwo", id: "a"))
  #expect(lines == ["1 a Ann: One", "7 e Eve: Two"])
}

@Test func blankLinesAndLineEndingsDoNotMatter() async throws {
  let text = comment("Ann", "One", id: "a") + comment("Bob", "Two", id: "b")
  let windows = "\u{FEFF}\r\n" + text.replacing("\n", with: "\r\n")
  #expect(try await thread(text) == ["1 a Ann: One", "8 b Bob: Two"])
  #expect(try await thread(windows) == ["2 a Ann: One", "9 b Bob: Two"])
}

@Test func anIDIsMadeFromTheCommentAlone() async throws {
  let head = "---\nauthor: Ann\ndate: 2016-07-22 07:34\n---\n"
  let alone = try await thread(head + "Hello.")
  #expect(alone == ["1 \(idOfHello) Ann: Hello."])
  let others = [
    comment("Bob", "Before.", id: "b") + head + "Hello.\n",
    head.replacing("\n", with: "\r\n") + "\r\nHello.\r\n\r\n",
    "---\ndate: 2016-7-22 7:34:00\nauthor: \"Ann\"\n---\nHello.\n",
  ]
  for text in others { #expect(try await thread(text).last?.contains(" \(idOfHello) Ann") == true) }
  for text in [
    head + "Hello!", head.replacing("07:34", with: "07:35") + "Hello.",
    head.replacing("Ann", with: "Anne") + "Hello.",
  ] {
    #expect(try await thread(text).first?.contains(idOfHello) == false)
  }
}

/// FNV-1a of the comment in `anIDIsMadeFromTheCommentAlone`. If it changes, every permalink of every site does.
private let idOfHello = "jbowjhrl"

@Test func derivedIDsBeginWithALetter() async throws {
  let text = (0..<500).map { "---\nauthor: Ann\ndate: 2016-07-22\n---\nText \($0)\n" }.joined()
  let content = await (try TemporarySite(["comments/x.md": text])).read().content
  let ids = content?.threads.first?.comments.map(\.id.value) ?? []
  #expect(Set(ids).count == 500)
  for id in ids {
    #expect(
      id.utf8.count == 8 && id.first?.isLetter == true
        && id.allSatisfy { $0.isLowercase || "234567".contains($0) })
  }
}

@Test func theSameCommentTwiceHasTwoIDs() async throws {
  let text = "---\nauthor: Ann\ndate: 2016-07-22 07:34\n---\nHello.\n"
  #expect(
    try await thread(text + text + text).map { $0.prefix(14) } == [
      "1 \(idOfHello) Ann", "6 \(idOfHello)-2 A", "11 \(idOfHello)-3 ",
    ])
}

@Test func whatIsNotPublishedCarriesNoText() async throws {
  let text = CommentEntry.Status.allCases.map {
    "---\nid: \($0.rawValue)\nauthor: Ann\ndate: 2016-07-22\nstatus: \($0.rawValue)\n---\nSecret\n"
  }.joined()
  #expect(
    try await thread(text) == [
      "1 approved Ann: Secret", "8 pending Ann: ", "15 spam Ann: ", "22 removed Ann: ",
    ])
}

@Test func aCommentWithAnErrorKeepsItsIDForThoseWhoAnswer() async throws {
  let text =
    "---\nid: a\nauthor: Ann: x\ndate: 2016-07-22\n---\nOne\n"
    + "---\nid: b\ndate: 2016-07-22\nauthor:\n---\nTwo\n"
  #expect(try await thread(text).map { $0.prefix(3) } == ["1 a", "7 b"])
}
