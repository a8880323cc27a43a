import Markdown
import Search
import Testing

@testable import SiteModel

@Suite struct SimilarityTests {
  /// Articles on random matters of a small vocabulary, some with tags.
  private static func files(_ count: Int, seed: UInt64) -> [ArticleFile] {
    var state = seed
    func number(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<count).map { index in
      let place = SourceLocation(file: "posts/a\(index).md")
      var frontMatter = ArticleFrontMatter(title: Located("Article \(index)", at: place))
      if number(2) == 0 { frontMatter.terms["tags"] = [Located("tag \(number(6))", at: place)] }
      frontMatter.isUnlisted = number(8) == 0
      frontMatter.isDraft = number(8) == 0
      frontMatter.isSensitive = number(5) == 0
      if number(4) == 0 { frontMatter.series = Located("series \(number(3))", at: place) }
      let keys = Set((0..<12).map { _ in UInt64(number(40)) }).sorted()
      let terms = keys.map { key in
        TermProfile.Term(key: key, weight: 2 + number(9), form: "word \(key)", isPhrase: key % 3 == 0)
      }
      return ArticleFile(
        name: "a\(index)", path: "posts/a\(index).md", location: place, frontMatter: frontMatter,
        body: MarkdownDocument(), profile: TermProfile(terms: terms))
    }
  }

  private static func site(_ files: [ArticleFile]) throws -> Site {
    var content = Content(
      settings: Settings(title: "Hearth", baseURL: try #require(BaseURL("https://hearth.example/"))))
    content.articles = files
    return Site.assemble(content, options: AssemblyOptions(now: 0)).site
  }

  /// What every article's page shows of others, by name.
  private static func boxes(of site: Site) -> [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: site.articles.indices.map { index in
        (
          site.articles[index].name,
          site.related(to: index).map { "\(site.articles[$0.article].name) (\($0.reason ?? "-"))" }
        )
      })
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theOrderOfTheFilesDoesNotMatter(seed: UInt64) throws {
    let files = Self.files(40, seed: seed)
    let boxes = Self.boxes(of: try Self.site(files))
    #expect(boxes.values.contains { $0.count == 4 })
    #expect(Self.boxes(of: try Self.site(files.reversed())) == boxes)
    #expect(Self.boxes(of: try Self.site(Array(files[13...] + files[..<13]))) == boxes)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func onASmallSiteNothingIsLostByLookingOnlyAtTheStrongest(seed: UInt64) throws {
    let site = try Self.site(Self.files(SimilarityIndex.usualReach, seed: seed))
    let whole = SimilarityIndex(of: site.articles, taxonomies: site.taxonomies, reach: .max)
    for index in site.articles.indices {
      let found = site.similarity.neighbours(of: index) { _ in true }
      let expected = whole.neighbours(of: index) { _ in true }
      #expect(found.map(\.article) == expected.map(\.article))
      #expect(found.map(\.similarity) == expected.map(\.similarity))
    }
  }

  @Test func onALargeSiteTheNearestAreFoundNearlyAlways() throws {
    let site = try Self.site(Self.files(600, seed: 7))
    let whole = SimilarityIndex(of: site.articles, taxonomies: site.taxonomies, reach: .max)
    var found = 0
    for index in site.listed {
      let nearest = whole.neighbours(of: index) { _ in true }.first?.article
      if site.similarity.neighbours(of: index, where: { _ in true }).first?.article == nearest { found += 1 }
    }
    #expect(found * 10 >= site.listed.count * 6, "\(found) of \(site.listed.count)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func noBoxShowsWhatItMustNot(seed: UInt64) throws {
    let site = try Self.site(Self.files(60, seed: seed))
    for index in site.articles.indices {
      let article = site.articles[index]
      for related in site.related(to: index) {
        let other = site.articles[related.article]
        #expect(other.isListed && related.article != index)
        let shared = Set(other.terms).intersection(article.terms)
        if article.file.frontMatter.isSensitive { #expect(other.file.frontMatter.isSensitive) }
        if other.file.frontMatter.isSensitive, !article.file.frontMatter.isSensitive {
          #expect(!shared.isEmpty)
        }
        if let series = site.surroundings[index].series {
          #expect(site.surroundings[related.article].series?.series != series.series)
        }
      }
    }
  }
}
