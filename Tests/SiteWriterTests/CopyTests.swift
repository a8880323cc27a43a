import Compression
import FoundationEssentials
import SeededRandom
import SiteModel
import Synchronization
import Testing

@testable import SiteWriter

/// Compressed copies never outlive their files, and never tell of others.
@Suite struct CopyTests {
  private static let site = [
    "index.html": page("Home"), "a/index.html": page("A"), "feed.xml": page("Feed"),
    "short.html": "Short", "photo.jpg": page("Photo"),
  ]
  private static let copies = [
    "a/index.html.br", "a/index.html.gz", "feed.xml.br", "feed.xml.gz", "index.html.br", "index.html.gz",
  ]

  private static func page(_ words: String) -> String {
    String(repeating: "\(words), said the page, and went on. ", count: 60)
  }

  private func writer(_ scratch: Scratch, compresses: Bool = true) -> SiteWriter {
    var writer = scratch.writer
    writer.compresses = compresses
    return writer
  }

  /// Every file of an output folder, with its bytes.
  private func bytes(_ scratch: Scratch) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: scratch.output) {
      found[name] = FileManager.default.contents(atPath: "\(scratch.output)/\(name)")
    }
    return found
  }

  /// What a build in a new folder gives.
  private func clean(_ site: [String: String], compresses: Bool = true) async throws -> [String: Data] {
    let scratch = try Scratch()
    try await writer(scratch, compresses: compresses).write(site)
    return try bytes(scratch)
  }

  @Test func longTextsHaveCopiesAndNothingElseHas() async throws {
    let scratch = try Scratch()
    let report = try await writer(scratch).write(Self.site)
    #expect(report.written == (Self.site.keys + Self.copies).sorted())
    let made = try bytes(scratch)
    for (path, coding) in [("index.html.br", ContentCoding.brotli), ("index.html.gz", .gzip)] {
      #expect(made[path].map(Array.init) == Compressor().copy(of: Array(Self.page("Home").utf8), in: coding))
    }
    let times = try scratch.modificationTimes()
    let second = try await writer(scratch).write(Self.site)
    #expect(second.written.isEmpty && second.removed.isEmpty && second.unchangedCount == 11)
    #expect(try scratch.modificationTimes() == times)
  }

  @Test func copiesGoWithTheirFilesAndWithTheWish() async throws {
    let scratch = try Scratch()
    try await writer(scratch).write(Self.site)
    var next = Self.site
    next["a/index.html"] = nil
    next["index.html"] = "Short"
    let report = try await writer(scratch).write(next)
    #expect(
      report.removed == [
        "a/index.html", "a/index.html.br", "a/index.html.gz", "index.html.br", "index.html.gz",
      ])
    #expect(report.written == ["index.html"])
    #expect(
      try await writer(scratch, compresses: false).write(next).removed == ["feed.xml.br", "feed.xml.gz"])
    #expect(try bytes(scratch) == (try await clean(next, compresses: false)))
  }

  @Test func whateverWasBuiltBeforeABuildEqualsACleanOne() async throws {
    var random = Random(seed: 20)
    let scratch = try Scratch()
    for round in 0..<60 {
      var site = ["index.html": "x"]
      for name in ["a.html", "b/c.css", "b/d.json", "e.svg"] where Bool.random(using: &random) {
        site[name] = String(Self.page(name).prefix(Int.random(in: 1000...1050, using: &random)))
      }
      let compresses = Int.random(in: 0..<4, using: &random) > 0
      try await writer(scratch, compresses: compresses).write(site)
      #expect(try bytes(scratch) == (try await clean(site, compresses: compresses)), "round \(round)")
    }
  }

  @Test func noCopyOutlivesABuildThatWasKilled() async throws {
    let new = Self.site.merging(["index.html": Self.page("New"), "a/index.html": "Short"]) { $1 }
    let (old, wanted) = (try await clean(Self.site), try await clean(new))
    for survived in 0..<1000 {
      let scratch = try Scratch()
      try await writer(scratch).write(Self.site)
      var dying = writer(scratch)
      dying.workers = 1
      let changes = Counter()
      dying.disk.fault = { _, _ in changes.next() > survived ? 5 : 0 }
      let isKilled = await dying.error(writing: files(new)) != nil
      let back = survived.isMultiple(of: 2)
      try await writer(scratch).write(back ? Self.site : new)
      #expect(try bytes(scratch) == (back ? old : wanted), "after \(survived) changes")
      if !isKilled { return }
    }
    Issue.record("the build never came to its end")
  }

  @Test func aCopyThatSomebodyChangedIsMadeAgain() async throws {
    let scratch = try Scratch()
    try await writer(scratch).write(Self.site)
    try scratch.put("by hand", at: "index.html.gz")
    let report = try await writer(scratch).write(Self.site)
    #expect(report.written == ["index.html.gz"] && report.replacedEdits == ["index.html.gz"])
    #expect(try bytes(scratch) == (try await clean(Self.site)))
  }

  @Test func aForeignCopyIsInTheWayAndTheAuthorsOwnStays() async throws {
    let scratch = try Scratch()
    try scratch.put("by hand", at: "index.html.gz")
    #expect(
      await writer(scratch).refusal(of: files(Self.site))
        .hasPrefix(
          "error: public/index.html.gz is in the way: it is a file, and Inglenook did not put it there"))
    let own = Self.site.merging(["feed.xml.gz": "the author's", "a/index.html.br": "too"]) { $1 }
    let other = try Scratch()
    try await writer(other).write(own)
    #expect(try other.site()["feed.xml.gz"] == "the author's")
    #expect(try other.site().count == own.count + 4)
  }

  @Test func anotherRecipeMakesAllCopiesAnew() async throws {
    let scratch = try Scratch()
    let (old, html) = (Array("an old copy".utf8), Array(Self.page("Home").utf8))
    for (recipe, isMadeAnew) in [(CopyRecipe.current, false), (CopyRecipe(hash: 1), true), (nil, true)] {
      var manifest = Manifest()
      for (path, bytes) in [("index.html", html), ("index.html.gz", old), ("index.html.br", old)] {
        manifest.insert(try OutputPath(path), Fingerprint(of: bytes))
        try scratch.put(String(decoding: bytes, as: UTF8.self), at: path)
      }
      manifest.copyRecipe = recipe
      try scratch.put(String(decoding: manifest.bytes, as: UTF8.self), at: Manifest.name)
      let report = try await writer(scratch).write(["index.html": Self.page("Home")])
      #expect(report.written == (isMadeAnew ? ["index.html.br", "index.html.gz"] : []))
    }
  }

  @Test func aCopyComesWithItsFile() async throws {
    let scratch = try Scratch()
    try await scratch.writer.write(["a/x": "", "b/x": ""])
    var writer = writer(scratch)
    let order = Mutex<[String]>([])
    writer.disk.fault = { change, path in
      if change == .rename { order.withLock { $0.append(String(path.dropFirst(scratch.output.count + 1))) } }
      return 0
    }
    let site = ["index.html": Self.page("Home"), "a/index.html": Self.page("A"), "a/x": "", "b/x": ""]
    try await writer.write(site.merging(["style.css": Self.page("Style")]) { $1 })
    #expect(
      order.withLock { $0 }.filter { !$0.hasPrefix(".") } == [
        "style.css", "style.css.br", "style.css.gz", "a/index.html", "a/index.html.br", "a/index.html.gz",
        "index.html", "index.html.br", "index.html.gz",
      ])
  }
}
