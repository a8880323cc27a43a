import Markdown
import Testing

@Test func linksKnowWhereTheyStand() {
  let text = """
    See [one](a.md) and [two *em*](<b c.md> "T").
    Next line [three](a.md), <https://d.e>, www.f.com and g@h.com.

    | [four](i.md) |
    |---|
    | [five](j.md) |

    [six][ref] and [seven](k\\_l.md)

    <p><a class="x" href='m.md?a=1&amp;b'>eight</a></p>

    [ref]: n.md
    """
  let links = MarkdownDocument(parsing: text.utf8, firstLine: 10).links
  let expected: [(String, String, Int, Int)] = [
    ("a.md", "one", 10, 11), ("b c.md", "two em", 10, 33), ("a.md", "three", 11, 19),
    ("https://d.e", "https://d.e", 11, 27),
    ("http://www.f.com", "www.f.com", 11, 41), ("mailto:g@h.com", "g@h.com", 11, 55),
    ("i.md", "four", 13, 10),
    ("j.md", "five", 15, 10), ("n.md", "six", 17, 1), ("k_l.md", "seven", 17, 1), ("m.md?a=1&b", "", 19, 23),
  ]
  #expect(links.map(\.destination) == expected.map(\.0))
  #expect(links.map(\.text) == expected.map(\.1))
  #expect(links.map(\.position) == expected.map { Position(line: $0.2, column: $0.3) })
  #expect(links[1].title == "T")
}

@Test func imagesKnowTheirTextAndPlace() {
  let document = document("a\n![A *b* \"c\"](p.png \"T\")")
  #expect(
    document.images == [
      Image(destination: "p.png", alt: "A b “c”", title: "T", position: Position(line: 2, column: 14))
    ])
  #expect(document.pieces.contains(.image(0)))
  #expect(document.links.isEmpty)
}

@Test func linkAroundAPictureIsCalledLikeThePicture() {
  #expect(document("[![Two people](p.png)](x)").links.map(\.text) == ["Two people"])
}

@Test func addressesInRawHTMLAreHoles() {
  let document = document(
    "<img src=\"a.png\" alt='x' width=1><A HREF=b.md>c</A><video poster='d.png'></video>\n")
  #expect(document.links.map(\.destination) == ["a.png", "b.md", "d.png"])
  #expect(document.links.map(\.isSource) == [true, false, true])
  #expect(document.pieces.filter { if case .url = $0 { true } else { false } }.count == 3)
  #expect(
    html(document)
      == "<p><img src=\"a.png\" alt='x' width=1><A HREF=\"b.md\">c</A><video poster=\"d.png\"></video></p>\n")
}

@Test func scriptsAndCommentsAreLeftAlone() {
  for markdown in [
    "<!-- <a href=\"x\"> -->", "<script>\nlet a = '<a href=\"x\">'\n</script>",
    "<style>\na { b: c }\n</style>",
  ] {
    #expect(document(markdown).links.isEmpty, "\(markdown)")
    #expect(html(markdown) == markdown + "\n")
  }
}

@Test func rawHTMLWithoutEndCannotSwallowThePage() {
  let cases: [(markdown: String, html: String)] = [
    ("<!-- open\n\ntext", "&lt;!-- open\n\ntext\n"),
    ("<div class=\"x\n\ntext", "&lt;div class=\"x\n<p>text</p>\n"),
    ("<script>\nalert(1)", "&lt;script&gt;\nalert(1)\n"),
    ("<iframe src=x>\n\ntext", "&lt;iframe src=x&gt;\n<p>text</p>\n"),
    ("a <b>b\n\nc", "<p>a <b>b</b></p>\n<p>c</p>\n"),
    ("<div>\n\na", "<div>\n<p>a</p>\n</div>"),
    ("</div>\n\na", "\n<p>a</p>\n"),
    ("a </main> b", "<p>a  b</p>\n"),
    ("- <i>a\n- b", "<ul>\n<li><i>a</i></li>\n<li>b</li>\n</ul>\n"),
    ("> <div>\n\nb", "<blockquote>\n<div>\n</div>\n</blockquote>\n<p>b</p>\n"),
    ("<b><i>x</b></i>", "<p><b><i>x</i></b></p>\n"),
  ]
  for (markdown, expected) in cases { #expect(html(markdown) == expected, "\(markdown)") }
}

@Test func rawIdentifiersAreKnown() {
  #expect(document("<a name=\"x\"></a><b id='y'>z</b>").rawIdentifiers == ["x", "y"])
}
