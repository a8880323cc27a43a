import Markdown
import Testing

@Test func commentsKeepTheirSimpleMarkup() {
  let cases: [(markdown: String, html: String)] = [
    ("one\ntwo\n\nthree", "<p>one<br>\ntwo</p>\n<p>three</p>\n"),
    ("*a* **b** `c<d`", "<p><em>a</em> <strong>b</strong> <code>c&lt;d</code></p>\n"),
    ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("> a\n> b", "<blockquote>\n<p>a<br>\nb</p>\n</blockquote>\n"),
    ("    code\n      more", "<pre><code>code\n  more\n</code></pre>\n"),
    ("```swift\na\n```", "<pre><code>a\n</code></pre>\n"),
    ("```so he said\na\n```", "<pre><code>so he said\na\n</code></pre>\n"),
    ("# Shout\nthen", "<p><strong>Shout</strong></p>\n<p>then</p>\n"),
    ("a\n\n---\n\nb", "<p>a</p>\n<p>---</p>\n<p>b</p>\n"),
    ("it's \"so\" -- ...", "<p>it's &quot;so&quot; -- ...</p>\n"),
    ("~~a~~", "<p>~~a~~</p>\n"),
    ("| a |\n|---|\n| b |", "<p>| a |<br>\n|---|<br>\n| b |</p>\n"),
    ("- [ ] a", "<ul>\n<li>[ ] a</li>\n</ul>\n"),
    ("a[^1]\n\n[^1]: b", "<p>a[^1]</p>\n<p>[^1]: b</p>\n"),
    ("[a]: http://b.c\n\n[a]", "<p>[a]: \(link("http://b.c", "http://b.c"))</p>\n<p>[a]</p>\n"),
    ("[Note]: I was there.", "<p>[Note]: I was there.</p>\n"),
    ("", ""),
    ("Kelsey & co <3", "<p>Kelsey &amp; co &lt;3</p>\n"),
  ]
  for (markdown, expected) in cases { #expect(comment(markdown) == expected, "\(markdown)") }
}

@Test func linksOfStrangersAreMarked() {
  let cases: [(markdown: String, html: String)] = [
    ("[a](https://b.c/d?e=f&g)", link("https://b.c/d?e=f&amp;g", "a")),
    ("[a](HTTP://b.c)", link("HTTP://b.c", "a")),
    ("<mailto:a@b.c>", link("mailto:a@b.c", "mailto:a@b.c")),
    ("[a](mailto:a@b.c)", link("mailto:a@b.c", "a")),
    ("https://b.c/d.", link("https://b.c/d", "https://b.c/d") + "."),
    ("www.b.c", link("http://www.b.c", "www.b.c")),
    ("![a *b*](http://c.d)", link("http://c.d", "a <em>b</em>")),
    ("![](http://c.d)", link("http://c.d", "http://c.d")),
    ("[![a](http://b.c)](http://d.e)", link("http://d.e", "![a](http://b.c)")),
    ("[](http://c.d)", link("http://c.d", "http://c.d")),
    (
      "[a](http://b.c \"t \\\" <u>\")",
      "<a href=\"http://b.c\" title=\"t &quot; &lt;u&gt;\" rel=\"nofollow ugc noopener\">a</a>"
    ),
    ("[a](/b)", "[a](/b)"), ("[a](//b.c)", "[a](//b.c)"), ("[a](#b)", "[a](#b)"), ("[a](b)", "[a](b)"),
    ("![a](b.png)", "![a](b.png)"),
    ("[a *b*](ftp://c.d \"t\")", "[a <em>b</em>](ftp://c.d \"t\")".replacing("\"", with: "&quot;")),
  ]
  for (markdown, expected) in cases { #expect(comment(markdown) == "<p>\(expected)</p>\n", "\(markdown)") }
}

@Test func renderedCommentHasTextAndLinks() {
  let rendered = UntrustedMarkdown("# Hi\n\n*one* [two](http://a.b)\nthree\n\n- four".utf8).rendered()
  #expect(rendered.text == "Hi\none two\nthree\nfour")
  #expect(rendered.wordCount == 5)
  #expect(rendered.links == ["http://a.b"])
}

@Test func hostileCommentsAreHarmless() {
  for payload in payloads { #expect(fault(in: comment(payload)) == nil, "\(payload.prefix(200))") }
}

@Test func nothingOfACommentVanishes() {
  for payload in payloads where !payload.contains("&") {
    let words = UntrustedMarkdown(payload.utf8).rendered()
    let html = String(decoding: words.html, as: UTF8.self)
    for word in payload.split(whereSeparator: { !$0.isLetter })
    where word.allSatisfy(\.isASCII) && word.count > 3 {
      #expect(
        html.contains(word) || html.lowercased().contains(word.lowercased()),
        "\(payload.prefix(200)): \(word)")
    }
  }
}

@Test func invisibleCharactersAreTakenOut() {
  let cases: [(String, String)] = [
    ("a\u{202E}b\u{202C}c", "abc"), ("a\u{2066}b\u{2069}c", "abc"), ("a\u{200B}b\u{FEFF}c\u{2060}", "abc"),
    ("a\u{0}b", "a\u{FFFD}b"),
    ("a\u{1B}[31mb", "a[31mb"), ("a\u{85}b\u{7F}", "ab"), ("a\u{E0041}b", "ab"), ("a&#x202E;b", "ab"),
    ("`a\u{202E}b`", "<code>ab</code>"),
    ("a\u{200D}b", "ab"), ("👩\u{200D}👧", "👩\u{200D}👧"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("❤\u{FE0F}", "❤\u{FE0F}"), ("क्\u{200D}ष", "क्\u{200D}ष"),
    ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴\u{E0067}\u{E0062}\u{E007F}"), ("שלום a", "שלום a"),
  ]
  for (text, expected) in cases {
    #expect(comment(text) == "<p>\(expected)</p>\n", "\(text.unicodeScalars.map(\.value))")
  }
  #expect(comment("[a](http://b\u{202E}.c)") == "<p>\(link("http://b.c", "a"))</p>\n")
}

@Test func longCommentsAreKeptAsPlainText() {
  let text = "*one* <b>\ntwo\n\n" + String(repeating: "word ", count: 4_000)
  let rendered = UntrustedMarkdown(text.utf8).rendered()
  let html = String(decoding: rendered.html, as: UTF8.self)
  #expect(html.hasPrefix("<p>*one* &lt;b&gt;<br>\ntwo</p>\n<p>word word"))
  #expect(nestingFault(html) == nil)
  #expect(rendered.wordCount == 4_003)
}

@Test func brokenUTF8IsRepaired() {
  for bytes: [UInt8] in [
    [0xFF], [0x61, 0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0], [0xC0, 0x80, 0x3C], [0xE2, 0x80],
  ] {
    let rendered = UntrustedMarkdown(bytes).rendered()
    #expect(String(validating: rendered.html, as: UTF8.self) != nil)
    #expect(String(validating: MarkdownDocument(parsing: bytes).pieces.bytes, as: UTF8.self) != nil)
    #expect(
      String(
        validating: UntrustedMarkdown(bytes + [UInt8](repeating: 0xE2, count: 20_000)).rendered().html,
        as: UTF8.self) != nil)
  }
}

private func link(_ url: String, _ text: String) -> String {
  "<a href=\"\(url)\" rel=\"nofollow ugc noopener\">\(text)</a>"
}

extension [Piece] {
  fileprivate var bytes: [UInt8] {
    flatMap { if case .html(let bytes) = $0 { bytes } else { [UInt8]() } }
  }
}

/// What a comment's HTML has that it may not have; nil if there is nothing.
private func fault(in html: String) -> String? {
  let allowed = ["p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "pre", "code", "a"]
  var depth = 0
  for tag in tags(in: html) {
    guard allowed.contains(tag.name) else { return "<\(tag.name)>" }
    if ["ul", "ol", "blockquote"].contains(tag.name) { depth += tag.isEnd ? -1 : 1 }
    if depth > 8 { return "too deep" }
    if tag.isEnd || tag.attributes.isEmpty { continue }
    let isLink =
      tag.name == "a"
      && tag.attributes.wholeMatch(
        of: /\shref="(?i:https?:\/\/|mailto:)[^"<>\s]+"(\stitle="[^"<>]*")?\srel="nofollow ugc noopener"/)
        != nil
    let isList = tag.name == "ol" && tag.attributes.wholeMatch(of: /\sstart="\d+"/) != nil
    if !isLink && !isList { return tag.attributes }
  }
  return nestingFault(html)
}
