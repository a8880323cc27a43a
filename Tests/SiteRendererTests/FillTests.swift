import Markdown
import SiteModel
import Testing

struct FillTests {
  private let links = [
    LinkTarget.site(path: "/posts/über uns/", fragment: "part"), .fragment("here"),
    .address("https://example.com/?a=1&b=ü"), .unpublished(title: "Not yet"),
  ]

  private func links(_ count: Int) -> [Piece] {
    (0..<count).flatMap { [html(#"<a href=""#), .url($0), html("\">x</a>\n")] }
  }

  @Test func linksAreWrittenForThePlaceInWhichTheyStand() throws {
    var site = TestSite("https://example.org/blog")
    let linked = LinkedText(pieces: links(4), links: links)
    site.add("first", "First", body: linked) {
      $0.takeaways = [Takeaway(text: linked, plainText: "", anchor: "t", origin: .box, section: nil)]
    }
    #expect(
      try site.file("posts/first/index.html", ["pages/article": "{{{article.body}}}"]) == """
        <a href="/blog/posts/%C3%BCber%20uns/#part">x</a>
        <a href="#here">x</a>
        <a href="https://example.com/?a=1&amp;b=%C3%BC">x</a>
        <a data-unpublished="">x</a>

        """)
    #expect(
      try site.file("index.html", ["pages/home": "{{#articles}}{{{takeaway}}}{{/articles}}"]) == """
        <a href="/blog/posts/%C3%BCber%20uns/#part">x</a>
        <a href="/blog/posts/first/#here">x</a>
        <a href="https://example.com/?a=1&amp;b=%C3%BC">x</a>
        <a data-unpublished="">x</a>

        """)
    #expect(
      try site.file("feed.xml", ["feeds/atom.xml": "<f>{{#entries}}{{content}}{{/entries}}</f>"]).unescaped
        .hasSuffix(
          """
          <a href="https://example.org/blog/posts/%C3%BCber%20uns/#part">x</a>
          <a href="https://example.org/blog/posts/first/#here">x</a>
          <a href="https://example.com/?a=1&amp;b=%C3%BC">x</a>
          <a data-unpublished="">x</a>
          </f>
          """))
  }

  @Test func anIdOfAnyLettersIsAValidFragment() throws {
    var site = TestSite()
    let body = LinkedText(pieces: links(1), links: [.fragment("50% of «us»#1 [a]?")])
    site.add("first", "First", body: body)
    #expect(
      try site.file("posts/first/index.html", ["pages/article": "{{{article.body}}}"])
        == "<a href=\"#50%25%20of%20%C2%ABus%C2%BB%231%20%5Ba%5D?\">x</a>\n")
  }

  @Test func picturesBelowTheFirstAreLoadedWhenTheyAreNear() throws {
    var site = TestSite()
    let image = LinkedImage(
      target: .site(path: "/sea.jpg", fragment: nil), alt: "The \"sea\"", title: "Calm",
      size: PixelSize(width: 800, height: 600))
    let other = LinkedImage(target: .address("https://example.com/a.png"), alt: "")
    let body = LinkedText(pieces: [.image(0), html("\n"), .image(1)], images: [image, other])
    site.add("first", "First", body: body)
    site.add("second", "Second", body: body) { $0.picture = LinkedPicture(image: image) }
    let templates = ["pages/article": "{{{article.body}}}"]
    let eager = try site.file("posts/first/index.html", templates)
    #expect(
      eager == """
        <img src="/sea.jpg" alt="The &quot;sea&quot;" title="Calm" width="800" height="600" loading="eager" decoding="async">
        <img src="https://example.com/a.png" alt="" loading="lazy" decoding="async">
        """)
    let lazy = try site.file("posts/second/index.html", templates)
    #expect(lazy.ranges(of: "loading=\"lazy\"").count == 2)
  }

  @Test func headingsAndFootnotesCanBeLinked() throws {
    var site = TestSite()
    let heading = Heading(
      level: 2, id: "a&b", text: "A & “B”", title: [], position: Position(line: 1, column: 1))
    let body = LinkedText(
      pieces: [
        html("<h2>A</h2>"), .headingAnchor(0), html("\n"), .footnoteReference(number: 1, occurrence: 2),
        html("\n"),
        .footnoteBacklink(number: 1, occurrence: 1), html("\n"), .footnoteBacklink(number: 1, occurrence: 2),
      ], headings: [heading])
    site.add("first", "First", body: body)
    #expect(
      try site.file("posts/first/index.html", ["pages/article": "{{{article.body}}}"]) == """
        <h2>A</h2> <a class="anchor" href="#a&amp;b" aria-label="Link to the section “A &amp; “B””"></a>
        <sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup>
        <a class="footnote-backref" href="#fnref-1" role="doc-backlink" aria-label="Back to reference 1">↩</a>
        <a class="footnote-backref" href="#fnref-1-2" role="doc-backlink" \
        aria-label="Back to reference 1, mention 2">↩<sup>2</sup></a>
        """)
    let feed = try site.file("feed.xml", ["feeds/atom.xml": "<f>{{#entries}}{{content}}{{/entries}}</f>"])
    #expect(
      feed.unescaped == """
        <f><h2>A</h2>
        <sup class="footnote-ref"><a href="https://example.org/posts/first/#fn-1" id="fnref-1-2" \
        role="doc-noteref">1</a></sup>
        <a class="footnote-backref" href="https://example.org/posts/first/#fnref-1" role="doc-backlink" \
        aria-label="Back to reference 1">↩</a>
        <a class="footnote-backref" href="https://example.org/posts/first/#fnref-1-2" role="doc-backlink" \
        aria-label="Back to reference 1, mention 2">↩<sup>2</sup></a></f>
        """)
  }

  @Test func blocksAreRenderedByTheirTemplates() throws {
    var site = TestSite()
    let place = Position(line: 1, column: 1)
    site.callsToAction = [
      CallToAction(
        id: "coaching", title: "Talk", button: "Write", target: .address("https://example.com/"),
        text: text("<p>Do.</p>"))
    ]
    let blocks = [
      Block(name: "note", title: [html("<em>T</em>")], body: [.block(1)], position: place),
      Block(name: "note", body: [html("<p>Inner</p>")], items: [[html("a")], [html("b")]], position: place),
      Block(name: "call-to-action", title: [html("coaching")], position: place),
      Block(name: "call-to-action", position: place),
    ]
    let body = LinkedText(pieces: [.block(0), .block(2), .block(3)], blocks: blocks)
    site.add("first", "First", body: body) { $0.callToAction = 0 }
    let templates = [
      "blocks/note": "<b>{{#title}}{{{title}}}{{/title}}|{{{html}}}|{{#items}}({{{html}}}){{/items}}</b>",
      "blocks/call-to-action": "{{#action}}[{{id}} {{label}} <a href=\"{{url}}\">{{title}}</a>]{{/action}}",
      "pages/article": "{{{article.body}}}",
    ]
    let action = #"[coaching Write <a href="https://example.com/">Talk</a>]"#
    #expect(
      try site.file("posts/first/index.html", templates)
        == "<b><em>T</em>|<b>|<p>Inner</p>|(a)(b)</b>|</b>\(action)\(action)")
  }
}

func html(_ text: String) -> Piece { .html(Array(text.utf8)) }

extension String {
  /// What an XML reader reads.
  var unescaped: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing(
      "&amp;", with: "&")
  }
}
