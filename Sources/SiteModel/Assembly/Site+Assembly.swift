import Markdown

extension Site {
  /// Connects content that was read file by file into one site, and says everything that does not fit together.
  package static func assemble(_ content: Content, options: AssemblyOptions) -> (
    site: Site, problems: [Diagnostic]
  ) {
    let assembly = assembly(of: content, options: options)
    return (assembly.site, assembly.problems)
  }

  /// The same, with what it takes to connect one article anew.
  package static func assembly(of content: Content, options: AssemblyOptions) -> SiteAssembly {
    var problems: [Diagnostic] = []
    let settings = content.settings
    let gate = PublicationGate(settings: settings, options: options)

    // The gate, then one order for everything.
    let isPublished = { (file: ArticleFile) in gate.reasonToWithhold(file.frontMatter) == nil }
    let categoryNames = CategoryNames(content.categories)
    let dated = content.articles.filter(isPublished)
      .map { DatedArticle($0, settings: settings, categoryNames: categoryNames) }
      .sorted(by: DatedArticle.newestFirst)
    let withheld = content.articles.filter { !isPublished($0) }
    let listed = dated.indices.filter { dated[$0].isListed }

    // What stands where, and who is who.
    var book = AddressBook(content, published: dated, withheld: withheld, gate: gate)
    let authors = AuthorRegister(profiles: content.authors, articles: dated, settings: settings)
    problems += NameCheck(content: content).problems

    // What listed articles have in common.
    var gathering = TaxonomyAssembly(
      kinds: settings.taxonomies, categories: content.categories, names: categoryNames)
    var seriesGathering = SeriesAssembly()
    for index in listed {
      gathering.add(dated[index].file, at: index, problems: &problems)
      seriesGathering.add(dated[index].file, at: index, problems: &problems)
    }
    let series = seriesGathering.series(of: dated)
    let threads = ThreadAssembly(gate: gate, authors: authors)
    let comments = Dictionary(
      content.threads.map { ($0.name, threads.comments(of: $0, problems: &problems)) },
      uniquingKeysWith: { first, _ in first })
    book.add(
      StandardAddresses(
        settings: settings, listed: listed.map { dated[$0] }, categoryNames: categoryNames, authors: authors,
        commentCounts: comments.mapValues { comments in comments.count { $0.body != nil } }),
      indexes: gathering.indexPaths, terms: gathering.lists, series: series.map(\.path))

    // Every link, now that all addresses are known.
    let linker = Linker(book: book, allowedHosts: settings.allowedHosts.including(settings.baseURL))
    let taxonomies = gathering.taxonomies(linker: linker, problems: &problems)
    let front = SettingsAssembly(settings: settings, linker: linker)
    let words = front.words(problems: &problems)
    let connected = ArticleAssembly(
      settings: settings, words: words, gate: gate, linker: linker, authors: authors,
      callsToAction: Dictionary(
        content.callsToAction.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min),
      categoryNames: categoryNames,
      termIndices: taxonomies.map {
        Dictionary($0.terms.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: min)
      })
    let articles = dated.map {
      connected.article($0, comments: comments[$0.file.name] ?? [], problems: &problems)
    }
    let pages = PageAssembly(settings: settings, gate: gate, linker: linker).pages(
      content.pages, problems: &problems)
    if let author = settings.author, authors.index(of: author.value) == nil {
      problems.append(AuthorRegister.nameless(author))
    }
    if let id = settings.callToAction, connected.callsToAction[id.value] == nil {
      problems.append(connected.missingCallToAction(id))
    }

    let assets = AssetGate(withheld: withheld).passed(content.assets)
    problems += assets.compactMap(\.brokenness)

    let neighbourhood = Neighbourhood(
      articles: articles, withheldNames: Set(withheld.map(\.name)), listed: listed, series: series)
    let site = Site(
      settings: settings, now: gate.now, navigation: front.links(settings.navigation, problems: &problems),
      social: front.links(settings.social, problems: &problems),
      footer: words.footer, copyright: words.copyright,
      articles: articles, surroundings: neighbourhood.surroundings(problems: &problems),
      listed: listed, featured: listed.filter { articles[$0].file.frontMatter.isFeatured }, pages: pages,
      authors: AuthorAssembly(linker: linker).authors(
        authors, articles: articles, listed: listed, problems: &problems),
      taxonomies: taxonomies, series: series,
      similarity: SimilarityIndex(of: articles, taxonomies: taxonomies),
      callsToAction: content.callsToAction.map { front.callToAction($0, problems: &problems) },
      assets: assets,
      account: AccountAssembly(gate: gate).account(of: content, articles: articles, pages: pages),
      schedule: ScheduleAssembly(
        gate: gate, settings: settings, categoryNames: categoryNames, connected: connected
      ).changes(of: content.articles))
    return SiteAssembly(
      site: site, problems: problems,
      reviser: ArticleReviser(connected: connected, threads: threads, dated: dated))
  }
}
