import Testing

@testable import Search

struct SearchTests {
  private let pages = [
    SearchPage(
      url: "/posts/stepping-back/", title: "Stepping back", categories: ["Trust"], authors: ["Anna"],
      passages: [
        SearchPassage(kind: .section, text: "When you chase, they run. Leave the room and breathe."),
        SearchPassage(
          kind: .section, fragment: "come-back", heading: "Come back",
          text: "She left the house, and the children were calm. It wasn't easy at the café."),
        SearchPassage(kind: .takeaway, fragment: "takeaway-1", text: "Step back before you speak."),
        SearchPassage(
          kind: .comment, fragment: "kelsey", heading: "Kelsey", text: "My husband felt it in his bones."),
      ]),
    SearchPage(
      url: "/posts/listening/", title: "Listening well", categories: ["Talk"], authors: ["Ben"],
      passages: [
        SearchPassage(
          kind: .section, fragment: "hear", heading: "Hear the feeling",
          text: "Self-care begins with relationships in which somebody listens. A room of one's own."),
        SearchPassage(kind: .question, fragment: "ask", text: "Do I hear what is not said?"),
      ]),
  ]

  private func reader(language: String = "en") throws -> SearchReader {
    try SearchReader(files: SearchIndex.build(pages: pages, language: language))
  }

  @Test(arguments: [
    ("stepping", "/posts/stepping-back/"),
    ("leaving elephants", "/posts/stepping-back/"),
    ("child", "/posts/stepping-back/#come-back"),
    ("relatoinship", "/posts/listening/#hear"),
    ("erlationship", "/posts/listening/#hear"),
    ("relatoinshps", "/posts/listening/#hear"),
    ("relati", "/posts/listening/#hear"),
    ("cafe", "/posts/stepping-back/#come-back"),
    ("wasn’t", "/posts/stepping-back/#come-back"),
    ("wasnt", "/posts/stepping-back/#come-back"),
    ("self care", "/posts/listening/#hear"),
    ("\"the children were\"", "/posts/stepping-back/#come-back"),
    ("\"breathe. Come back\"", "/posts/stepping-back/#come-back"),
    ("stepping back when you chase", "/posts/stepping-back/"),
    ("breathe elephants", "/posts/stepping-back/"),
    ("room children calm", "/posts/stepping-back/#come-back"),
    ("so is it at all wise to chase if you know that they run and leave", "/posts/stepping-back/"),
  ])
  func pagesAreFound(query: String, url: String) throws {
    #expect(try reader().query(query)[.section]?.first?.url == url)
  }

  @Test func everyKindIsAGroupOfItsOwn() throws {
    let reader = try reader()
    #expect(try reader.query("speak")[.takeaway]?.map(\.url) == ["/posts/stepping-back/#takeaway-1"])
    #expect(try reader.query("said")[.question]?.map(\.url) == ["/posts/listening/#ask"])
    let comments = try reader.query("husband")
    #expect(comments[.comment]?.map(\.heading) == ["Kelsey"])
    #expect(comments[.section]?.isEmpty == true)
  }

  @Test func theNameOfACommenterIsNotFound() throws {
    #expect(try reader().query("kelsey").values.allSatisfy(\.isEmpty))
  }

  @Test func aPhraseMustStandInTheText() throws {
    let reader = try reader()
    #expect(try reader.query("\"children the were\"")[.section]?.isEmpty == true)
    #expect(try reader.query("\"room and breathe\"")[.section]?.count == 1)
    #expect(try reader.query("\"rooms and breathe\"")[.section]?.isEmpty == true)
    #expect(try reader.query("calm \"room and breathe")[.section]?.count == 1)
  }

  /// Three words that many pages have tell less than the fourth, and yet are most of the query.
  @Test func aPageWithMostOfTheWordsIsFoundBesideThatWithTheRarest() throws {
    let others = (0..<20).map { number in
      SearchPage(
        url: "/\(number)/", title: "Other",
        passages: [SearchPassage(kind: .section, text: "quarrel about dishes")])
    }
    let reader = try SearchReader(files: SearchIndex.build(pages: others + pages, language: "en"))
    let found = try reader.query("quarrel about dishes café")[.section]?.map(\.url) ?? []
    #expect(found.contains("/0/"))
    #expect(found.contains("/posts/stepping-back/#come-back"))
  }

  @Test func soManyLongPagesAreFetchedAsThereIsRoomFor() throws {
    let long = (0..<20).map { number in
      SearchPage(
        url: "/\(number)/", title: "Long",
        passages: [SearchPassage(kind: .section, text: String(repeating: "quarrel dishes ", count: 1_500))])
    }
    let reader = try SearchReader(files: SearchIndex.build(pages: long, language: "en"))
    #expect(try reader.query("dishes")[.section]?.count == 5)
    #expect(try reader.query("\"dishes quarrel\"")[.section]?.count == 5)
    #expect(try reader.query("dishes", limit: 3)[.section]?.count == 3)
  }

