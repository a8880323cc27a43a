import Markdown
import Testing

@Test func quotationWithANameIsABlock() {
  let document = MarkdownDocument(
    parsing: "a\n\n> [!definition] *Trust*, n.\n> The [willingness](w.md).\n>\n> More.\n\nb".utf8,
    firstLine: 2)
  #expect(document.blocks.map(\.name) == ["definition"])
  #expect(html(document.blocks[0].title, of: document) == "<em>Trust</em>, n.")
  #expect(
    html(document.blocks[0].body, of: document)
      == "<p>The <a href=\"w.md\">willingness</a>.</p>\n<p>More.</p>\n")
  #expect(document.blocks[0].items.isEmpty)
  #expect(document.blocks[0].position == Position(line: 4, column: 3))
  #expect(document.pieces == [.html(Array("<p>a</p>\n".utf8)), .block(0), .html(Array("<p>b</p>\n".utf8))])
}

@Test func blockWhoseBodyIsAListHasItems() {
  let document = document("> [!questions] Ask *yourself*\n> - What [is](x)?\n> - Why?\n>   - nested")
  #expect(
    document.blocks[0].items.map { html($0, of: document) } == [
      "What <a href=\"x\">is</a>?", "Why?\n<ul>\n<li>nested</li>\n</ul>\n",
    ])
  #expect(html(document.blocks[0].body, of: document).hasPrefix("<ul>\n<li>What"))
  #expect(document.links.count == 1)
}

@Test func blocksWithoutTitleOrBody() {
  let cases: [(markdown: String, title: String, body: String)] = [
    ("> [!note]", "", ""), ("> [!note] T", "T", ""), ("> [!note]\n> body", "", "<p>body</p>\n"),
    ("> [!note]\n>\n> body", "", "<p>body</p>\n"),
    ("> [!note]\n> - a\n>\n> b", "", "<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n"),
    ("> [!note] a `b` **c**", "a <code>b</code> <strong>c</strong>", ""),
    ("> [!note]  \n> body", "", "<p>body</p>\n"),
    ("> [!note] x\n\n[!note]: /url", "x", ""),
  ]
  for (markdown, title, body) in cases {
    let document = document(markdown)
    #expect(document.blocks.map(\.name) == ["note"], "\(markdown)")
    #expect(document.blocks.first.map { html($0.title, of: document) } == title, "\(markdown)")
    #expect(document.blocks.first.map { html($0.body, of: document) } == body, "\(markdown)")
  }
}

@Test func otherQuotationsAreNoBlocks() {
  for markdown in [
    "> plain", "> [!] x", "> [!a b] x", "> a [!note]", "> \\[!note]", "> [!note](url)", "[!note] x",
    "> [note] x", "> - [!note] x",
  ] {
    #expect(document(markdown).blocks.isEmpty, "\(markdown)")
  }
}

@Test func blocksNest() {
  let document = document("> [!note] Outer\n> text\n>\n> > [!pull-quote] Inner\n> > deep\n>\n> end")
  #expect(document.blocks.map(\.name) == ["pull-quote", "note"])
  #expect(document.blocks[1].body.contains(.block(0)))
  #expect(nestingFault(html(document)) == nil)
}
