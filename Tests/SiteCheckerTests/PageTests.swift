import SiteModel
import Testing

@testable import SiteChecker

/// One page of HTML, looked at by itself.
@Suite struct PageTests {
  /// What is wrong with a page, as `rule message`.
  private func breaches(_ html: String) throws -> [String] {
    let base = try #require(BaseURL("https://hearth.example"))
    let addresses = SiteAddresses(base: base, paths: ["index.html", "a.png", "b/index.html"])
    let facts = PageScan.facts(
      of: Array(html.utf8), path: "b/index.html", origin: "content/b.md", addresses: addresses)
    return facts?.breaches.map { "\($0.rule.name) \($0.message)" } ?? ["redirect"]
  }

  static let pages: [(html: String, breaches: [String])] = [
    ("<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>", []),
    ("<h2>B</h2>", ["heading-order the page has no title (h1)"]),
    (
      "<h1>A</h1><h4 id=x>C <em>&amp; D</em></h4>",
      [
        "heading-order the heading “C & D” is of level 4, and the one before it of level 1: levels 2 to 3 are missing"
      ]
    ),
    (
      "<H1>A</H1><h2>B</h2><h4>C</h4>",
      ["heading-order the heading “C” is of level 4, and the one before it of level 2: level 3 is missing"]
    ),
    ("<h1>A</h1><h1>B</h1>", ["heading-order the page has a second title, “B”"]),
    ("<h1>A</h1><p id=a><b id='a'>", ["duplicate-id two parts of the page have the id “a”"]),
    ("<h1>A</h1><a href='#b'></a><i id=b></i><a href=#top></a><a href='#'></a>", []),
    ("<h1>A</h1><a href='#b'></a>", ["broken-anchor nothing on this page is called “#b”"]),
    ("<h1>A</h1><a name=old></a><a href='#old'></a>", []),
    (
      "<h1>A</h1><a href=\"/c/?a=1&amp;b\">",
      ["broken-link nothing stands at “/c/?a=1&b”, where this link leads"]
    ),
    ("<h1>A</h1><!-- <a href='/c/'> --><script>'<a href=\"/c/\">'</script><style>a{}</style>", []),
    ("<h1>A</h1><a title=\"<a href='/c/'>\" href=\"/\">", []),
    ("<h1>A</h1><img src=/a.png alt=''><img src=/a.png alt='Two chairs'>", []),
    (
      "<h1>A</h1><img src='/a.png?v=1'>",
      ["alt-text the picture “a.png” has no words for those who cannot see it"]
    ),
    ("<h1>A</h1><img src='/a.png' alt='a.PNG'>", ["alt-text “a.PNG” does not say what the picture shows"]),
    ("<h1>A</h1><img src='/x.png' alt=''>", ["missing-file the page asks for “/x.png”, which is not there"]),
    (
      "<h1>A</h1><img src='/a.png' srcset='/a.png 1x, /y.png 2x' alt=''>",
      ["missing-file the page asks for “/y.png”, which is not there"]
    ),
    (
      "<link rel=stylesheet href=/s.css><link rel=canonical href=/elsewhere/><h1>A</h1>",
      ["missing-file the page asks for “/s.css”, which is not there"]
    ),
    ("<meta http-equiv=refresh content='0; url=/'>", ["redirect"]),
    ("<h1>A</h1> 1 < 2 <3 </ <", []), ("<h1>A</h1><a href='/c", []),
  ]

  @Test(arguments: pages)
  func aPageIsReadAsABrowserReadsIt(html: String, expected: [String]) throws {
    #expect(try breaches(html) == expected)
  }

  @Test func noInputMakesTheScannerStumble() throws {
    let pieces = [
      "<", ">", "</", "<!--", "-->", "\"", "'", "=", "a", "h1", " ", "<a href=", "<script>", "&#x", ";", "/",
      "é",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var html = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        html += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      _ = try breaches(html)
    }
  }
}
