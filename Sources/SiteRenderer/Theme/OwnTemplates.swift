import SiteModel

/// The templates that articles and pages ask for by `template:`, and what is wrong with what they ask for.
struct OwnTemplates {
  private(set) var articles: Set<String> = []
  private(set) var pages: Set<String> = []
  /// The names of templates of `pages/` that nothing asks for.
  var unused: [String] {
    let required = Set(PageTemplates.required)
    return known.subtracting(articles).subtracting(pages).map { "pages/" + $0 }.filter {
      !required.contains($0)
    }.sorted()
  }
  private(set) var problems: [Diagnostic] = []
  private let known: Set<String>

  init(site: Site, templateNames: [String]) {
    let folder = "pages/"
    known = Set(templateNames.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) })
    for article in site.articles {
      if let name = check(article.file.frontMatter.template) { articles.insert(name) }
    }
    for page in site.pages {
      if let name = check(page.file.frontMatter.template) { pages.insert(name) }
    }
  }

  private mutating func check(_ wanted: Located<String>?) -> String? {
    guard let wanted else { return nil }
    if known.contains(wanted.value) { return wanted.value }
    let nearest = nearestName(to: wanted.value, among: known)
    problems.append(
      .error(
        "there is no template “\(wanted.value)”",
        help: nearest.map { "did you mean “\($0)”?" }
          ?? "add templates/pages/\(wanted.value).mustache, or take the line away", at: wanted.location))
    return nil
  }
}
