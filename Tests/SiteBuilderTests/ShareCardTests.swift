import Foundation
import SiteBuilder
import Testing

/// What stands for a page where somebody shares its address.
@Suite struct ShareCardTests {
  private func site(_ content: String...) throws -> TestSite {
    let site = try TestSite(content.joined(separator: "\n"))
    let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for name in ["title.ttf", "text.ttf"] {
      let font = try Data(contentsOf: house.appendingPathComponent("templates/cards/" + name))
      try site.folder.write("templates/cards/" + name, Array(font))
    }
    let preview = "{{#page.preview}}{{absoluteSrc}} {{width}} {{height}} {{alt}}{{/page.preview}}"
    for page in ["article", "page"] { try site.folder.write("templates/pages/\(page).mustache", preview) }
    return site
  }

  @Test func anArticleWithoutAPictureHasACard() async throws {
    let site = try site(
      post("one", "title: A “room” after\ntakeaways: ['*Say* when.']"),
      post("two", "image: {src: t.png, alt: T}"),
      file("posts/t.png", ""), page("about"))
    let one = try await site.article("one")
    let cards = try site.output().keys.filter { $0.contains("card-") }.sorted()
    #expect(cards.count == 2 && cards[0].hasPrefix("card-") && cards[1].hasPrefix("posts/one/card-"))
    #expect(one == "https://hearth.example/\(cards[1]) 1200 630 A “room” after: Say when.")
    #expect(try site.written("posts/two/index.html") == "https://hearth.example/posts/t.png 1 1 T")
    #expect(try site.written("about/index.html") == "https://hearth.example/\(cards[0]) 1200 630 Hearth")
    #expect(try site.output()[cards[1]]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
  }

  @Test func aCardIsDrawnOnceAndChangesWithItsWords() async throws {
    let site = try site(post("one"))
    try await site.report()
    let output = try site.output()
    #expect(try site.folder.files(in: ".inglenook-cache").keys.filter { $0.hasPrefix("card-") }.count == 2)
    try site.folder.remove("public")
    try await site.report()
    #expect(try site.output() == output)
    try site.folder.write("content/posts/one.md", "---\ntitle: Another\n---\nWords.")
    try await site.report()
    let changed = try site.output().keys.filter { $0.hasPrefix("posts/one/card-") }
    #expect(changed.count == 1 && !output.keys.contains { changed.contains($0) })
  }

  @Test func aSiteWithoutCardsSaysNothingOfThem() async throws {
    let site = try site(settings("share-cards: false"), post("one"))
    #expect(try await site.article("one") == "")
    #expect(try !site.output().keys.contains { $0.contains("card-") })
  }

  @Test func signsThatTheFontLacksAreLeftOutAndLettersAreAWarning() async throws {
    let site = try site(
      post("one", "title: Good night 🌙"), post("two", "title: 你好"), post("three", "title: שלום"),
      post("four", "title: مرحبا"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/four.md:2:8: warning: no share card can be drawn for “مرحبا” and 2 others: the font has no “م”
            title: مرحبا
                   ^
          help: put a font that has it into templates/cards/, as title.ttf and text.ttf, or write `share-cards: false` in site.yaml; scripts whose letters join or that run from right to left cannot be drawn yet
        """)
    #expect(try site.written("posts/one/index.html").hasSuffix(" 1200 630 Good night"))
    #expect(try site.written("posts/two/index.html").hasSuffix(" 1200 630 Hearth"))
  }

  @Test func whatIsNoFontIsAnError() async throws {
    let site = try site(post("one"))
    try site.folder.write("templates/cards/title.ttf", "no font")
    let problems = await site.problems()
    #expect(
      problems == """
        error: the share cards cannot be drawn: what is in cards/ of the theme is no font
          help: put TrueType or OpenType fonts there, title.ttf and text.ttf, or write `share-cards: false` in site.yaml
        """)
  }
}
