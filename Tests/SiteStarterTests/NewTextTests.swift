import Foundation
import SeededRandom
import SiteModel
import SiteReader
import SiteStarter
import SiteWriter
import Testing

@Suite struct NewTextTests {
  @Test func identitiesAreUUIDsOfVersionFour() {
    #expect(
      UUIDText.random(using: Random(seed: 7)) == UUIDText.random(using: Random(seed: 7)))
    for seed in UInt64(0)..<100 {
      let text = UUIDText.random(using: Random(seed: seed))
      #expect(
        text.wholeMatch(
          of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil,
        "\(text)")
    }
  }

  @Test func everyTitleIsReadAsItWasMeant() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let settings = "title: Hearth\nbase-url: https://hearth.example\n"
    try NewFiles([("\(folder)/site.yaml", Array(settings.utf8))]).write()
    let content = try #require(await SiteReader.read(folder: folder).content)
    var random = Random(seed: 2026)
    var titles: [String: String] = [:]
    for number in 0..<300 {
      let noise = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        Self.noise.randomElement(using: &random) ?? ""
      }
      var text = NewText(.article, title: noise.joined() + "n\(number)")
      text.name = "n\(number)"
      text.categories = [text.title]
      text.author = text.title
      text.guid = text.title
      let draft = NewTextDraft(text, in: content, folder: folder, now: 0)
      try NewFiles([try #require(draft.file, "\(draft.problems)")]).write()
      titles["n\(number)"] = text.title
    }
    let reading = await SiteReader.read(folder: folder)
    #expect(reading.problems.map(\.text) == [])
    let articles = try #require(reading.content).articles
    #expect(articles.count == 300)
    for article in articles {
      let title = try #require(titles[article.name])
      #expect(article.frontMatter.title.value == title)
      #expect(article.frontMatter.terms["categories"]?.map(\.value) == [title])
    }
  }

  private static let noise = [
    "---", "\n", "\"", "'", ": ", "#", " # ", "- ", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%",
    "@", "`", "\\",
    "~", "null ", "true ", "é", "“", "\u{1F525}", "\t", "\u{0}", "\u{7F}", "\u{2028}", "\u{85}", "\u{FEFF}",
    "a", " ", "?", "=", "<b>",
  ]
}
