import Markdown

/// Connects one article with the site around it.
struct ArticleAssembly {
  let settings: Settings
  /// What the settings say under every article.
  let words: SiteWords
  let gate: PublicationGate
  let linker: Linker
  let authors: AuthorRegister
  let callsToAction: [String: Int]
  let categoryNames: CategoryNames
  let termIndices: [[String: Int]]

  func article(_ dated: DatedArticle, comments: [Comment], problems: inout [Diagnostic]) -> Article {
    let file = dated.file
    let place = ContentFile(
      path: file.path, location: file.location, anchors: linker.book.anchors(of: file.path))
    let frontMatter = file.frontMatter
    let link = { (text: InlineMarkdown?, problems: inout [Diagnostic]) in
      text.map { linker.link($0, in: place, problems: &problems) }
    }
    let body = linker.link(file.body, in: place, problems: &problems)
    return Article(
      file: file, slug: dated.slug, path: dated.path, published: dated.published, updated: dated.updated,
      expires: dated.expires,
      authors: authorIndices(of: frontMatter, problems: &problems), terms: terms(of: frontMatter),
      summary: frontMatter.summary ?? summary(of: file.body.firstParagraph), body: body,
      picture: frontMatter.image.flatMap { linker.picture($0, in: place, problems: &problems) },
      epigraph: frontMatter.epigraph.map {
        LinkedEpigraph(
          text: linker.link($0.text, in: place, problems: &problems), source: link($0.source, &problems))
      },
      source: frontMatter.source.map { source in
        LinkedSource(
          publication: source.publication, author: source.author, url: source.url,
          date: source.date.map { settings.timeZone.moment(of: $0.value) },
          permission: link(source.permission, &problems))
      },
      aiNotice: frontMatter.ai.flatMap { words.aiNotices[$0] },
      takeaways: takeaways(of: file, body: body, in: place, problems: &problems),
      resources: resources(of: file, body: body, in: place, problems: &problems),
      disclaimer: own(frontMatter.disclaimer, else: words.disclaimer, in: place, problems: &problems),
      copyright: own(frontMatter.copyright, else: words.copyright, in: place, problems: &problems),
      callToAction: callToAction(of: frontMatter, problems: &problems),
      thread: thread(of: dated, comments: comments), guid: guid(of: dated),
      aliases: frontMatter.aliases.map(\.value),
      isListed: dated.isListed, isDraft: frontMatter.isDraft)
  }

  private func authorIndices(of frontMatter: ArticleFrontMatter, problems: inout [Diagnostic]) -> [Int] {
    if frontMatter.authors.isEmpty {
      return settings.author.flatMap { authors.index(of: $0.value) }.map { [$0] } ?? []
    }
    problems += frontMatter.authors.compactMap { authors.suspicion(about: $0) }
    return frontMatter.authors.compactMap { name in
      if let index = authors.index(of: name.value) { return index }
      problems.append(AuthorRegister.nameless(name))
      return nil
    }
  }

  private func terms(of frontMatter: ArticleFrontMatter) -> [TermReference] {
    settings.taxonomies.enumerated().flatMap { number, kind in
      var seen: Set<Int> = []
      let terms = (frontMatter.terms[kind.key] ?? []).compactMap {
        termIndices[number][categoryNames.slug(of: $0.value, kind: kind)]
      }
      return terms.filter { seen.insert($0).inserted }.map { TermReference(taxonomy: number, term: $0) }
    }
  }

