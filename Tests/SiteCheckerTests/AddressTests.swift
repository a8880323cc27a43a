import SiteModel
import Testing

@testable import SiteChecker

@Suite struct AddressTests {
  static let cases: [(address: String, target: SiteAddresses.Target)] = [
    ("", .part("")), ("#", .part("")), ("#a%20b", .part("a b")), ("#x:~:text=y", .part("x")),
    ("?q=1", .part("")),
    ("/blog/posts/x/", .file("posts/x/index.html", part: nil)),
    ("/blog/posts/x", .file("posts/x/index.html", part: nil)),
    ("/blog/posts/x/index.html", .file("posts/x/index.html", part: nil)),
    ("/blog/", .file("index.html", part: nil)),
    ("/blog", .file("index.html", part: nil)), ("/blog/a.css?v=1", .file("a.css", part: nil)),
    ("/blog/%C3%BC.png", .file("ü.png", part: nil)),
    ("/blog/posts/x/#p", .file("posts/x/index.html", part: "p")),
    ("/blog/nowhere/", .nothing("/blog/nowhere/")), ("/posts/x/", .outside("/posts/x/")),
    ("/blogs/", .outside("/blogs/")),
    ("../y/", .nothing("../y/")), ("../x/#p", .file("posts/x/index.html", part: "p")),
    ("a.png", .nothing("a.png")),
    ("../../a.css", .file("a.css", part: nil)), ("../../../../a.css", .file("a.css", part: nil)),
    ("https://hearth.example/blog/posts/x/", .file("posts/x/index.html", part: nil)),
    ("//hearth.example/blog/no", .nothing("/blog/no")),
    ("HTTPS://Hearth.example/blog/no", .nothing("/blog/no")),
    ("https://hearth.example/shop/", .other("https://hearth.example/shop/")),
    ("https://hearth.example.org/", .other("https://hearth.example.org/")),
    ("http://other.example/#a", .other("http://other.example/#a")), ("mailto:a@b.example", .none),
    ("tel:+1", .none), ("javascript:void(0)", .none), ("data:image/png;base64,AA", .none),
  ]

  @Test(arguments: cases)
  func anAddressLeadsWhereABrowserWouldGo(address: String, target: SiteAddresses.Target) throws {
    let base = try #require(BaseURL("https://hearth.example/blog"))
    let addresses = SiteAddresses(base: base, paths: ["index.html", "posts/x/index.html", "a.css", "ü.png"])
    #expect(addresses.target(of: address, on: "posts/x/index.html") == target)
  }
}
