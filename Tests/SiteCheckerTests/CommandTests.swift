import Testing

@testable import SiteChecker

@Suite struct CommandTests {
  @Test func whatAProgramWritesIsRead() async throws {
    let cases: [(script: String, status: Int32, text: String)] = [
      ("printf words; exit 3", 3, "words"), ("printf hidden >&2", 0, ""), ("cat", 0, ""),
      ("kill -9 $$", 137, ""), ("kill -INT $$", 130, ""),
      ("printf %0100000d 7", 0, String(repeating: "0", count: 99_999) + "7"),
    ]
    for (script, status, text) in cases {
      let output = try #require(await Command(program: "sh", arguments: ["-c", script]).output())
      #expect(output.status == status && output.text == text, "\(script)")
    }
    #expect(await Command(program: "no-such-program-here", arguments: []).output() == nil)
  }
}