  /// The front matter's, the list under `Key takeaways`, the bottom lines: in this order, each anchor once.
  private func takeaways(
    of file: ArticleFile, body: LinkedText, in place: ContentFile, problems: inout [Diagnostic]
  ) -> [Takeaway] {
    var anchors = Identifiers(taken: Set((file.body.keyTakeaways + file.body.bottomLines).map(\.anchor)))
    let own = file.frontMatter.takeaways.map { line in
      Takeaway(
        text: linker.link(line, in: place, problems: &problems), plainText: line.text,
        anchor: anchors.claim(Takeaway.anchor(of: line.text)), origin: .box, section: nil)
    }
    let marked = { (lines: [MarkedLine], origin: Takeaway.Origin) in
      lines.map { line in
        Takeaway(
          text: body.part(line.pieces), plainText: line.text, anchor: line.anchor, origin: origin,
          section: origin == .bottomLine ? line.section : nil)
      }
    }
    return own + marked(file.body.keyTakeaways, .box) + marked(file.body.bottomLines, .bottomLine)
  }

  private func resources(
    of file: ArticleFile, body: LinkedText, in place: ContentFile, problems: inout [Diagnostic]
  ) -> [LinkedResource] {
    let own = file.frontMatter.resources.map { resource -> LinkedResource in
      switch resource {
      case .work(let title, let author, let url):
        .work(
          title: title, author: author,
          target: url.map { linker.target(of: $0, in: place, problems: &problems) })
      case .line(let text): .line(linker.link(text, in: place, problems: &problems))
      }
    }
    return own + file.body.resources.map { .line(body.part($0.pieces)) }
  }

  private func own(
    _ text: Override<InlineMarkdown>, else inherited: LinkedText?, in place: ContentFile,
    problems: inout [Diagnostic]
  ) -> LinkedText? {
    switch text {
    case .none: nil
    case .own(let text): linker.link(text, in: place, problems: &problems)
    case .inherit: inherited
    }
  }

  private func callToAction(of frontMatter: ArticleFrontMatter, problems: inout [Diagnostic]) -> Int? {
    switch frontMatter.callToAction {
    case .none: return nil
    case .inherit: return settings.callToAction.flatMap { callsToAction[$0.value] }
    case .own(let id):
      if let index = callsToAction[id.value] { return index }
      problems.append(missingCallToAction(id))
      return nil
    }
  }

  /// What to say of an id that no file of `calls-to-action/` has.
  func missingCallToAction(_ id: Located<String>) -> Diagnostic {
    let nearest = nearestName(to: id.value, among: callsToAction.keys)
    return .error(
      "there is no call to action “\(id.value)”",
      help: nearest.map { "did you mean “\($0)”?" }
        ?? "write one in calls-to-action/\(id.value).md, or `call-to-action: false`",
      at: id.location)
  }

  private func thread(of dated: DatedArticle, comments: [Comment]) -> Thread {
    let state = dated.file.frontMatter.comments ?? settings.comments.state
    guard state != .off else { return .none }
    if state == .open, let end = closing(of: dated), end <= gate.now {
      return Thread(state: .closed, comments: comments)
    }
    return Thread(state: state, comments: comments)
  }

  /// When an article's thread closes by itself.
  func closing(of dated: DatedArticle) -> Moment? {
    guard let days = settings.comments.closeAfterDays, let published = dated.published else { return nil }
    guard (dated.file.frontMatter.comments ?? settings.comments.state) == .open else { return nil }
    return settings.timeZone.moment(secondsSince1970: published.secondsSince1970 + days * 86_400)
  }

  /// A tag URI (RFC 4151) of host, day and name, unless the author set a `guid`.
  func guid(of dated: DatedArticle) -> String {
    let authority = "tag:\(settings.baseURL.host),"
    if let guid = dated.file.frontMatter.guid {
      return guid.contains(":") ? guid : "\(authority)1970-01-01:\(guid)"
    }
    return authority + (dated.published?.isoDay ?? "1970-01-01") + ":" + dated.file.name
  }
}

extension Takeaway {
  /// The id of a takeaway of the box, made from its words so that it stays when others come and go.
  static func anchor(of text: String) -> String { "takeaway-" + Slug.make(text) }
}

extension LinkedText {
  /// Pieces of this text as a text of their own, with the same targets.
  fileprivate func part(_ pieces: [Piece]) -> LinkedText {
    LinkedText(pieces: pieces, links: links, images: images, blocks: blocks, headings: headings)
  }
}
