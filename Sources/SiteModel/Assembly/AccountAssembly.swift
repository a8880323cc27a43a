/// Counts what is published, and lists everything that is not, with the reason.
struct AccountAssembly {
  let gate: PublicationGate

  func account(of content: Content, articles: [Article], pages: [Page]) -> Account {
    let shown = articles.reduce(0) { $0 + $1.thread.count }
    let withheld =
      content.articles.compactMap(entry(for:)) + content.pages.compactMap(entry(for:))
      + comments(of: content, articles: articles)
    return Account(
      articles: articles.count, comments: shown, pages: pages.count,
      withheld: withheld.sorted { $0.location < $1.location })
  }

  private func entry(for file: ArticleFile) -> Withheld? {
    let reason = gate.reasonToWithhold(file.frontMatter) ?? (file.frontMatter.isUnlisted ? .unlisted : nil)
    return reason.map {
      Withheld(kind: .article, title: file.frontMatter.title.value, location: file.location, reason: $0)
    }
  }

  private func entry(for file: PageFile) -> Withheld? {
    let reason = gate.reasonToWithhold(file.frontMatter) ?? (file.frontMatter.isUnlisted ? .unlisted : nil)
    return reason.map {
      Withheld(kind: .page, title: file.frontMatter.title.value, location: file.location, reason: $0)
    }
  }

  private func comments(of content: Content, articles: [Article]) -> [Withheld] {
    let threads = articles.filter { $0.thread.state != .off }
    let shown = Dictionary(
      threads.map { ($0.name, Set($0.thread.comments.filter { $0.body != nil }.map(\.id))) },
      uniquingKeysWith: { first, _ in first })
    return content.threads.flatMap { thread in
      thread.comments.compactMap { comment -> Withheld? in
        if shown[thread.name]?.contains(comment.id.value) == true { return nil }
        let reason =
          gate.reasonToWithhold(comment) ?? (shown[thread.name] == nil ? .threadHidden : .answersWithheld)
        return Withheld(kind: .comment, title: comment.id.value, location: comment.location, reason: reason)
      }
    }
  }
}
