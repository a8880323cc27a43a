import Testing

/// Quotations that begin with `[!name]`.
@Suite struct BlockTests {
  @Test func aBlockIsShownByItsTemplate() async throws {
    let site = try TestSite(
      post(
        "one", "",
        """
        > [!note] A *title*
        > See [two](two.md).
        >
        > > [!note]
        > > Inside.

        > [!questions]
        > - Who?
        > - *What*?

        > [!mine]
        > Own.

        > Just a quotation.
        """), post("two"), page("about", "", "> [!note]\n> Here."))
    try site.folder.write("templates/blocks/mine.mustache", "<b>{{name}}{{{html}}}</b>")
    let page = try await site.article("one")
    #expect(
      page == """
        one
        <aside>A <em>title</em>: <p>See <a href="/posts/two/">two</a>.</p>
        <aside><p>Inside.</p>
        </aside>
        </aside>
        <dt>Who?</dt><dt><em>What</em>?</dt>
        <b>mine<p>Own.</p>
        </b><blockquote>
        <p>Just a quotation.</p>
        </blockquote>
        previous two
        0 comments
        """)
    #expect(try site.written("about/index.html") == "about\n<aside><p>Here.</p>\n</aside>")
  }

  @Test func anUnknownBlockIsAnErrorWhereverItStands() async throws {
    let block = "Text.\n\n> [!nota] Title\n> Text."
    let site = try TestSite(
      post("one", "", "- > [!note]\n  > > [!quesions]\n  > > X"), page("about", "", block),
      file("authors/ana.md", "---\nname: Ana\n---\n" + block),
      file("categories/Being apart.md", "---\ntitle: Being apart\n---\n" + block),
      file("calls-to-action/talk.md", "---\nbutton: Talk\nurl: /about/\n---\n" + block))
    let problems = await site.problems()
    let others = [
      ("authors/ana", 6), ("calls-to-action/talk", 7), ("categories/Being apart", 6), ("pages/about", 6),
    ]
    let expected =
      others.map { file, line in
        """
        content/\(file).md:\(line):3: error: there is no block “nota”
            > [!nota] Title
              ^
          help: did you mean [!note]?
        """
      } + [
        """
        content/posts/one.md:5:7: error: there is no block “quesions”
              > > [!quesions]
                  ^
          help: did you mean [!questions]?
        """
      ]
    #expect(problems == expected.joined(separator: "\n"))
  }
}
