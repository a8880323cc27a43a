import Mustache
import Testing

/// What values become in the places where they may stand.
@Suite struct EscapingTests {
  static let hostile = "<b>\"'&`\u{1}\\ \n"

  @Test(arguments: [
    (DocumentKind.html, "<p>{{title}}</p>", "<p>&lt;b&gt;\"'&amp;`\u{FFFD}\\ \n</p>"),
    (.html, "<p title=\"{{title}}\">", "<p title=\"&lt;b&gt;&quot;&#39;&amp;`\u{FFFD}\\ \n\">"),
    (.html, "<p title='{{title}}'>", "<p title='&lt;b&gt;&quot;&#39;&amp;`\u{FFFD}\\ \n'>"),
    (.html, "<title>{{title}}</title>", "<title>&lt;b&gt;\"'&amp;`\u{FFFD}\\ \n</title>"),
    (
      .html, "<a href=\"?q={{title}}\">",
      "<a href=\"?q=%3Cb%3E%22%27%26%60%01%5C%20%0A\">"
    ),
    (
      .html, "<script type=\"application/ld+json\">{\"a\": \"{{title}}\"}</script><p>{{count}}",
      "<script type=\"application/ld+json\">{\"a\": \"\\u003Cb\\u003E\\\"'\\u0026`\\u0001\\\\ \\n\"}</script><p>3"
    ),
    (.xml, "<a>{{title}}</a>", "<a>&lt;b&gt;\"'&amp;`\u{FFFD}\\ \n</a>"),
    (.json, "{\"a\": \"{{title}}\"}", "{\"a\": \"<b>\\\"'&`\\u0001\\\\ \\n\"}"),
    (.plainText, "{{title}}", hostile),
  ]) func textIsEscapedForItsPlace(kind: DocumentKind, template: String, expected: String) {
    #expect(Fixture(template, kind: kind).render(Page(title: Self.hostile)) == expected)
  }

  @Test(arguments: [
    ("/posts/one?a=1&b='\"#c", "/posts/one?a=1&amp;b=&#39;%22#c"),
    ("https://example.org/ä b", "https://example.org/ä%20b"),
    ("http://example.org", "http://example.org"),
    ("MAILTO:a@b.example", "MAILTO:a@b.example"),
    ("tel:+123", "tel:+123"),
    ("//example.org/a:b", "//example.org/a:b"),
    ("one:two", "about:invalid"),
    ("one/two:three", "one/two:three"),
    ("?a:b", "?a:b"),
    ("#a:b", "#a:b"),
    ("", ""),
    ("javascript:alert(1)", "about:invalid"),
    (" \u{1}JaVa\tScRiPt\n:alert(1)", "about:invalid"),
    ("data:text/html,x", "about:invalid"),
    ("vbscript:x", "about:invalid"),
    ("https\u{0}:x", "https%00:x"),
    (":x", "about:invalid"),
    (String(repeating: "a", count: 100) + ":x", "about:invalid"),
  ]) func addressesGetThroughOnlyWithAnAllowedScheme(url: String, expected: String) {
    #expect(Fixture("<a href=\"{{url}}\">").render(Page(url: url)) == "<a href=\"\(expected)\">")
    #expect(Fixture("<img src='{{url}}'>").render(Page(url: url)) == "<img src='\(expected)'>")
  }

