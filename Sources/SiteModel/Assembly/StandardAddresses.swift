import Markdown

/// The pages and feeds that a site has once, as far as it has anything to show there.
struct StandardAddresses {
  private(set) var all = [
    "/", "/search/", "/feed.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/404.html",
  ]

  init(settings: Settings, listed: [DatedArticle], categoryNames: CategoryNames) {
    let states = listed.map { $0.file.frontMatter.comments ?? settings.comments.state }
    if !listed.isEmpty { all.append("/archive/") }
    if states.contains(where: { $0 != .off }) { all.append("/comments/feed.xml") }
    add(gatheredAt: "/takeaways/", of: listed.filter(\.file.hasTakeaways), categoryNames)
    add(gatheredAt: "/questions/", of: listed.filter(\.file.asksQuestions), categoryNames)
    all += listed.filter(\.file.hasHandOut).map { $0.path + "hand-out/" }
    if all.contains("/takeaways/") { all += ["/takeaways/feed.xml", "/takeaways.json"] }
  }

  /// Adds the page of all lines of one kind, and those by category.
  private mutating func add(
    gatheredAt path: String, of articles: [DatedArticle], _ categoryNames: CategoryNames
  ) {
    guard !articles.isEmpty else { return }
    all.append(path)
    all += articles.flatMap { $0.file.frontMatter.terms[TaxonomyKind.categories.key] ?? [] }
      .map { "\(path)\(categoryNames.slug(of: $0.value, kind: .categories))/" }
  }
}

extension AddressBook {
  /// Adds the pages that no single file stands for, and the feeds of lists.
  mutating func add(
    _ standard: StandardAddresses, indexes: [String], terms: [String], series: [String], authors: [String]
  ) {
    let lists = terms + series + authors
    let withJSON = lists.filter { $0.hasPrefix("/categories/") || $0.hasPrefix("/authors/") }
    let others = [series.isEmpty ? nil : "/series/", authors.isEmpty ? nil : "/authors/"].compactMap(\.self)
    let feeds = lists.map { $0 + "feed.xml" } + withJSON.map { $0 + "feed.json" }
    for address in standard.all + indexes + others + lists + feeds { add(address: address) }
  }
}

extension ArticleFile {
  fileprivate var hasTakeaways: Bool {
    !frontMatter.takeaways.isEmpty || !body.keyTakeaways.isEmpty || !body.bottomLines.isEmpty
  }

  fileprivate var asksQuestions: Bool { !questions.isEmpty }

  fileprivate var hasHandOut: Bool {
    hasTakeaways || !frontMatter.resources.isEmpty || !body.resources.isEmpty
      || questions.contains { $0.text != frontMatter.title.value }
  }

  private var questions: [Question] {
    Question.asked(title: frontMatter.title.value, headings: body.headings, blocks: body.blocks)
  }
}
