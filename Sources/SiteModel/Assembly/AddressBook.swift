import Markdown

/// What stands where: every file that a link may name, by its path below the content folder, and every address of the site.
struct AddressBook {
  /// What a file of the content folder became.
  enum Entry {
    /// A page of the site, with the ids that a link may point at.
    case page(path: String, anchors: Set<String>)
    /// A page that the gate keeps back.
    case withheld(title: String)
    /// A file that is copied as it is.
    case asset(AssetFile)
    /// Something that readers never see by itself: a thread, an invitation.
    case hidden(String)
  }

  private(set) var entries: [String: Entry] = [:]
  /// Paths of pages that no single file stands for: lists, feeds, and where they may be asked for.
  private(set) var addresses: Set<String> = []
  /// Content paths by the name in a link that somebody may have meant, `stepping-back.md`.
  private(set) var pathsByName: [String: [String]] = [:]

  mutating func add(_ path: String, _ entry: Entry) {
    entries[path] = entry
    // Nobody means a thread or an invitation: they have no page.
    if case .hidden = entry { return }
    pathsByName[Self.linkName(of: path), default: []].append(path)
    if case .page(let address, _) = entry { addresses.insert(address) }
  }

  mutating func add(address: String) { addresses.insert(address) }

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
    for article in articles {
      add(article.file.path, .page(path: article.path, anchors: article.file.anchors))
    }
    for article in withheld { add(article.path, .withheld(title: article.frontMatter.title.value)) }
    for page in content.pages {
      if gate.reasonToWithhold(page.frontMatter) == nil {
        add(page.path, .page(path: page.sitePath, anchors: page.body.anchors))
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
    for asset in content.assets { add(asset.path, .asset(asset)) }
  }
}

extension ArticleFile {
  /// The ids on the article's page that a link may name.
  var anchors: Set<String> {
    body.anchors.union(frontMatter.takeaways.map { Takeaway.anchor(of: $0.text) }).union(["comments"])
  }
}

extension PageFile {
  /// `/about/` for `pages/about.md`.
  var sitePath: String { "/" + (frontMatter.slug?.value ?? name) + "/" }
}

extension MarkdownDocument {
  var anchors: Set<String> {
    Set(headings.map(\.id) + (keyTakeaways + bottomLines + resources).map(\.anchor))
  }
}