  @Test(arguments: [
    (
      "<a href=\"mailto:{{role}}?subject={{title}}\">", "<a href=\"mailto:editor?subject=Tom%20%26%20Jerry\">"
    ),
    ("<a href=\"https://example.org{{url}}\">", "<a href=\"https://example.org/posts/one\">"),
    ("<a href=\"{{url}}/feed.xml\">", "<a href=\"/posts/one/feed.xml\">"),
    ("<a href=\"{{url}}{{url}}\">", "<a href=\"/posts/one/posts/one\">"),
    ("<a href=\"{{url}}#{{title}}\">", "<a href=\"/posts/one#Tom%20%26%20Jerry\">"),
    ("<a href=\"/share?u={{link}}\">", "<a href=\"/share?u=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2\">"),
    ("<a href=\"/page/{{count}}/\">", "<a href=\"/page/3/\">"),
    (
      "<a href=\"{{#link}}{{.}}{{/link}}{{^link}}/{{/link}}\">",
      "<a href=\"https://example.org/?a=1&amp;b=2\">"
    ),
    ("<a{{#isCurrent}} aria-current=\"page\"{{/isCurrent}}>", "<a aria-current=\"page\">"),
    (
      "<img srcset=\"{{url}} 1x, {{link}} {{count}}x\">",
      "<img srcset=\"/posts/one 1x, https://example.org/?a=1&amp;b=2 3x\">"
    ),
    ("<a>{{#links}}<img src=\"{{.}}\">{{/links}}", "<a><img src=\"/a\"><img src=\"about:invalid\">"),
    (
      "<meta http-equiv=\"refresh\" content=\"0; url={{url}}\">",
      "<meta http-equiv=\"refresh\" content=\"0; url=/posts/one\">"
    ),
    ("<h{{count}} id=\"x{{count}}\">{{title}}</h{{count}}>", "<h3 id=\"x3\">Tom &amp; Jerry</h3>"),
    ("<p data-x=\"{{title}}\" {{#role}}hidden{{/role}}>", "<p data-x=\"Tom &amp; Jerry\" hidden>"),
    ("<!-- a > b --><p>{{title}}", "<!-- a > b --><p>Tom &amp; Jerry"),
    ("<!--><p>{{title}}", "<!--><p>Tom &amp; Jerry"),
    ("<script>if (a<b) {}</script>{{title}}", "<script>if (a<b) {}</script>Tom &amp; Jerry"),
    ("<style>a > b {}</style>{{title}}", "<style>a > b {}</style>Tom &amp; Jerry"),
    ("1 < 2 {{title}} {{{body}}}", "1 < 2 Tom &amp; Jerry <p>Hi</p>"),
    ("<p>{{#tags}}{{.}}{{^isLast}}, {{/isLast}}{{/tags}}</p>", "<p>a&lt;b, c</p>"),
    ("{{#note}}{{{.}}}{{/note}}{{#minutes}}{{.}}{{/minutes}}", "<i>n</i>5"),
  ]) func valuesFitTheirPlaceInHTML(template: String, expected: String) {
    #expect(Fixture(template).render() == expected)
  }

  @Test func aListOfAddressesIsFilteredOneByOne() {
    let page = Page(title: "/a,b 1x, javascript:x 2x,https://example.org/ü")
    #expect(
      Fixture("<img srcset=\"{{title}}\">").render(page)
        == "<img srcset=\"/a,b 1x, about:invalid 2x,https://example.org/ü\">")
  }

  @Test func feedsCarryEscapedHTML() {
    #expect(
      Fixture("<content type=\"html\">{{body}}</content>", kind: .xml).render()
        == "<content type=\"html\">&lt;p&gt;Hi&lt;/p&gt;</content>")
    #expect(
      Fixture("{\"content_html\": \"{{body}}\", \"n\": {{count}}}", kind: .json).render()
        == "{\"content_html\": \"<p>Hi</p>\", \"n\": 3}")
  }

  @Test(arguments: 0..<40) func longTextsAreEscapedWhereverTheSpecialByteStands(position: Int) {
    var bytes = Array(repeating: UInt8(ascii: "x"), count: 41)
    bytes[position] = UInt8(ascii: "<")
    let text = String(decoding: bytes, as: UTF8.self)
    let before = String(repeating: "x", count: position)
    let after = String(repeating: "x", count: 40 - position)
    #expect(Fixture("{{title}}").render(Page(title: text)) == before + "&lt;" + after)
    #expect(
      Fixture("{\"a\": \"{{title}}\"}", kind: .json).render(Page(title: text)) == "{\"a\": \"\(text)\"}")
  }
}
