import SiteBuilder
import Testing

/// Pictures on their way from the author's folder to the site.
@Suite struct PictureTests {
  @Test func whatACameraWroteDoesNotReachTheSite() async throws {
    let site = try TestSite(post("one/index", "", "![t](tree.png)"), file("posts/one/tree.png", ""))
    try site.folder.write("content/posts/one/tree.png", TinyPicture.png(saying: "At home, 51.5007 N"))
    #expect(try await site.files(holding: "51.5007").isEmpty)
    #expect(try site.output()["posts/one/tree.png"] == TinyPicture.png)
  }

  @Test func aBrokenPictureIsAnErrorWhereItIsShownAndWhereItLies() async throws {
    let site = try TestSite(post("one", "image: {src: tree.png, alt: t}", "Look:\n\n![t](tree.png)"))
    try site.folder.write("content/posts/tree.png", Array(TinyPicture.png.dropLast(9)))
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/one.md:3:14: error: the picture “tree.png” is broken: it ends in the middle
            image: {src: tree.png, alt: t}
                         ^
          help: open it and save it again, or fetch it once more from where it came
        content/posts/one.md:7:6: error: the picture “tree.png” is broken: it ends in the middle
            ![t](tree.png)
                 ^
          help: open it and save it again, or fetch it once more from where it came
        content/posts/tree.png:1:1: error: this picture is broken: it ends in the middle
          help: open it and save it again, or fetch it once more from where it came
        """)
    #expect(try site.output().isEmpty)
  }

  @Test func aDraftsBrokenPictureKeepsNothingFromBeingBuilt() async throws {
    let site = try TestSite(post("one"), post("draft/index", "draft: true", "![t](tree.png)"))
    try site.folder.write("content/posts/draft/tree.png", [])
    #expect(await site.problems().isEmpty)
  }

  @Test func aWidePictureComesInSizesToChooseFrom() async throws {
    let site = try TestSite(post("one/index", "", "![door](door.png)"))
    try site.folder.write("content/posts/one/door.png", TinyPicture.wide)
    let page = try await site.article("one")
    let copies = try site.output().keys.filter { $0.hasSuffix(".webp") }.sorted()
    #expect(copies.map { $0.prefix(20) } == ["posts/one/door-480w-", "posts/one/door-900w-"])
    let srcset = "/\(copies[0]) 480w, /\(copies[1]) 900w"
    #expect(
      page.contains(
        #"<picture><source type="image/webp" srcset="\#(srcset)" sizes="(min-width: 48em) 43em, 90vw">"#
          + #"<img src="/posts/one/door.png" alt="door" width="900" height="600" loading="eager" decoding="async"></picture>"#
      ))
    let feed = try site.written("feed.xml")
    #expect(feed.contains("src=\"https://hearth.example/posts/one/door.png\" alt="))
  }

  @Test func copiesAreMadeOnceAndCanBeMadeAgain() async throws {
    let site = try TestSite(post("one/index", "", "![door](door.png)"))
    try site.folder.write("content/posts/one/door.png", TinyPicture.wide)
    try await site.report()
    let (output, cache) = (try site.output(), try site.folder.files(in: ".inglenook-cache"))
    #expect(cache.keys.filter { $0.hasSuffix(".webp") }.count == 2)
    #expect(cache[".gitignore"] == Array("*\n".utf8))
    // A copy that was kept is not made again, and a damaged one is.
    let name = try #require(cache.keys.filter { $0.hasSuffix("-480.webp") }.first)
    for change in [[], Array("damaged, in more than eight bytes".utf8)] as [[UInt8]] {
      try site.folder.write(".inglenook-cache/" + name, change)
      try site.folder.remove("public")
      try await site.report()
      #expect(try site.output() == output)
      #expect(try site.folder.files(in: ".inglenook-cache") == cache)
    }
    try site.folder.remove(".inglenook-cache")
    try site.folder.remove("public")
    try await site.report()
    #expect(try site.output() == output)
  }

  @Test func aPictureThatNothingShowsHasNoCopies() async throws {
    let site = try TestSite(
      post("one", "", "[plan](/door.png)"), post("two/index", "draft: true", "![d](d.png)"))
    try site.folder.write("content/door.png", TinyPicture.wide)
    try site.folder.write("content/posts/two/d.png", TinyPicture.wide)
    try await site.report()
    #expect(try !site.output().keys.contains { $0.hasSuffix(".webp") })
  }

  @Test func thePictureUnderTwoNamesHasOneSetOfCopies() async throws {
    let site = try TestSite(post("one", "", "![d](/door.png) ![d](/door.PNG)"))
    for name in ["door.png", "door.PNG"] { try site.folder.write("content/" + name, TinyPicture.wide) }
    try await site.report()
    #expect(try site.output().keys.filter { $0.hasSuffix(".webp") }.count == 2)
  }
}
