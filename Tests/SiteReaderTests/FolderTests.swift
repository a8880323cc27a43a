import Foundation
import Markdown
import SiteModel
import SiteReader
import Testing

private let plain = "---\ntitle: A\n---\n"

@Test func everyFileHasItsRole() async throws {
  let site = try TemporarySite([
    "posts/2026-02-20-stepping-back.md": plain, "posts/b/deep/down.md": plain, "posts/c/own/index.md": plain,
    "posts/c/own/picture.bin": "x", "posts/2026-02-20-dated/index.md": plain, "pages/about.md": plain,
    "pages/work/index.md": plain, "comments/2026-02-20-down.md": "",
    "authors/joan.md": "---\nname: Joan\n---\n",
    "authors/joan.png": "x", "categories/family.md": plain,
    "calls-to-action/letter.md": "---\nbutton: Go\nurl: /x/\n---\n",
    "robots-extra.txt": "x", "images/a/b.svg": "<svg/>", ".git/config": "x", ".DS_Store": "x",
    "posts/._down.md": "x", "posts/.#down.md": "x", ".obsidian/notes.md": "x",
    "Thumbs.db": "x",
    ".well-known/security.txt": "x", "README.md": "x",
  ])
  let result = await site.read()
  let content = try #require(result.content)
  #expect(result.problems.map(\.message) == ["there is no comment in this file"])
  #expect(content.articles.map(\.name) == ["dated", "stepping-back", "down", "own"])
  #expect(content.articles.map(\.path).first == "posts/2026-02-20-dated/index.md")
  #expect(content.pages.map(\.name) == ["about", "work"])
  #expect(content.threads.map(\.name) == ["down"])
  #expect(content.authors.map(\.id) == ["joan"])
  #expect(content.categories.map(\.slug) == ["family"])
  #expect(content.callsToAction.map(\.id) == ["letter"])
  #expect(
    content.assets.map(\.path) == [
      ".well-known/security.txt", "authors/joan.png", "images/a/b.svg", "posts/c/own/picture.bin",
      "robots-extra.txt",
    ])
  #expect(content.assets.allSatisfy { $0.file == site.path($0.path) })
}

@Test func placesAreShownAsTheFolderWasGiven() async throws {
  let site = try TemporarySite(["posts/x.md": "---\n---\n"])
  let result = await SiteReader.read(folder: site.folder + "/")
  #expect(result.problems.first?.location?.file == site.path("posts/x.md"))
}

@Test func linksToFilesAreFollowedAndCirclesAreNot() async throws {
  let site = try TemporarySite(["posts/x.md": plain, "shelf/y.txt": "y"])
  let files = FileManager.default
  try files.createSymbolicLink(atPath: site.path("posts/z.md"), withDestinationPath: "x.md")
  try files.createSymbolicLink(atPath: site.path("shelf2"), withDestinationPath: "shelf")
  try files.createSymbolicLink(atPath: site.path("posts/up"), withDestinationPath: "..")
  try files.createSymbolicLink(atPath: site.path("posts/gone.md"), withDestinationPath: "nowhere.md")
  try files.createSymbolicLink(atPath: site.path("posts/self.md"), withDestinationPath: "self.md")
  let content = await site.read().content
  #expect(content?.articles.map(\.name) == ["x", "z"])
  #expect(content?.assets.map(\.path) == ["shelf/y.txt", "shelf2/y.txt"])
  #expect(
    await site.messages() == [
      """
      content/posts/gone.md:1:1: error: this link leads to “nowhere.md”, and there is nothing there
        help: delete the link, or put back what it leads to
      """,
      """
      content/posts/self.md:1:1: error: this link cannot be read: too many levels of symbolic links
        help: delete the link: it leads to itself
      """,
      """
      content/posts/up:1:1: error: this link leads back to a folder that it stands in
        help: delete the link
      """,
    ])
}

@Test func aFolderNamedLikeATextIsAnError() async throws {
  let site = try TemporarySite(["posts/x.md/notes.txt": "x", "posts/y.md/index.md": plain])
  #expect(
    await site.messages() == [
      """
      content/posts/x.md:1:1: error: this is a folder, and has the name of a text
        help: rename the folder, for example to x
      """,
      """
      content/posts/y.md:1:1: error: this is a folder, and has the name of a text
        help: rename the folder, for example to y
      """,
    ])
}

@Test func aPipeIsAnError() async throws {
  let site = try TemporarySite([:])
  #expect(mkfifo(site.path("images"), 0o600) == 0)
  #expect(
    await site.messages() == [
      """
      content/images:1:1: error: this is no file, but a pipe, a socket or a device
        help: delete it, or move it out of the content folder
      """
    ])
}

