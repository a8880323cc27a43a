import Testing

@testable import SiteModel

@Suite struct AddressTests {
  @Test func aBaseURLIsAnOriginAndAPath() throws {
    let root = try #require(BaseURL("https://Hearth.example/"))
    #expect(root.origin == "https://hearth.example")
    #expect(root.absolute("/posts/x/") == "https://hearth.example/posts/x/")
    #expect(root.local("/posts/x/") == "/posts/x/")
    let below = try #require(BaseURL("http://127.0.0.1:8000/blog/"))
    #expect(below.host == "127.0.0.1")
    #expect(below.absolute("/") == "http://127.0.0.1:8000/blog/")
    #expect(below.local("/feed.xml") == "/blog/feed.xml")
    for wrong in [
      "hearth.example", "ftp://x.example", "https://", "https:///x", "https://x.example/?a",
      "https://x.example/#a", "",
    ] {
      #expect(BaseURL(wrong) == nil, "\(wrong)")
    }
  }

  @Test func aPermalinkPatternMakesPaths() throws {
    let day = CivilDate(year: 2026, month: 2, day: 3)
    let cases: [(String, CivilDate?, String?, String)] = [
      ("/posts/:slug/", day, nil, "/posts/leave/"),
      ("/:slug", day, nil, "/leave/"),
      ("/:year/:month/:day/:name/", day, nil, "/2026/02/03/leave-and-come-back/"),
      ("/:year/:slug/", nil, nil, "/leave/"),
      ("/:category/:slug/", day, "space", "/space/leave/"),
    ]
    for (pattern, day, category, path) in cases {
      let pattern = try #require(PermalinkPattern(pattern))
      #expect(pattern.path(slug: "leave", name: "leave-and-come-back", category: category, day: day) == path)
    }
    for wrong in ["posts/:slug/", "/posts/", "/:title/", "/:year/"] {
      #expect(PermalinkPattern(wrong) == nil, "\(wrong)")
    }
  }

  @Test func whatAnAuthorWritesAsALinkIsSorted() {
    func kind(_ text: String) -> String {
      switch WrittenLink(text) {
      case .address(let address): "address \(address)"
      case .fragment(let id): "fragment \(id)"
      case .relative(let path, let fragment): "relative \(path) \(fragment ?? "-")"
      case .rooted(let path, let fragment): "rooted \(path) \(fragment ?? "-")"
      }
    }
    #expect(kind("https://x.example/a#b") == "address https://x.example/a#b")
    #expect(kind("mailto:a@b.example") == "address mailto:a@b.example")
    #expect(kind("//x.example") == "address //x.example")
    #expect(kind("#caf%C3%A9") == "fragment café")
    #expect(kind("stepping%20back.md#top") == "relative stepping back.md top")
    #expect(kind("100%.md") == "relative 100%.md -")
    #expect(kind("/posts/x.md?a=b#c") == "rooted /posts/x.md c")
    #expect(kind("12:30.md") == "relative 12:30.md -")
  }
}
