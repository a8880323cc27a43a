import SeededRandom
import SiteModel
import SiteModerator
import SiteReader
import Testing

@Suite struct PropertyTests {
  /// A thread of comments written in every manner that the format allows.
  private func thread(_ random: inout Random) -> String {
    var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
    let count = Int.random(in: 1...8, using: &random)
    for number in 0..<count { text += comment(number, &random) }
    if Bool.random(using: &random) { text = String(text.reversed().drop { $0.isNewline }.reversed()) }
    return Bool.random(using: &random) ? text.replacing("\n", with: "\r\n") : text
  }

  private func comment(_ number: Int, _ random: inout Random) -> String {
    let pick = { (choices: [String], random: inout Random) in choices.randomElement(using: &random) ?? "" }
    let author = pick(["Ann", "\"Ann: B\"", "'Ann ''n'' B' # both", "李雷", "joan"], &random)
    let status = pick(
      [
        "", "", "status: pending", "status:   'spam'  # so", "status:", "\"status\": removed",
        "status: >-\n  pending",
      ],
      &random)
    let reply =
      number > 0 && Bool.random(using: &random)
      ? "reply-to: c\(Int.random(in: 0..<number, using: &random))" : ""
    let url = pick(["", "url: https://ann.example/#a"], &random)
    var keys = [
      "author: \(author)", "date: 2026-03-0\(number + 1) 07:34", "id: c\(number)", status, reply, url,
      pick(["", "# a note: x"], &random),
    ]
    keys.removeAll { $0.isEmpty }
    keys.shuffle(using: &random)
    let body = pick(
      [
        "One\n\nTwo", "```\n---\nauthor: Eve\ndate: 2026-01-01\n---\n```", "- a\n- b\n\n---\n\nc",
        "\n\n  x  \n", "~~~ y\n~~~", "key: value",
      ],
      &random)
    let ending = String(repeating: "\n", count: Int.random(in: 1...3, using: &random))
    return "---\(pick(["", " ", "\t"], &random))\n\(keys.joined(separator: "\n"))\n---\n\(body)\(ending)"
  }

  private func source(_ text: String) throws -> ThreadSource {
    try ThreadSource(Array(text.utf8), path: "comments/stepping-back.md", shown: "x", name: "stepping-back")
  }

  @Test func aStateChangesOnlyTheKeysOfItsComment() async throws {
    var random = Random(seed: 1)
    for round in 0..<50 {
      let text = thread(&random)
      let folder = try DeskFolder(thread: text)
      let before = try source(text)
      let number = Int.random(in: 0..<before.comments.count, using: &random)
      let status = CommentEntry.Status.allCases.randomElement(using: &random) ?? .spam
      let words = try await folder.answer { $0.mark(["c\(number)"], as: status) }
      let after = try source(try folder.text())
      let (old, new) = (before.comments[number], after.comments[number])
      #expect(after.file.comments[number].status == status, "\(round) \(words)\n\(text)")
      #expect(
        before.bytes[..<old.head.lowerBound] == after.bytes[..<new.head.lowerBound], "\(round)\n\(text)")
      #expect(
        before.bytes[old.head.upperBound...] == after.bytes[new.head.upperBound...], "\(round)\n\(text)")
      #expect(before.file.comments.map(\.id.value) == after.file.comments.map(\.id.value))
      for index in before.file.comments.indices where index != number {
        #expect(before.file.comments[index].status == after.file.comments[index].status)
      }
    }
  }

  @Test func aRedactionLeavesNothingAndTouchesNobodyElse() async throws {
    var random = Random(seed: 2)
    for round in 0..<40 {
      let text = thread(&random)
      let folder = try DeskFolder(thread: text)
      let before = try source(text)
      let number = Int.random(in: 0..<before.comments.count, using: &random)
      _ = try await folder.answer { $0.redact(["c\(number)"]) }
      let after = try source(try folder.text())
      #expect(after.comments.count == before.comments.count, "\(round)\n\(text)")
      let entry = after.file.comments[number]
      #expect(
        entry.status == .removed && entry.author.value == "Anonymous" && after.comments[number].text.isEmpty)
      #expect(entry.date.value == before.file.comments[number].date.value)
      for (index, (old, new)) in zip(before.comments, after.comments).enumerated() where index != number {
        #expect(
          before.bytes[old.head] == after.bytes[new.head] && before.bytes[old.text] == after.bytes[new.text])
      }
    }
  }

  @Test func aNewCommentOnlyFollowsTheOthers() async throws {
    var random = Random(seed: 3)
    let pieces = [
      "---", "\n", "\r\n", "\r", "```", "~~~", " ", "\t", "author: joan", "date: 2026-01-01", "- ", "> ", "x",
      "\u{2028}", "    ", "<div>", "{author: joan, date: 2026-01-01}", "\n---\n",
    ]
    for round in 0..<50 {
      let text = thread(&random)
      let folder = try DeskFolder(thread: text)
      var comment = NewComment()
      comment.article = "stepping-back"
      comment.author = "Zoë"
      comment.text =
        "Z"
        + (0..<Int.random(in: 1...24, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let words = try await folder.answer { $0.add(comment, now: DeskFolder.now) }
      let (before, after) = (try source(text), try source(try folder.text()))
      #expect(Array(after.bytes.prefix(before.bytes.count)) == before.bytes)
      #expect(
        after.comments.count == before.comments.count + 1, "\(round) \(words)\n\(text)\n\(comment.text)")
      #expect(after.file.comments.last?.author.value == "Zoë" && after.file.comments.last?.status == .pending)
      #expect(
        zip(before.file.comments, after.file.comments).allSatisfy { $0.id == $1.id && $0.status == $1.status }
      )
    }
  }
}
