import Foundation
import SiteModel
import Testing

@testable import SiteServer

/// On a large site, a change within an article is planned alone at first.
@Suite(.serialized, .timeLimit(.minutes(5))) struct RevisionTests {
  private static let files = [
    "posts/rowing.md": LiveSite.article("Rowing", "Two in a boat. See [the bank](sailing.md#the-bank)."),
    "posts/sailing.md": LiveSite.article("Sailing", "## The bank\n\nWords.", more: "takeaways: [Hold on]\n"),
    "comments/rowing.md":
      "---\nauthor: Kelsey\ndate: 2026-02-01\n---\nFirst words.\n",
  ]

  /// Asks until a page says something: what follows a revision is told only if it makes a difference.
  private func wait(for words: String, at target: String, of site: LiveSite) async throws {
    while try await !site.get(target).text.contains(words) { try await Task.sleep(for: .milliseconds(50)) }
  }

  @Test func theArticleIsShownAtOnceAndItsTeasersSoonAfter() async throws {
    let site = try await LiveSite(Self.files, patience: .zero)
    try site.write(
      "content/posts/rowing.md", LiveSite.article("Rowing far", "Three. See [here](#new).\n\n## New"))
    let rebuild = try #require(await site.rebuild())
    #expect(rebuild.problems.isEmpty && rebuild.account?.articles == 2)
    let page = try await site.get("/posts/rowing/").text
    #expect(page.contains("Three. See") && page.contains("Rowing far") && page.contains("First words."))
    try await wait(for: "Rowing far", at: "/", of: site)
    #expect(try await site.get("/feed.xml").text.contains("Three. See"))
  }

  @Test func aCommentIsShownAtOnce() async throws {
    let site = try await LiveSite(Self.files, patience: .zero)
    try site.write(
      "content/comments/rowing.md",
      "---\nauthor: Kelsey\ndate: 2026-02-01\n---\nOther words.\n")
    #expect(await site.rebuild()?.problems == [])
    #expect(try await site.get("/posts/rowing/").text.contains("Other words."))
    try await wait(for: "Other words.", at: "/comments/feed.xml", of: site)
  }

  @Test func aMistakeInTheArticleIsShownAtOnceAndGoesWhenMended() async throws {
    let site = try await LiveSite(Self.files, patience: .zero)
    let cases = [
      ("[x](nowhere.md)", "there is no file “nowhere.md” for this link to lead to"),
      ("> [!nothing] x\n> y", "there is no block “nothing”"),
    ]
    for (body, message) in cases {
      try site.write("content/posts/rowing.md", LiveSite.article("Rowing", body))
      #expect(await site.rebuild()?.problems.map(\.message) == [message])
      #expect(try await site.get("/posts/sailing/").status == 500)
      try site.write("content/posts/rowing.md", LiveSite.article("Rowing", "Mended."))
      #expect(await site.rebuild()?.problems == [])
      #expect(try await site.get("/posts/rowing/").text.contains("Mended."))
    }
  }

  @Test func whatOthersLinkToIsMissedSoonAfter() async throws {
    let site = try await LiveSite(Self.files, patience: .zero)
    try site.write(
      "content/posts/sailing.md", LiveSite.article("Sailing", "## The shore", more: "takeaways: [Hold on]\n"))
    #expect(await site.rebuild()?.problems == [])
    let later = try #require(await site.rebuild())
    #expect(later.problems.count == 1 && later.changed.map(site.shown) == ["content/posts/sailing.md"])
    #expect(later.problems.first.map { site.shown($0.location?.file ?? "") } == "content/posts/rowing.md")
  }

  @Test func whatMovesAnArticleIsPlannedWithAllOthers() async throws {
    let cases = [
      "date: 2026-03-01\ntags: [New]\n", "date: 2026-01-02\ntags: [New]\n", "date: 2026-01-02\nslug: far\n",
      "date: 2026-01-02\nunlisted: true\n", "date: 2026-01-02\nauthors: [Ana Ben]\n",
      "date: 2026-01-02\ndraft: true\n",
      "date: 2026-01-02\nextra: {a: 1}\n", "date: 2026-01-02\nseries: Water\n",
    ]
    let site = try await LiveSite(Self.files, patience: .zero)
    for more in cases {
      try site.write("content/posts/sailing.md", "---\ntitle: Sailing\n\(more)---\n\n## The bank\n")
      #expect(await site.rebuild() != nil)
      let whole = try await LiveSite(
        Self.files.merging(["posts/sailing.md": "---\ntitle: Sailing\n\(more)---\n\n## The bank\n"]) { $1 })
      for target in ["/", "/posts/sailing/", "/posts/rowing/", "/archive/", "/tags/", "/sitemap.xml"] {
        let (here, there) = (try await site.get(target), try await whole.get(target))
        #expect(
          here.status == there.status && here.fields["etag"] == there.fields["etag"], "\(more) \(target)")
      }
    }
  }
}
