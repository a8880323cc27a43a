import Markdown

/// The pages and feeds that no single file stands for, as far as the site has anything to show there.
struct StandardAddresses {
  let settings: Settings
  let listed: [DatedArticle]
  let categoryNames: CategoryNames
  let authors: AuthorRegister
  /// How many comments each article's page shows.
  let commentCounts: [String: Int]

  /// Everything but the lists of articles.
  var all: [String] {
    var all = [
      SitePath.search, SitePath.feed, SitePath.jsonFeed, SitePath.sitemap, SitePath.robots, SitePath.notFound,
    ]
    all += pages(of: SitePath.home, listed.count)
    if !listed.isEmpty { all.append(SitePath.archive) }
    if listed.contains(where: { state(of: $0) != .off }) { all.append(SitePath.commentsFeed) }
    all += listed.filter { state(of: $0) != .off && commentCounts[$0.file.name, default: 0] > 0 }
      .map { SitePath.comments(of: $0.path) }
    all += listed.filter(\.file.hasHandOut).map { SitePath.handOut(of: $0.path) }
    let takeaways = lines(SitePath.takeaways, of: listed.filter(\.file.hasTakeaways))
    if !takeaways.isEmpty { all += [SitePath.takeawaysFeed, SitePath.takeawaysFile] }
    return all + takeaways + lines(SitePath.questions, of: listed.filter(\.file.asksQuestions))
  }

  /// The page of every author, as a list with the number of its articles.
  var authorLists: [ArticleList] {
    let counts = count(listed) { authorIndices(of: $0) }
    return authors.entries.indices.filter { authors.entries[$0].hasPage }.map {
      ArticleList(path: authors.entries[$0].path, count: counts[$0] ?? 0)
    }
  }

  /// The pages of a list of articles.
  func pages(of list: String, _ count: Int) -> [String] {
    pages(of: list, count, pageSize: settings.articlesPerPage)
  }

  private func pages(of list: String, _ count: Int, pageSize: Int) -> [String] {
    (1...SitePath.pageCount(of: count, pageSize: pageSize)).map { SitePath.page($0, of: list) }
  }

  /// The pages of all lines of one kind, of those by category, and of those by author, if there are two.
  private func lines(_ path: String, of articles: [DatedArticle]) -> [String] {
    guard !articles.isEmpty else { return [] }
    let ofCategories = count(articles) { article in
      (article.file.frontMatter.terms[TaxonomyKind.categories.key] ?? []).map {
        categoryNames.slug(of: $0.value, kind: .categories)
      }
    }
    let ofAuthors = count(articles) { authorIndices(of: $0) }
    let byCategory = ofCategories.filter { !$0.key.isEmpty }
      .map { (SitePath.lines(path, ofCategory: $0.key), $0.value) }
    let byAuthor = ofAuthors.map { (SitePath.lines(path, ofAuthor: authors.entries[$0.key].id), $0.value) }
    return ([(path, articles.count)] + byCategory + (byAuthor.count > 1 ? byAuthor : [])).flatMap {
      pages(of: $0.0, $0.1, pageSize: SitePath.articlesPerGathering)
    }
  }

  /// How many articles each key has.
  private func count<Key: Hashable>(_ articles: [DatedArticle], by keys: (DatedArticle) -> [Key]) -> [Key:
    Int]
  {
    articles.reduce(into: [:]) { counts, article in
      for key in Set(keys(article)) { counts[key, default: 0] += 1 }
    }
  }

  private func authorIndices(of article: DatedArticle) -> [Int] {
    let written = article.file.frontMatter.authors
    return (written.isEmpty ? [settings.author].compactMap(\.self) : written)
      .compactMap { authors.index(of: $0.value) }
  }

  private func state(of article: DatedArticle) -> ThreadState {
    article.file.frontMatter.comments ?? settings.comments.state
  }
}

/// A list of articles that has pages and feeds: a term's or an author's.
struct ArticleList {
  let path: String
  let count: Int
}

extension AddressBook {
  /// Adds the pages that no single file stands for, and the feeds of lists.
  ///
  /// - Parameter series: their paths; a series is one page.
  mutating func add(
    _ standard: StandardAddresses, indexes: [String], terms: [ArticleList], series: [String]
  ) {
    let authors = standard.authorLists
    let lists = terms + authors
    let indexes =
      indexes + (series.isEmpty ? [] : [SitePath.series]) + (authors.isEmpty ? [] : [SitePath.authors])
    let pages = lists.flatMap { standard.pages(of: $0.path, $0.count) } + series
    let paths = lists.map(\.path) + series
    let feeds = paths.map(SitePath.feed(of:)) + paths.compactMap(SitePath.jsonFeed(of:))
    for address in standard.all + indexes + pages + feeds { add(address: address) }
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
