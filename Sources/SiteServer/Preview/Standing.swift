import SiteModel

/// Why readers do not see a page that the preview shows.
enum Standing: Equatable {
  case draft
  case future(Moment)

  /// What is said of a page made from a file; nil if readers see it.
  init?(of origin: String, in site: Site) {
    if let article = site.articles.first(where: { $0.file.location.file == origin }) {
      if article.isDraft {
        self = .draft
      } else if let published = article.published, published > site.now {
        self = .future(published)
      } else {
        return nil
      }
    } else if site.pages.contains(where: { $0.file.location.file == origin && $0.file.frontMatter.isDraft }) {
      self = .draft
    } else {
      return nil
    }
  }

  var words: String {
    switch self {
    case .draft: "Draft: nobody but you sees this page"
    case .future(let moment):
      "Comes out on \(moment.isoDay)\(moment.hasTime ? " at \(moment.timeOfDay)" : ""): until then, nobody but you sees it"
    }
  }
}
