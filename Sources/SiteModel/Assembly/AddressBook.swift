import Markdown

/// What stands where: every file that a link may name, by its path below the content folder, and every address of the site.
struct AddressBook {
  /// What a file of the content folder became.
  enum Entry {
    /// A page of the site, with the ids that a link may point at.
    case page(path: String, anchors: PageAnchors)
    /// A page that the gate keeps back.
    case withheld(title: String)
    /// A file that is copied as it is.
    case asset(AssetFile)
    /// A file that lies beside an article that the gate keeps back: the article's title.
    case withheldAsset(title: String)
    /// Something that readers never see by itself: a thread, an invitation.
    case hidden(String)
  }

  private(set) var entries: [String: Entry] = [:]
  /// Every address of the site that a link may name, with the parts of its page, where they are known.
  private var addresses: [String: PageAnchors?] = [:]
  /// Content paths by the name in a link that somebody may have meant, `stepping-back.md`.
  private(set) var pathsByName: [String: [String]] = [:]

  mutating func add(_ path: String, _ entry: Entry) {
    entries[path] = entry
    // Nobody means a thread or an invitation: they have no page.
    if case .hidden = entry { return }
    pathsByName[Self.linkName(of: path), default: []].append(path)
    if case .page(let address, let anchors) = entry { addresses[address] = anchors }
  }

  /// Adds a page that no single file stands for, or a feed.
  mutating func add(address: String) {
    if addresses[address] == nil { addresses.updateValue(nil, forKey: address) }
  }

  /// The address that a rooted path means, with or without its last slash; nil if the site has none such.
  func address(_ path: String) -> (path: String, anchors: PageAnchors?)? {
    for address in [path, path + "/"] {
      if let anchors = addresses[address] { return (address, anchors) }
    }
    return nil
  }

  /// The ids on the page that a file became.
  func anchors(of path: String) -> PageAnchors {
    if case .page(_, let anchors)? = entries[path] { anchors } else { PageAnchors() }
  }

  /// The name that a path is known by, without folders, date and `index.md`: `posts/x/2026-02-20-y.md` is `y.md`.
  private static func linkName(of path: String) -> String {
    let parts = path.split(separator: "/")
    guard let file = parts.last else { return path }
    if file == "index.md", parts.count > 1 { return undated(String(parts[parts.count - 2])) + ".md" }
    return undated(String(file))
  }

  private static func undated(_ name: String) -> String {
    guard name.utf8.count > 11, WrittenDate(String(name.prefix(10))) != nil, name.dropFirst(10).first == "-"
    else { return name }
    return String(name.dropFirst(11))
  }
}

extension AddressBook {
  /// The book of a site of these articles, pages and terms.
  init(_ content: Content, published articles: [DatedArticle], withheld: [ArticleFile], gate: PublicationGate)
  {
    let comments = Dictionary(
      content.threads.map { ($0.name, $0.anchors) }, uniquingKeysWith: { first, _ in first })
    for article in articles {
      let anchors = article.anchors(with: comments[article.file.name] ?? [])
      add(article.file.path, .page(path: article.path, anchors: anchors))
      for alias in article.file.frontMatter.aliases { add(address: alias.value) }
    }
    for article in withheld { add(article.path, .withheld(title: article.frontMatter.title.value)) }
    for page in content.pages {
      if gate.reasonToWithhold(page.frontMatter) == nil {
        add(page.path, .page(path: page.sitePath, anchors: page.body.anchors))
        for alias in page.frontMatter.aliases { add(address: alias.value) }
      } else {
        add(page.path, .withheld(title: page.frontMatter.title.value))
      }
    }
    for author in content.authors {
      add(author.path, .page(path: "/authors/\(author.id)/", anchors: author.body.anchors))
    }
    for category in content.categories {
      add(category.path, .page(path: "/categories/\(category.slug)/", anchors: category.body.anchors))
    }
    for invitation in content.callsToAction {
      add(invitation.path, .hidden("a call to action, which has no page of its own"))
    }
    for thread in content.threads {
      add(thread.path, .hidden("a comment thread, which is shown below its article"))
    }
    let assets = AssetGate(withheld: withheld)
    for asset in content.assets {
      add(asset.path, assets.owner(of: asset).map { .withheldAsset(title: $0) } ?? .asset(asset))
    }
  }
}

extension AddressBook {
  /// The same book after a change within an article or its thread.
  func revised(_ article: DatedArticle, thread: ThreadFile?) -> AddressBook {
    var book = self
    let anchors = article.anchors(with: thread?.anchors ?? [])
    book.entries[article.file.path] = .page(path: article.path, anchors: anchors)
    book.addresses[article.path] = anchors
    return book
  }
}

extension DatedArticle {
  /// The ids on its page.
  ///
  /// - Parameter comments: those of its comments.
  fileprivate func anchors(with comments: Set<String>) -> PageAnchors {
    PageAnchors(file.body, and: file.frontMatter.anchors.union(comments))
  }
}

extension ArticleFrontMatter {
  /// The ids that it gives to parts of the article's page.
  fileprivate var anchors: Set<String> {
    Set(takeaways.map { Takeaway.anchor(of: $0.text) }).union(["comments"])
  }
}

extension ThreadFile {
  /// The ids of what of it is shown.
  fileprivate var anchors: Set<String> {
    Set(comments.filter { $0.status == .approved || $0.status == .removed }.map { "comment-" + $0.id.value })
  }
}

extension PageFile {
  /// `/about/` for `pages/about.md`.
  var sitePath: String { "/" + (frontMatter.slug?.value ?? Slug.make(name)) + "/" }
}
