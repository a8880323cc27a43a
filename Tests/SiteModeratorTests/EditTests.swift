import SiteReader
import Testing

@testable import SiteModerator

@Suite struct EditTests {
  @Test func aChangeThatTouchesAnotherCommentIsNone() throws {
    let thread = try ThreadSource(Array(Samples.plain.utf8), path: "", shown: "", name: "")
    let (first, second) = (thread.comments[0], thread.comments[1])
    let text = ByteEdit(second.text, "Another’s words".utf8)
    #expect(ThreadChange(thread, edits: [text], touched: [1]) != nil)
    #expect(ThreadChange(thread, edits: [text], touched: [0]) == nil)
    #expect(ThreadChange(thread, edits: [ByteEdit(second.head, [])], touched: [0, 1]) == nil)
    #expect(ThreadChange(thread, edits: [ByteEdit(first.text, "```".utf8)], touched: [0]) != nil)
    #expect(ThreadChange(thread, edits: [ByteEdit(first.text, [0xFF])], touched: [0]) == nil)
  }

  /// Texts from outside, and what is kept of them.
  static let texts: [(text: String, tidy: String)] = [
    ("One\r\nTwo\rThree\nFour", "One\nTwo\nThree\nFour"),
    ("One\u{2028}Two\u{2029}Three\u{85}Four", "One\nTwo\nThree\nFour"),
    ("One\n\rTwo", "One\n\nTwo"), ("\n \n  One  \n\t\n", "  One  "),
    ("O\u{0}n\u{1B}[31me\u{FEFF}\u{9B}", "On[31me"),
    ("One\tTwo", "One\tTwo"), ("🙂 é e\u{301}", "🙂 é e\u{301}"), ("\u{C}\u{B}", ""),
  ]

  @Test(arguments: texts)
  func aTextIsTidied(text: String, tidy: String) {
    #expect(Array(PlainText.tidied(text).utf8) == Array(tidy.utf8))
  }
}