@Test func whatMayNotBeReadIsAnError() async throws {
  // Whoever runs as root may read everything.
  guard geteuid() != 0 else { return }
  let site = try TemporarySite(["posts/x.md": plain, "shelf/y.txt": "y"])
  #expect(chmod(site.path("posts/x.md"), 0) == 0 && chmod(site.path("shelf"), 0) == 0)
  #expect(
    await site.messages() == [
      """
      content/posts/x.md:1:1: error: this file cannot be read: the system does not permit it
        help: give yourself the right to read it:
              chmod u+r content/posts/x.md
      """,
      """
      content/shelf:1:1: error: this folder cannot be read: the system does not permit it
        help: give yourself the right to read it:
              chmod u+rx content/shelf
      """,
    ])
  chmod(site.path("shelf"), 0o700)
}

@Test func aNameThatIsNotUTF8IsAnError() async throws {
  let site = try TemporarySite([:])
  let path = (Array(site.folder.utf8) + [0x2F, 0x63, 0x61, 0x66, 0xE9, 0]).map { CChar(bitPattern: $0) }
  let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
  #expect(descriptor >= 0)
  close(descriptor)
  #expect(
    await site.messages() == [
      """
      content:1:1: error: the name “caf\u{FFFD}” in this folder is not UTF-8
        help: give the file another name, of letters, digits and hyphens
      """
    ])
}

@Test func aFolderThatIsNotThereIsAnError() async throws {
  let site = try TemporarySite([:])
  for (folder, report) in [
    (
      "nowhere",
      """
      content/nowhere:1:1: error: there is no folder content/nowhere
        help: make it, or name another with --content
      """
    ),
    (
      "site.yaml",
      """
      content/site.yaml:1:1: error: content/site.yaml is not a folder
        help: name the folder that holds site.yaml
      """
    ),
  ] {
    let result = await SiteReader.read(folder: site.path(folder))
    #expect(result.content == nil)
    #expect(
      result.problems.map { $0.text.replacingOccurrences(of: site.folder, with: "content") } == [report])
  }
}

@Test func aSiteWithoutSettingsIsToldWhatToWrite() async throws {
  let cases = [
    (
      "images/x.txt",
      """
      content/site.yaml:1:1: error: there is no site.yaml in content
        help: write a file content/site.yaml that says at least this:
              title: The name of your site
              base-url: https://example.org
      """
    ),
    (
      "site.yml",
      """
      content/site.yml:1:1: error: the settings are read from site.yaml, and there is only site.yml
        help: rename it to site.yaml
      """
    ),
    (
      "hugo.toml",
      """
      content/hugo.toml:1:1: error: the settings are read from site.yaml, and there is only hugo.toml
        help: write a site.yaml that says what it says, with the keys of Inglenook
      """
    ),
  ]
  for (file, report) in cases {
    #expect(await (try TemporarySite([file: "x"], settings: nil)).messages() == [report])
  }
}

@Test func aFileInAnotherEncodingIsToldHowToBeSaved() async throws {
  let save = "  help: save it again in your editor, with the encoding “UTF-8”"
  let wide = "content/posts/x.md:1:1: error: this file is saved as UTF-16, not as UTF-8\n" + save
  let cases: [([UInt8], String)] = [
    ([0xFF, 0xFE, 0x2D, 0, 0x2D, 0, 0x2D, 0], wide), ([0xFE, 0xFF, 0, 0x2D, 0, 0x2D], wide),
    (Array("---\ntitle: A\n".utf8).flatMap { [$0, 0] }, wide),
    (
      Array("---\r\ntitle: Caf".utf8) + [0xE9] + Array(" au lait\r\n---\r\n".utf8),
      """
      content/posts/x.md:2:11: error: this character is not UTF-8; in Windows-1252 (Latin-1) it would be “é”
          title: Café au lait
                    ^
      \(save)
      """
    ),
    (
      Array("---\ntitle: A\n---\né: It".utf8) + [0x92] + Array("s \u{2014} so".utf8),
      """
      content/posts/x.md:4:6: error: this character is not UTF-8; in Windows-1252 (Latin-1) it would be “’”
          é: It’s â€” so
               ^
      \(save)
      """
    ),
    (
      Array("---\ntitle: A\n---\nx".utf8) + [0, 0x79],
      """
      content/posts/x.md:4:2: error: there is a NUL character here, so this is not a text file, or it is damaged
        help: delete the character, or put back an older copy of the file
      """
    ),
  ]
  for (bytes, report) in cases {
    let site = try TemporarySite([:])
    try site.write(bytes, to: "posts/x.md")
    #expect(await site.messages() == [report])
  }
}

@Test func theLineOfADiagnosticIsFilledIn() async throws {
  let site = try TemporarySite(["posts/x.md": "one\ntwo\r\nthree"])
  let place = { SourceLocation(file: site.path("posts/x.md"), line: $0, column: 2) }
  let diagnostics = [
    Diagnostic.error("a", at: place(2)), .error("b", at: place(9)), .error("c"),
    .error("d", at: SourceLocation(file: "nowhere")),
  ]
  #expect(SiteReader.quoting(diagnostics).map(\.excerpt?.line) == ["two", nil, nil, nil])
}

@Test func theResultDoesNotHangOnCores() async {
  let items = Array(0..<1000)
  #expect(await inParallel(items) { $0 * 2 } == items.map { $0 * 2 })
  #expect(await inParallel([Int]()) { $0 }.isEmpty)
}
