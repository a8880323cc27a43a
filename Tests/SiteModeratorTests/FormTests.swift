import SiteModel
import SiteModerator
import Testing

@Suite struct FormTests {
  private func comment(_ json: String) -> Result<NewComment, UnfitMessage> {
    NewComment.form(Array(json.utf8), file: "sent.json")
  }

  @Test func aFormHasFourFields() throws {
    let comment = try comment(
      #"{"article": "stepping-back", "author": "Zoë \"Z\" \u00c5\ud83d\ude42", "reply-to": "", "comment": "One\r\nTwo\\\/",  "#
        + #""email": "z@example.org", "meta": {"ip": ["10.0.0.1", null, -1.5e3]}, "ok": true}"#
    ).get()
    #expect(comment.article == "stepping-back" && comment.author == "Zoë \"Z\" Å🙂" && comment.replyTo == "")
    #expect(comment.text == "One\r\nTwo\\/" && comment.isStrangers)
    #expect(comment.notes == ["Left out of the form: email, meta, ok."])
  }

  static let mistakes: [(json: String, place: String, message: String)] = [
    ("", "1:1", "JSON of a form begins with {"), ("[]", "1:1", "JSON of a form begins with {"),
    ("{\"a\" 1}", "1:6", "a colon belongs here"), ("{\"a\": 1 2}", "1:9", "a comma or } belongs here"),
    ("{\n  a: 1}", "2:3", "the name of a field in quotation marks belongs here"),
    ("{\"a\":}", "1:6", "a value belongs here"),
    ("{\"a\": \"x", "1:7", "this quotation mark is never closed"),
    ("{\"a\": \"x\ny\"}", "1:9", "a line break cannot stand inside quotation marks; it is written \\n"),
    ("{\"a\": \"\\x\"}", "1:8", "this backslash means nothing in JSON"),
    ("{\"a\": [1}", "1:9", "a comma or ] belongs here"),
    ("{} x", "1:4", "something follows the end of the JSON"),
    ("{\"a\": 1, \"a\": 2}", "1:10", "“a” stands here twice"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamedWithItsPlace(json: String, place: String, message: String) {
    guard case .failure(let problem) = comment(json) else {
      Issue.record("\(json) was read")
      return
    }
    #expect(
      problem.diagnostic.text == """
        sent.json:\(place): error: \(message)
          help: write it like this: {"article": "stepping-back", "author": "Kelsey", "comment": "…"}
        """)
  }

  @Test func nestingHasAnEnd() {
    let deep = "{\"a\": " + String(repeating: "[", count: 100_000)
    guard case .failure(let problem) = comment(deep) else {
      Issue.record("it was read")
      return
    }
    #expect(problem.diagnostic.message == "this is nested too deeply")
  }

  @Test func aLoneSurrogateDoesNoHarm() throws {
    #expect(try comment(#"{"comment": "a\ud83db\ude42"}"#).get().text == "a\u{FFFD}b\u{FFFD}")
  }
}
