/// Connects a changed article anew in a site that was connected as a whole, as long as no other page can tell the difference.
package struct ArticleReviser: Sendable {
  let connected: ArticleAssembly
  let threads: ThreadAssembly
  /// In the order of `Site.articles`.
  let dated: [DatedArticle]

  /// An article as it is now.
  package struct Revision: Sendable {
    /// Into `Site.articles`.
    package let index: Int
    package let article: Article
    package let problems: [Diagnostic]
  }

  /// The index of a published article; nil if there is none of that name.
  package func index(ofArticle name: String) -> Int? { dated.firstIndex { $0.file.name == name } }

  /// The file of a published article, as it was connected last.
  package func file(at index: Int) -> ArticleFile { dated[index].file }

  /// An article connected anew; nil if its place among the others may have changed, so that all must be connected.
  ///
  /// - Parameter thread: the comments on the article, if it has any.
  package func revised(_ file: ArticleFile, thread: ThreadFile?) -> Revision? {
    guard let index = index(ofArticle: file.name), dated[index].file.path == file.path,
      dated[index].file.frontMatter.holdsTheSamePlace(as: file.frontMatter)
    else { return nil }
    var problems: [Diagnostic] = []
    let comments = thread.map { threads.comments(of: $0, problems: &problems) } ?? []
    let dated = DatedArticle(file, settings: connected.settings, categoryNames: connected.categoryNames)
    let assembly = connected.with(connected.linker.book.revised(dated, thread: thread))
    let article = assembly.article(dated, comments: comments, problems: &problems)
    return Revision(index: index, article: article, problems: problems)
  }
}

extension ArticleAssembly {
  /// The same with another address book.
  fileprivate func with(_ book: AddressBook) -> ArticleAssembly {
    ArticleAssembly(
      settings: settings, words: words, gate: gate,
      linker: Linker(book: book, allowedHosts: linker.allowedHosts), authors: authors,
      callsToAction: callsToAction, categoryNames: categoryNames, termIndices: termIndices)
  }
}

extension ArticleFrontMatter {
  /// Whether another version of it leaves the article where it is: in the same order, at the same address, in the same lists.
  fileprivate func holdsTheSamePlace(as other: ArticleFrontMatter) -> Bool {
    let words = { (words: [Located<String>]) in words.map(\.value) }
    return [date, updated, expires].map { $0?.value }
      == [other.date, other.updated, other.expires].map { $0?.value }
      && [slug, series, template].map { $0?.value }
        == [other.slug, other.series, other.template].map { $0?.value }
      && [authors, related, aliases].map(words) == [other.authors, other.related, other.aliases].map(words)
      && terms.mapValues(words) == other.terms.mapValues(words)
      && [isDraft, isUnlisted, isFeatured, isHiddenFromSearchEngines]
        == [other.isDraft, other.isUnlisted, other.isFeatured, other.isHiddenFromSearchEngines]
      && (guid, language, comments) == (other.guid, other.language, other.comments) && extra == other.extra
  }
}
