import Foundation
import Markdown
import SiteModel
import Testing

@testable import SiteReader

/// One line for each thing that was read, and one for each problem.
private func summary(_ result: SiteReader.Result) -> [String] {
  guard let content = result.content else { return result.problems.map(\.text) }
  return [content.settings.title]
    + content.articles.map { "\($0.path) \($0.frontMatter.title.value): \($0.body.firstParagraph)" }
    + content.pages.map { "\($0.path) \($0.frontMatter.title.value)" }
    + content.threads.map { "\($0.path) \($0.comments.count)" } + content.assets.map(\.path)
    + result.problems.map(\.text)
}

private func text(_ title: String, _ body: String = "Words.") -> String {
  "---\ntitle: \(title)\n---\n\(body)\n"
}

@Test func whatIsReadAgainIsWhatAFirstReadingGives() async throws {
  let site = try TemporarySite([
    "posts/a.md": text("A"), "posts/b.md": text("B"), "posts/c/index.md": text("C"), "pages/p.md": text("P"),
  ])
  var reader = ContentReader(folder: site.folder)
  await reader.update(.unknown)
  let files = FileManager.default
  let write = { (path: String, text: String) in { try site.write(Array(text.utf8), to: path) } }
  let delete = { (path: String) in { try files.removeItem(atPath: site.path(path)) } }
  // The files that are read again are named where only they can have changed.
  let steps: [(changes: Set<String>, read: [String]?, action: () throws -> Void)] = [
    (["posts/a.md"], ["posts/a.md"], write("posts/a.md", text("A", "Other words."))),
    (["posts/aa.md"], ["posts/aa.md"], write("posts/aa.md", text("AA"))),
    (["posts/0.md"], ["posts/0.md"], write("posts/0.md", text("First"))),
    (["zz/z.png"], ["zz/z.png"], write("zz/z.png", "picture")),
    (["posts/b.md"], ["posts/b.md"], delete("posts/b.md")),
    (["posts/never.md", "posts/.a.md.swp", "posts/a.md~"], [], {}),
    (["posts/a.md"], ["posts/a.md"], write("posts/a.md", "no front matter")),
    (["posts/a.md"], ["posts/a.md"], write("posts/a.md", text("A again"))),
    (["site.yaml"], ["site.yaml"], write("site.yaml", "title: Hearth\nbase-url: https://lamp.example\n")),
    (
      ["site.yaml"], nil,
      write("site.yaml", "title: H\nbase-url: https://h.example\ntaxonomies: {moods: Moods}\n")
    ),
    (["site.yaml"], nil, write("site.yaml", "title: [\n")),
    (["site.yaml"], nil, write("site.yaml", TemporarySite.settings)),
    (["comments/a.md"], ["comments/a.md"], write("comments/a.md", "no comment")),
    (
      ["posts/link.md"], nil,
      {
        try files.createSymbolicLink(atPath: site.path("posts/link.md"), withDestinationPath: "nowhere.md")
      }
    ),
    (["posts/nowhere.md"], nil, write("posts/nowhere.md", text("Here now"))),
    (["posts/c"], ["posts/c/index.md"], delete("posts/c")),
  ]
  for (number, (changes, read, action)) in steps.enumerated() {
    try action()
    let paths = changes.union(["other/place.md"]).map(site.path)
    let changed = await reader.update(.files(Set(paths)))
    let names = changed.map { String($0.dropFirst(site.folder.count + 1)) }.sorted()
    if let read { #expect(names == read, "step \(number)") }
    #expect(summary(reader.result) == summary(await site.read()), "step \(number)")
    #expect(await reader.update(.unknown) == [], "step \(number)")
  }
}

@Test func aFolderThatComesLateIsRead() async throws {
  let site = try TemporarySite(["posts/a.md": text("A")])
  let (folder, other) = (site.folder, site.folder + "-gone")
  var reader = ContentReader(folder: folder)
  await reader.update(.unknown)
  try FileManager.default.moveItem(atPath: folder, toPath: other)
  #expect(await reader.update(.unknown) == [folder])
  #expect(reader.result.content == nil && reader.result.problems.count == 1)
  #expect(await reader.update(.unknown) == [])
  try FileManager.default.moveItem(atPath: other, toPath: folder)
  await reader.update(.unknown)
  #expect(reader.result.content?.articles.count == 1 && reader.result.problems.isEmpty)
}
