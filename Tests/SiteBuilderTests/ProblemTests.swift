import Glibc
import SiteBuilder
import SiteModel
import Testing

/// How problems are reported, and what they keep from happening.
@Suite struct ProblemTests {
  @Test func allProblemsOfARunAreReportedTogetherInOrder() async throws {
    let site = try TestSite(
      settings("titel: X"), post("b", "date: 2026-02-30", "[x](lost.md)\n\n> [!nota]\n> X"),
      post("a", "title: Ups: a colon\ndraft: yes\nsumary: X"), page("archive", "", "![p](p.png)"),
      thread("nobody", comment("a", "reply-to: b")), post("c", "slug: b"))
    try site.folder.write("templates/pages/home.mustache", "{{#articles}}{{titel}}{{/articles}}\n{{#x}}")
    let problems = await site.problems()
    #expect(
      problems == """
        error: content/pages/archive.md and the archive want the same address /archive/
          help: give one of them another name, or another address with `slug:`
        error: content/posts/b.md and content/posts/c.md want the same address /posts/b/
          help: give one of them another name, or another address with `slug:`
        content/comments/nobody.md:1:1: error: there is no article “nobody” for these comments to stand under
            ---
            ^
          help: a thread has the name of its article, without the date: comments/<name>.md
        content/comments/nobody.md:5:11: error: this comment answers “b”, but no comment here has that id
            reply-to: b
                      ^
          help: `reply-to` takes the `id` of another comment in this file
        content/pages/archive.md:4:6: error: there is no picture “p.png”
            ![p](p.png)
                 ^
          help: put the picture beside the article, or write the path from the content folder: “/images/p.png”
        content/posts/a.md:2:11: error: the title holds a colon, so YAML reads it as a key of its own
            title: Ups: a colon
                      ^
          help: put the title in quotation marks:
                title: "Ups: a colon"
        content/posts/b.md:3:7: error: there is no 30 February 2026: that month has 28 days
            date: 2026-02-30
                  ^
          help: write the year, the month and the day, like this:
                date: 2026-02-20
        content/posts/b.md:5:5: error: there is no file “lost.md” for this link to lead to
            [x](lost.md)
                ^
          help: a link between articles names the file, relative to this one or from the content folder: “/posts/…”
        content/posts/b.md:7:3: error: there is no block “nota”
            > [!nota]
              ^
          help: did you mean [!note]?
        content/site.yaml:3:1: warning: “titel” is not a key that is known
            titel: X
            ^
          help: did you mean `title`?
        templates/pages/home.mustache:2:1: error: “x” is never closed
            {{#x}}
            ^^^^^^
          help: Write {{/x}} where it ends.
        """)
    #expect(try site.output().isEmpty)
  }

  @Test func oneErrorAndTheSiteStaysAsItWas() async throws {
    let site = try TestSite(post("one", "tags: a"), file("pic.png", "x"))
    try await site.report()
    let before = try site.folder.files(in: "public")
    try site.folder.write("content/posts/two.md", "---\ntitle: Two\n---\n[x](lost.md)")
    try site.folder.write("content/posts/one.md", "---\ntitle: Changed\n---\nChanged.")
    try site.folder.remove("content/pic.png")
    #expect(await site.problems().contains("error"))
    #expect(try site.folder.files(in: "public") == before)
  }

  @Test func aWarningKeepsAStrictSiteFromBeingWritten() async throws {
    var site = try TestSite(post("one", "sumary: X"))
    let problem = """
      content/posts/one.md:3:1: warning: “sumary” is not a key that is known
          sumary: X
          ^
        help: did you mean `summary`?
      """
    site.options.isStrict = true
    let strict = await site.problems()
    #expect(strict == problem)
    #expect(try site.output().isEmpty)
    site.options.isStrict = false
    let lenient = await site.problems()
    #expect(lenient == problem)
    #expect(try !site.output().isEmpty)
  }

  @Test func whatCannotBeReadIsAnError() async throws {
    let site = try TestSite(post("good", "", "[x](latin.md)"))
    try site.folder.write(
      "content/posts/latin.md", Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8))
    try site.folder.write("content/posts/null.md", "---\ntitle: A\n---\n\0")
    let content = site.folder.path + "/content"
    symlink("nowhere.md", content + "/posts/dangling.md")
    symlink("..", content + "/posts/loop")
    mkfifo(content + "/posts/pipe.md", 0o644)
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/dangling.md:1:1: error: this link leads to “nowhere.md”, and there is nothing there
          help: delete the link, or put back what it leads to
        content/posts/latin.md:2:11: error: this character is not UTF-8; in Windows-1252 (Latin-1) it would be “é”
            title: Café
                      ^
          help: save it again in your editor, with the encoding “UTF-8”
        content/posts/loop:1:1: error: this link leads back to a folder that it stands in
          help: delete the link
        content/posts/null.md:4:1: error: there is a NUL character here, so this is not a text file, or it is damaged
          help: delete the character, or put back an older copy of the file
        content/posts/pipe.md:1:1: error: this is no file, but a pipe, a socket or a device
          help: delete it, or move it out of the content folder
        """)
  }

  @Test func aThemesMistakesAreReportedWithTheirPlace() async throws {
    let site = try TestSite(post("one", "template: artcle"))
    try site.folder.write("templates/pages/article.mustache", "<p>\n  {{artcle.title}}\n{{#article}}")
    try site.folder.write("templates/pages/page.mustache", "{{> partials/nothing}}")
    try site.folder.remove("templates/pages/archive.mustache")
    let problems = await site.problems()
    #expect(
      problems == """
        error: the theme has no file pages/archive.mustache
          help: every theme needs it; the theme that comes with Inglenook has one to begin with
        content/posts/one.md:3:11: error: there is no template “artcle”
            template: artcle
                      ^
          help: did you mean “article”?
        templates/pages/article.mustache:3:1: error: “article” is never closed
            {{#article}}
            ^^^^^^^^^^^^
          help: Write {{/article}} where it ends.
        templates/pages/page.mustache:1:5: error: there is no template “partials/nothing”
            {{> partials/nothing}}
                ^^^^^^^^^^^^^^^^
          help: Did you mean “partials/comment”?
        """)
  }

  @Test func aMissingFolderIsAnError() async throws {
    var site = try TestSite(post("one"))
    site.options.templatesFolder += "-nowhere"
    let templates = await site.problems()
    #expect(
      templates == """
        templates-nowhere:1:1: error: there is no folder templates-nowhere
          help: make it, or name another with --templates
        """)
    site.options.contentFolder += "-nowhere"
    let content = await site.problems()
    #expect(
      content == """
        content-nowhere:1:1: error: there is no folder content-nowhere
          help: make it, or name another with --content
        """)
  }
}
