import Testing

/// The other articles that an article's page offers its reader.
@Suite struct RelatedTests {
  private func related(_ slug: String, in site: TestSite) async throws -> [String] {
    try await site.lines("related", of: "posts/\(slug)/index.html").map { String($0.dropFirst(8)) }
  }

  @Test func theNamedOnesComeFirstAndThenThoseThatShareTerms() async throws {
    let site = try TestSite(
      post("one", "related: [named, 2026-01-05-dated, one, quiet, draft]\ntags: [rare, common]"),
      post("named"), post("2026-01-05-dated"), post("quiet", "unlisted: true\ntags: rare"),
      post("draft", "draft: true\ntags: rare"), post("alder", "tags: rare"),
      post("birch", "date: 2026-01-01\ntags: common"), post("cedar", "tags: common"),
      post("stranger", "tags: other"))
    let problems = await site.problems()
    #expect(
      problems == """
        content/posts/one.md:3:18: error: there is no article “2026-01-05-dated”
            related: [named, 2026-01-05-dated, one, quiet, draft]
                             ^
          help: `related` takes names of articles: the file name without date and `.md`
        """)
    try site.folder.write(
      "content/posts/one.md",
      "---\ntitle: one\nrelated: [named, dated, one, quiet, draft]\ntags: [rare, common]\n---\nWords.")
    let ofOne = try await related("one", in: site)
    #expect(
      ofOne == [
        "named", "2026-01-05-dated", "alder (rare)", "birch (common)",
      ])
    let ofAlder = try await related("alder", in: site)
    #expect(ofAlder == ["one (rare)"])
    let ofStranger = try await related("stranger", in: site)
    #expect(ofStranger == [])
  }

  /// Four articles, of which two are about the same matter in different forms of its words.
  private static let texts = """
    -- posts/rowing.md --
    ---
    title: One Oar in the Water
    takeaways: ["When one partner is stepping back, the boat turns in circles."]
    ---
    Stepping back feels like drifting. A boat needs two oars.
    -- posts/advice.md --
    ---
    title: Advice for grown children
    takeaways: [Step back before you speak.]
    ---
    A parent steps back, and a child steps up.
    -- posts/dishes.md --
    ---
    title: The dishwasher
    ---
    Bowls face the spray. Plates face the bowls. Bowls first.
    -- posts/letters.md --
    ---
    title: Letters
    ---
    A letter takes a week. Letters wait. Children wait for letters.
    """

  @Test func articlesOnTheSameMatterAreRelatedWithTheReasonInTheReadersWords() async throws {
    let site = try TestSite(Self.texts)
    let ofRowing = try await related("rowing", in: site)
    #expect(ofRowing == ["Advice for grown children (stepping back)"])
    let ofAdvice = try await related("advice", in: site)
    #expect(ofAdvice == ["One Oar in the Water (step back)"])
    let ofDishes = try await related("dishes", in: site)
    #expect(ofDishes == [])
  }

  @Test func aTermThatTheAuthorsChoseIsTheReasonBeforeAWord() async throws {
    let site = try TestSite(
      Self.texts.replacing(
        "title: One Oar in the Water", with: "title: One Oar in the Water\ntags: Long haul"
      )
      .replacing("title: The dishwasher", with: "title: The dishwasher\ntags: Long haul"))
    let ofRowing = try await related("rowing", in: site)
    #expect(
      ofRowing == [
        "The dishwasher (Long haul)", "Advice for grown children (stepping back)",
      ])
  }

  @Test func aReaderInDangerIsNotSentToAdviceForCalmerDays() async throws {
    let leaving = """
      A plan, a bag, a key. Plan for the bag; the key goes with the bag, the plan with the key. A plan needs a key and a bag.
      """
    func article(_ name: String, _ keys: String) -> String {
      "-- posts/\(name).md --\n---\ntitle: \(name)\n\(keys)\n---\n\(leaving)\n"
    }
    let site = try TestSite(
      article("danger", "sensitive: true\ntags: fear"), article("help", "sensitive: true"),
      article("quarrel", "date: 2026-01-01"), article("apart", "tags: fear"), post("other"), post("another"),
      post("third"), post("fourth"),
      article("chosen", "sensitive: true\nrelated: quarrel"))
    let ofDanger = try await related("danger", in: site)
    #expect(
      Set(ofDanger) == ["help (bag)", "chosen (bag)"],
      "only sensitive ones, though an ordinary one has its tag and its words")
    let ofQuarrel = try await related("quarrel", in: site)
    #expect(ofQuarrel == ["apart (bag)"], "on words alone, no sensitive one")
    let ofApart = try await related("apart", in: site)
    #expect(
      ofApart == ["danger (fear)", "quarrel (bag)"],
      "a sensitive one only where its author gave it the same tag")
    #expect(try await related("chosen", in: site).first == "quarrel", "what an author names stands")
  }

  @Test func theOtherPartsOfASeriesAndWhatNoListShowsAreLeftOut() async throws {
    func article(_ name: String, _ keys: String) -> String {
      "-- posts/\(name).md --\n---\ntitle: \(name)\n\(keys)\ntags: trust\n---\nTrust and repair, repair and trust.\n"
    }
    let site = try TestSite(
      article("one", "series: Trust"), article("two", "series: trust"), article("three", "featured: true"),
      article("quiet", "unlisted: true"), article("draft", "draft: true"),
      article("gone", "expires: 2020-01-01"), article("to-come", "date: 2030-01-01"))
    let ofOne = try await related("one", in: site)
    #expect(ofOne == ["three (trust)"])
    let ofThree = try await related("three", in: site)
    #expect(Set(ofThree) == ["one (trust)", "two (trust)"])
    let ofQuiet = try await related("quiet", in: site)
    #expect(ofQuiet == [])
  }
}
