import Foundation
import NIOCore
import SiteBuilder
import SiteModel
import Testing

@testable import SiteServer

@Suite(.serialized, .timeLimit(.minutes(5))) struct RebuildTests {
  @Test func aSavedTextIsShown() async throws {
    let site = try await LiveSite(["posts/rowing.md": LiveSite.article("Rowing", "Two in a boat.")])
    try site.write("content/posts/rowing.md", LiveSite.article("Rowing", "Three in a boat."))
    let rebuild = try #require(await site.rebuild())
    #expect(rebuild.changed.map(site.shown) == ["content/posts/rowing.md"])
    #expect(rebuild.number == 2 && rebuild.problems.isEmpty && rebuild.account?.articles == 1)
    #expect(try await site.get("/posts/rowing/").text.contains("Three in a boat."))
    #expect(try await site.get("/feed.xml").text.contains("Three in a boat."))
  }

  @Test func filesComeAndGoAndAreRenamed() async throws {
    let site = try await LiveSite(["posts/rowing.md": LiveSite.article("Rowing")])
    try site.write("content/posts/new/index.md", LiveSite.article("Another one"))
    #expect(await site.rebuild(changing: ["content/posts/new/index.md"]) != nil)
    #expect(try await site.get("/posts/new/").status == 200)
    #expect(try await site.get("/").text.contains("Another one"))

    try site.move("content/posts/rowing.md", to: "content/posts/sailing.md")
    #expect(await site.rebuild(changing: ["content/posts/rowing.md", "content/posts/sailing.md"]) != nil)
    #expect(try await site.get("/posts/rowing/").status == 404)
    #expect(try await site.get("/posts/sailing/").status == 200)

    try site.delete("content/posts/new")
    #expect(await site.rebuild(changing: ["content/posts/new/index.md"]) != nil)
    #expect(try await site.get("/posts/new/").status == 404)
  }

  @Test func settingsAndTemplatesAndPicturesAreFollowed() async throws {
    let site = try await LiveSite(
      ["posts/rowing.md": LiveSite.article("Rowing"), "images/dot.txt": "old"], ownTheme: true)
    try site.write("content/site.yaml", "title: Kindling\nbase-url: https://hearth.example\n")
    #expect(await site.rebuild()?.problems == [])
    #expect(try await site.get("/posts/rowing/").text.contains("Kindling"))

    try site.write("templates/partials/footer.mustache", "<footer>My own footer</footer>\n")
    #expect(await site.rebuild()?.changed.map(site.shown) == ["templates/partials/footer.mustache"])
    #expect(try await site.get("/posts/rowing/").text.contains("My own footer"))

    let before = try await site.get("/images/dot.txt").fields["etag"]
    try site.write("content/images/dot.txt", "new")
    #expect(await site.rebuild()?.changed.map(site.shown) == ["content/images/dot.txt"])
    let after = try await site.get("/images/dot.txt")
    #expect(after.text == "new" && after.fields["etag"] != before)
  }

  @Test func aMistakeIsShownUntilItIsMended() async throws {
    let site = try await LiveSite([
      "posts/rowing.md": LiveSite.article("Rowing", "Two in a boat."), "images/dot.txt": "dot",
    ])
    try site.write("content/posts/rowing.md", "---\ntitel: Rowing\n---\n\nThree in a boat.\n")
    let broken = try #require(await site.rebuild())
    #expect(broken.problems.count == 1 && broken.account == nil)
    for target in ["/posts/rowing/", "/", "/nowhere/"] {
      let reply = try await site.get(target)
      #expect(reply.status == 500 && reply.fields["cache-control"] == "no-store", "\(target)")
      #expect(
        site.shown(Self.words(of: reply.text)) == Self.mistake(asItWas: target != "/nowhere/"), "\(target)")
    }
    #expect(try await site.get("/images/dot.txt").text == "dot")
    #expect(try await site.get("/assets/style.css").status == 200)
    let before = try await site.get("/posts/rowing/?inglenook=before")
    #expect(before.status == 200 && before.text.contains("Two in a boat."))
    #expect(
      Self.words(of: before.text).hasSuffix("This is the page as it was before a mistake. 1 error\n"))

    try site.write("content/posts/rowing.md", LiveSite.article("Rowing", "Four in a boat."))
    #expect(await site.rebuild()?.problems == [])
    let mended = try await site.get("/posts/rowing/")
    #expect(mended.status == 200 && mended.text.contains("Four in a boat."))
    #expect(!mended.text.contains("inglenook-preview"))
  }

  private static func mistake(asItWas: Bool) -> String {
    """
    One mistake to mend – Inglenook
    One mistake to mend
    The site cannot be built like this. Mend what is said below and save the file: this page then turns into the one \
    that you asked for, by itself.
    \(asItWas ? "Look at this page as it was before\n" : "")Errors
    “titel” is not a key; the title is missing
    content/posts/rowing.md:2:1
    titel: Rowing
    ^
    What to do: write it like this:
    title: Rowing

    """
  }

  @Test func aSiteThatBeginsWithAMistakeShowsIt() async throws {
    let site = try await LiveSite(["site.yaml": "title: Hearth\n"])
    let reply = try await site.get("/any/page/")
    #expect(reply.status == 500)
    #expect(Self.words(of: reply.text).contains("One mistake to mend"))
    try site.write("content/site.yaml", LiveSite.settings)
    _ = await site.rebuild()
    #expect(try await site.get("/").status == 200)
  }

  @Test func aMistakeInATemplateIsShown() async throws {
    let site = try await LiveSite(["posts/rowing.md": LiveSite.article("Rowing")], ownTheme: true)
    try site.write("templates/partials/footer.mustache", "<footer>{{sight.title}}</footer>\n")
    _ = await site.rebuild()
    let words = site.shown(Self.words(of: try await site.get("/").text))
    #expect(words.contains("templates/partials/footer.mustache:1:11"), "\(words)")
  }

  @Test func warningsAreNotedInTheCornerOfEachPage() async throws {
    let site = try await LiveSite(["posts/rowing.md": LiveSite.article("Rowing"), "posts/rowing.md~": "old"])
    let page = try await site.get("/posts/rowing/").text
    #expect(
      page.contains(
        #"<aside id="inglenook-preview" aria-label="Preview"><p><a href="/.inglenook/problems">1 warning</a></p></aside>"#
      ))
    let problems = site.shown(Self.words(of: try await site.get("/.inglenook/problems").text))
    #expect(
      problems == """
        One thing to look at – Inglenook
        One thing to look at
        The site can be built, and this is worth knowing.
        Warnings
        This looks like an editor's backup, and is not published
        content/posts/rowing.md~:1:1
        old
        ^
        What to do: delete it, or give it another name

        """)
  }

  @Test func draftsAndArticlesToComeSaySo() async throws {
    let files = [
      "posts/plain.md": LiveSite.article("Plain"),
      "posts/draft.md": LiveSite.article("Draft", more: "draft: true\n"),
      "posts/later.md": "---\ntitle: Later\ndate: 2027-01-12 07:30\n---\n\nWords.\n",
      "posts/day.md": "---\ntitle: Day\ndate: 2027-01-12\n---\n\nWords.\n",
      "pages/about.md": "---\ntitle: About\ndraft: true\n---\n\nWords.\n",
    ]
    let site = try await LiveSite(files) {
      $0.includesDrafts = true; $0.includesFuture = true
    }
    let cases = [
      ("/posts/plain/", nil), ("/posts/draft/", "Draft: nobody but you sees this page"),
      ("/about/", "Draft: nobody but you sees this page"),
      ("/posts/later/", "Comes out on 2027-01-12 at 07:30: until then, nobody but you sees it"),
      ("/posts/day/", "Comes out on 2027-01-12: until then, nobody but you sees it"), ("/", nil),
    ]
    for (target, words) in cases {
      let page = try await site.get(target).text
      if let words {
        #expect(
          page.contains("<aside id=\"inglenook-preview\" aria-label=\"Preview\"><p>\(words)</p></aside>"),
          "\(target)")
      } else {
        #expect(!page.contains("inglenook-preview\""), "\(target)")
      }
    }
    let public_ = try await LiveSite(files)
    for target in ["/posts/draft/", "/posts/later/", "/about/"] {
      #expect(try await public_.get(target).status == 404, "\(target)")
    }
  }

  @Test func openPagesAreToldOfEachEdition() async throws {
    let site = try await LiveSite(["posts/rowing.md": LiveSite.article("Rowing")])
    let page = try await site.get("/posts/rowing/").text
    let edition = try #require(page.firstMatch(of: /data-edition="([^"]+)"/)?.output.1)
    let request = "GET /.inglenook/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
    let heard = try await Client.connected(to: site.port) { pieces, server in
      var pieces = pieces.makeAsyncIterator()
      try await server.write(ByteBuffer(string: request))
      let first = try await Self.message(from: &pieces)
      try site.write("content/posts/rowing.md", LiveSite.article("Rowing", "New words."))
      return [first, try await Self.message(from: &pieces)]
    }
    #expect(heard[0].contains("Content-Type: text/event-stream\r\n"))
    #expect(heard[0].contains("data: \(edition)\n\n"))
    #expect(
      try await site.get("/").text.contains(
        "data-edition=\"\(heard[1].split(separator: " ")[1].prefix { $0 != "\n" })\""))
  }

  /// What comes until a message has ended.
  private static func message(
    from pieces: inout NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
  ) async throws -> String {
    var text = ""
    while !text.contains("\n\n"), let piece = try await pieces.next() { text += String(buffer: piece) }
    return text
  }

  /// The words of a page outside its head, one line for each element that has some.
  static func words(of html: String) -> String {
    let text = html.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
      .replacing(/<\/?(a|p|strong|code|mark)\b[^>]*>/, with: "").replacing(/<[^>]+>/, with: "\n")
    return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .map { $0 + "\n" }.joined()
  }
}
