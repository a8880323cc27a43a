/// Looks for names that must be one of a kind, and for threads without an article.
struct NameCheck {
  let content: Content

  var problems: [Diagnostic] {
    repeatedArticleNames + repeatedIdentities + repeatedCategories + threadsWithoutArticle
  }

  private var repeatedArticleNames: [Diagnostic] {
    var first: [String: ArticleFile] = [:]
    return content.articles.compactMap { article in
      guard let other = first[article.name] else {
        first[article.name] = article
        return nil
      }
      return Diagnostic(
        .error, "two articles have the name “\(article.name)”",
        help: "rename one of the files: comments, related articles and feeds know an article by its name",
        at: article.location,
        notes: ["the other is \(other.location.file)"])
    }
  }

  /// Readers of feeds would be shown only one of two articles with the same identity.
  private var repeatedIdentities: [Diagnostic] {
    var first: [String: ArticleFile] = [:]
    return content.articles.compactMap { article in
      guard let guid = article.frontMatter.guid else { return nil }
      guard let other = first[guid] else {
        first[guid] = article
        return nil
      }
      return Diagnostic(
        .error, "two articles have the guid “\(guid)”",
        help: "delete the line in the newer one: feeds know an article by its guid", at: article.location,
        notes: ["the other is \(other.location.file)"])
    }
  }

  /// Two files of one category, `Trust.md` and `trust.md`: the second would take the place of the first.
  private var repeatedCategories: [Diagnostic] {
    var first: [String: CategoryFile] = [:]
    return content.categories.compactMap { category in
      guard let other = first.updateValue(category, forKey: category.slug) else { return nil }
      return Diagnostic(
        .error, "two files describe the category “\(category.slug)”",
        help: "delete one of them, or rename it",
        at: category.location, notes: ["the other is \(other.location.file)"])
    }
  }

  private var threadsWithoutArticle: [Diagnostic] {
    let names = Set(content.articles.map(\.name))
    return content.threads.filter { !names.contains($0.name) }.map { thread in
      let nearest = nearestName(to: thread.name, among: names)
      return .error(
        "there is no article “\(thread.name)” for these comments to stand under",
        help: nearest.map { "did you mean to call this file “\($0).md”?" }
          ?? "a thread has the name of its article, without the date: comments/<name>.md", at: thread.location
      )
    }
  }
}