  @Test func filtersKeepOnlyTheirPages() throws {
    let reader = try reader()
    #expect(try reader.query("room")[.section]?.count == 2)
    #expect(try reader.query("room", category: "Talk")[.section]?.map(\.title) == ["Listening well"])
    #expect(try reader.query("room", author: "Anna")[.section]?.map(\.title) == ["Stepping back"])
    #expect(try reader.query("room", author: "Nobody")[.section]?.isEmpty == true)
  }

  @Test func otherLanguagesAreNotStemmed() throws {
    let reader = try reader(language: "de")
    #expect(try reader.query("leaving ")[.section]?.isEmpty == true)
    #expect(try reader.query("cafe")[.section]?.count == 1)
  }

  @Test func queriesOfNothingFindNothing() throws {
    let reader = try reader()
    for query in [
      "", " ", "\"", "\"\"", "…", "zzzzqqqq", String(repeating: "a", count: 10_000), "\u{0}\u{202E}",
    ] {
      #expect(try reader.query(query).values.allSatisfy(\.isEmpty), "\(query.prefix(20))")
    }
  }

  @Test func anEmptySiteHasAnIndex() throws {
    let reader = try SearchReader(files: SearchIndex.build(pages: [], language: "en"))
    #expect(try reader.query("anything").values.allSatisfy(\.isEmpty))
  }

  @Test func howPagesAreDividedIntoSegmentsMakesNoDifference() {
    let whole = SearchIndex.build(pages: pages, language: "en")
    let segments = pages.map { SearchIndex.segment(of: [$0], language: "en") }
    let empty = SearchIndex.segment(of: [SearchPage](), language: "en")
    let files = { [pages] in SearchIndex.files(for: $0, language: "en") { pages[$0] } }
    #expect(files(segments) == whole)
    #expect(files([segments[0], empty, segments[1]]) == whole)
  }

  @Test func aChangeGivesNewNamesToFewTextsAndNoNameToOtherBytes() {
    let words = ["listen", "leave", "return", "promise", "quarrel", "kitchen", "silence", "winter"]
    let page = { (number: Int) in
      let text = (0..<120).map { words[(number * 7 + $0 * $0 + number * $0) % words.count] }
      return SearchPage(
        url: "/posts/\(number)/", title: "Page \(number)",
        passages: [SearchPassage(kind: .section, text: text.joined(separator: " "))])
    }
    let pages = (0..<600).map(page)
    let files = { (pages: [SearchPage]) in
      let files = SearchIndex.build(pages: pages, language: "en").map { ($0.path, $0.bytes) }
      return Dictionary(uniqueKeysWithValues: files).filter { $0.key != SearchIndex.headPath }
    }
    let before = files(pages)
    var (edited, shorter) = (pages, pages)
    edited[300].passages[0].text += " once more"
    shorter.remove(at: 300)
    for changed in [edited, shorter, [page(700)] + pages] {
      let after = files(changed)
      #expect(after.allSatisfy { path, bytes in before[path].map { $0 == bytes } ?? true })
      let texts = after.keys.filter { $0.hasPrefix("t") }
      #expect(texts.count > 250 && texts.count { before[$0] == nil } < texts.count / 4)
    }
  }

  @Test func textsAreSafeInScriptsAndComeBackWhole() throws {
    let hostile = "</script><img src=x onerror=alert(1)> \"\\ \u{0}\u{1F} \u{202E}\u{2028} {{name}} ]]> 😀"
    let page = SearchPage(
      url: "/a/", title: hostile,
      passages: [SearchPassage(kind: .comment, fragment: "x", heading: hostile, text: "needle " + hostile)])
    let files = SearchIndex.build(pages: [page], language: "en")
    #expect(
      files.allSatisfy { !$0.bytes.contains(UInt8(ascii: "<")) || $0.path.hasSuffix(".bin") || isHead($0) })
    let found = try SearchReader(files: files).query("needle")[.comment]?.first
    #expect(found?.text == "needle " + hostile)
    #expect(found?.title == hostile)
  }

  private func isHead(_ file: SearchIndexFile) -> Bool { file.path == SearchIndexFile.headPath }

  @Test func aLongOrStrangeTextIsIndexedInOneGo() throws {
    let texts = [
      String(repeating: "a", count: 200_000), String(repeating: "x ", count: 100_000),
      String(repeating: "e\u{301}\u{302}", count: 20_000), String(repeating: "'", count: 50_000),
      (0..<20_000).map { "w\($0)" }.joined(separator: "-"),
    ]
    let page = SearchPage(
      url: "/a/", title: "Strange", passages: texts.map { SearchPassage(kind: .comment, text: $0) })
    let reader = try SearchReader(files: SearchIndex.build(pages: [page], language: "en"))
    #expect(try reader.query("w777 ")[.comment]?.count == 1)
  }
}
