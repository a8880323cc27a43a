import SiteModel
import Testing

@testable import SiteChecker

/// Whole small sites, shown by the theme of the example blog.
@Suite struct SiteTests {
  /// A paragraph of as many words.
  private static func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }

  private static func article(
    _ title: String, _ keys: String = "summary: About %.", _ body: String = "Words."
  ) -> String {
    "---\ntitle: \(title)\ndate: 2026-11-01\n\(keys.replacing("%", with: title))\n---\n\(body)\n"
  }

  @Test func aSoundSiteHasNoFindings() async throws {
    let site = try CheckedSite([
      "posts/a.md": Self.article("Apples", body("See [pears](b.md#ripe), ![a pear](pear.png).")),
      "posts/b.md": Self.article("Pears", body("## Ripe\n\n### Very\n\nAs [apples](a.md).")),
      "posts/pear.png": "",
      "pages/about.md": "---\ntitle: About\nsummary: Us.\n---\nWe.\n",
      "comments/a.md": "---\nauthor: Ann\ndate: 2026-11-02\nid: ann\n---\nHow lovely!\n",
    ])
    #expect(try await site.lines() == [])
    #expect(try await site.findings().pageCount > 5)
  }

  private func body(_ text: String) -> String { "summary: About %.\n---\n\(text)\n\n" }

  static let texts: [(rule: String, front: String, body: String, lines: [String])] = [
    (
      "broken-link", "", "[x](https://hearth.example/blog/gone/)",
      [
        "content/posts/a.md:6:5 nothing stands at “https://hearth.example/blog/gone/”, where this link leads"
      ]
    ),
    (
      "broken-link", "",
      "<a href=\"https://hearth.example/blog/posts/a/\">x</a> <a href=\"https://hearth.example/shop/\">y</a>",
      []
    ),
    (
      "broken-anchor", "", "[x](https://hearth.example/blog/#nothing)",
      [
        "content/posts/a.md:6:5 nothing on / is called “#nothing”"
      ]
    ),
    (
      "alt-text", "", "![](p.png)",
      ["content/posts/a.md:6:5 the picture “p.png” has no words for those who cannot see it"]
    ),
    ("alt-text", "", "<img src=\"p.png\" alt=\"\">", []),
    (
      "alt-text", "", "![p.png](p.png)",
      ["content/posts/a.md:6:10 “p.png” does not say what the picture shows"]
    ),
    ("alt-text", "check-off: alt-text", "![](p.png)", []),
    (
      "heading-order", "", "## B\n\n#### C",
      [
        "content/posts/a.md:8:1 the heading “C” is of level 4, and the one before it of level 2: level 3 is missing"
      ]
    ),
    ("heading-order", "", "## B\n\n### C\n\n## D\n\n### E", []),
    (
      "duplicate-id", "", "<p id=\"x\">a</p>\n\n<p id=\"x\">b</p>",
      ["content/posts/a.md:6:4 two parts of the page have the id “x”"]
    ),
    (
      "glued-initial", "", "FFreedom, and CCTV.",
      ["content/posts/a.md:6:1 “FFreedom” has its first letter twice"]
    ),
    (
      "glued-initial", "", "So **F**Freedom.",
      ["content/posts/a.md:6:9 “FFreedom” has its first letter twice"]
    ),
    (
      "empty-paragraph", "", "One.\n\n&nbsp;\n\nTwo.\n\n&nbsp;",
      [
        "content/posts/a.md:8:1 2 paragraphs hold nothing but a space; this is the first"
      ]
    ),
    (
      "empty-paragraph", "", "One.\n\n<p>&nbsp;</p>",
      ["content/posts/a.md:8:4 a paragraph holds nothing but a space"]
    ),
    ("empty-paragraph", "", "One&nbsp;two.\n\n- &nbsp;", []),
    (
      "shouting-title", "", "## WHY I LEFT HIM",
      ["content/posts/a.md:6:1 the heading “WHY I LEFT HIM” is all in capitals"]
    ),
    (
      "acrostic", "", "## K.I.N.D.L.E.\n\n### Keep\n\n### Interrupt\n\n### Name\n\n### Leave\n\n### End",
      [
        "content/posts/a.md:6:1 the headings begin with K, I, N, L, E, which does not spell “KINDLE”"
      ]
    ),
    ("acrostic", "", "## K.I.N.D.\n\n### Keep\n\n### Interrupt\n\n### Name\n\n### Do\n\n### Then", []),
    (
      "acrostic", "", "## The CARE way\n\n- **C**alm\n- **A**sk\n- **R**est\n- **W**ait",
      [
        "content/posts/a.md:6:1 the paragraphs begin with C, A, R, W, which does not spell “CARE”"
      ]
    ),
    ("acrostic", "", "## The CARE way\n\n- **C**alm\n- **A**sk\n- **R**est\n- **E**nd", []),
    ("acrostic", "", "## Leaving the U.S.A.\n\n### Under\n\n### So\n\n### But", []),
    ("missing-summary", "", words(119), []),
    ("missing-summary", "", words(120), ["content/posts/a.md:2:8 “Apples” has no summary"]),
    ("missing-summary", "summary: About.", words(500), []),
    ("missing-summary", "unlisted: true", words(500), []),
    ("missing-takeaways", "", words(399), []),
    ("missing-takeaways", "", words(400), ["content/posts/a.md:2:8 “Apples” has 400 words and no takeaway"]),
    ("missing-takeaways", "", words(400) + "\n\n**Bottom line?** Rest.", []),
    ("missing-takeaways", "takeaways: [Rest.]", words(400), []),
    (
      "review-due", "review-by: 2026-11-21", "",
      ["content/posts/a.md:4:12 “Apples” was to be read again by 2026-11-21"]
    ),
    ("review-due", "review-by: 2026-11-22", "", []),
  ]

  @Test(arguments: texts)
  func eachRuleFiresWhereItShouldAndNowhereElse(rule: String, front: String, body: String, lines: [String])
    async throws
  {
    let front = front.isEmpty ? "updated: 2026-11-02" : front
    let text = "---\ntitle: Apples\ndate: 2026-11-01\n\(front)\n---\n\(body)\n"
    let site = try CheckedSite(["posts/a.md": text, "posts/p.png": ""])
    #expect(try await site.lines(of: rule) == lines)
  }

  @Test func pagesThatLookAlikeAreNamed() async throws {
    let same = "---\ntitle: Apples\ndate: 2026-11-01\nsummary: The same.\n---\nWords.\n"
    let site = try CheckedSite([
      "posts/a.md": same, "posts/b.md": same, "posts/c.md": same.replacing("Apples", with: "Pears"),
    ])
    let lines = try await site.lines()
    #expect(
      lines == [
        "duplicate-description content/posts/b.md:2:8 this page has the same description as the one of content/posts/a.md:2",
        "duplicate-title content/posts/b.md:2:8 this page has the same title as the one of content/posts/a.md:2",
        "duplicate-description content/posts/c.md:2:8 this page has the same description as the one of content/posts/a.md:2",
      ])
  }

  @Test func anOrphanIsAnOldArticleToWhichNobodyLinks() async throws {
    var files: [String: String] = [:]
    for name in ["a", "b", "c", "d", "e", "f", "g"] {
      files["posts/\(name).md"] =
        "---\ntitle: Title \(name)\ndate: 2026-01-01\nsummary: About \(name).\n---\nWords.\n"
    }
    files["posts/a.md"]? += "\n[b](b.md) and [myself](a.md)\n"
    files["posts/b.md"] = files["posts/b.md"]?.replacing("summary", with: "related: c\nsummary")
    files["posts/d.md"] = files["posts/d.md"]?.replacing("2026-01-01", with: "2026-11-01")
    files["pages/x.md"] = "---\ntitle: X\nsummary: X.\n---\n[e](/posts/e.md)\n"
    files["posts/f.md"] = files["posts/f.md"]?.replacing("summary", with: "unlisted: true\nsummary")
    let lines = try await CheckedSite(files).lines(of: "orphan-article")
    #expect(
      lines
        == ["a", "g"].map { "content/posts/\($0).md:2:8 no other article or page links to “Title \($0)”" })
  }

  @Test func whatManyPagesShareIsSaidOnceWhereItIsWritten() async throws {
    let settings = CheckedSite.settings + "footer: \"[gone](https://hearth.example/blog/gone/)\"\n"
    let site = try CheckedSite(["site.yaml": settings, "posts/a.md": Self.article("Apples")])
    let findings = try await site.findings().diagnostics
    #expect(findings.count == 1)
    #expect(findings.first?.location?.line == 3)
    #expect(findings.first?.location?.file.hasSuffix("content/site.yaml") == true)
    #expect(findings.first?.notes.first?.hasPrefix("it shows on ") == true)
  }

  @Test func whatATemplateBreaksIsFoundInTheTemplate() async throws {
    let template =
      "{{<layouts/base}}{{$main}}<h1>No</h1><a href=\"/blog/gone/\">x</a>{{/main}}{{/layouts/base}}\n"
    let site = try CheckedSite(
      ["posts/a.md": Self.article("Apples")], theme: ["pages/404.mustache": template])
    let lines = try await site.lines(of: "broken-link")
    #expect(lines.count == 1 && lines[0].contains("templates/pages/404.mustache:1:"), "\(lines)")
  }

  @Test func commentsKeepTheirSecrets() async throws {
    let thread = """
      ---
      author: Ann
      date: 2026-11-02
      id: ann
      ---
      Thank you.

      Call me at 518-867-5309. Would you?
      ---
      author: Bo
      date: 2026-11-03
      id: bo
      ---
      Is that so?
      ---
      author: ines
      date: 2026-11-04
      reply-to: bo
      ---
      Yes. Mine is 518-867-5310.
      """
    let files = [
      "posts/a.md": Self.article("Apples"), "comments/a.md": thread,
      "authors/ines.md": "---\nname: Inês\n---\nWrites.\n",
    ]
    let site = try CheckedSite(files)
    #expect(
      try await site.lines() == [
        "personal-data content/comments/a.md:8:12 this comment seems to hold a telephone number",
        "unanswered-question content/comments/a.md:8:26 a reader’s question of 2026-11-02 has no answer",
      ])
    let texts = try await site.findings().diagnostics.map {
      $0.quoting(.init(line: "Call me at 518-867-5309")).text
    }
    #expect(!texts.contains { $0.contains("personal") && $0.contains("5309") })
    let calm = try CheckedSite(
      files.merging([
        "posts/a.md": Self.article(
          "Apples", "check-off: [personal-data, unanswered-question]\nsummary: About.")
      ]) { $1 })
    #expect(try await calm.lines() == [])
  }

  @Test func aRuleIsSwitchedOffForTheWholeSite() async throws {
    let settings = CheckedSite.settings + "check:\n  off: [shouting-title]\n"
    let site = try CheckedSite(["site.yaml": settings, "posts/a.md": Self.article("WHY I LEFT HIM")])
    #expect(try await site.lines() == [])
  }

  @Test func anUnknownRuleIsSaidWithTheNearest() async throws {
    let settings = CheckedSite.settings + "check:\n  off: [shouting-titel]\n"
    let site = try CheckedSite(["site.yaml": settings, "posts/a.md": Self.article("Apples")])
    let findings = try await site.findings().diagnostics
    #expect(findings.map(\.message) == ["there is no rule “shouting-titel”"])
    #expect(findings.first?.help == "did you mean `shouting-title`?")
  }

  @Test func mistakesInTextsHideNothing() async throws {
    let site = try CheckedSite([
      "posts/a.md": Self.article("WHY I LEFT HIM", "summary: About.", "[x](gone.md)"),
      "posts/b.md": "Words without front matter, and not SHOUTED.\n",
    ])
    #expect(
      try await site.lines() == [
        "shouting-title content/posts/a.md:2:8 the title “WHY I LEFT HIM” is all in capitals",
        "- content/posts/a.md:6:5 there is no file “gone.md” for this link to lead to",
        "- content/posts/b.md:1:1 the file has no front matter, so the title is missing",
      ])
  }

  @Test func otherServersAreNamedOnceAndNotThoseOfStrangers() async throws {
    let site = try CheckedSite([
      "posts/a.md": Self.article(
        "Apples", "summary: x", "[x](https://a.example/1) [y](https://a.example/1#y)"),
      "comments/a.md": "---\nauthor: Ann\ndate: 2026-11-02\n---\nhttps://stranger.example/\n",
    ])
    let found = try await site.findings().otherAddresses
    #expect(found.map(\.value) == ["https://a.example/1", "https://a.example/1#y"])
    #expect(found.map(\.location.line) == [6, 6] && found.map(\.location.column) == [5, 30])
  }
}
