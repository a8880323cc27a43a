import Markdown

/// An article that passed the gate, with its dates on the site's clock and its address.
///
/// A class, so that sorting moves references.
final class DatedArticle: Sendable {
  let file: ArticleFile
  let slug: String
  let path: String
  let published: Moment?
  let updated: Moment?
  let expires: Moment?

  init(_ file: ArticleFile, settings: Settings, categoryNames: CategoryNames) {
    let frontMatter = file.frontMatter
    let moment = { (date: Located<WrittenDate>?) in date.map { settings.timeZone.moment(of: $0.value) } }
    self.file = file
    published = moment(frontMatter.date)
    updated = moment(frontMatter.updated)
    expires = moment(frontMatter.expires)
    slug = frontMatter.slug?.value ?? Slug.make(file.name)
    path = settings.permalink.path(
      slug: slug, name: file.name,
      category: frontMatter.terms["categories"]?.first.map {
        categoryNames.slug(of: $0.value, kind: .categories)
      },
      day: published?.day)
  }

  var isListed: Bool { !file.frontMatter.isUnlisted }

  /// Newest first, by the date of publication or else of the last change; without a date last; ties by slug.
  static func newestFirst(_ left: DatedArticle, _ right: DatedArticle) -> Bool {
    switch (left.published ?? left.updated, right.published ?? right.updated) {
    case (let here?, let there?) where here != there: here > there
    case (.some, nil): true
    case (nil, .some): false
    default: (left.slug, left.file.name) < (right.slug, right.file.name)
    }
  }
}

extension PermalinkPattern {
  /// The path of an article. A part that the article does not have (a day, a category) is left out with its slash.
  func path(slug: String, name: String, category: String?, day: CivilDate?) -> String {
    let written = parts.map { part -> String in
      switch part {
      case .literal(let text): text
      case .slug: slug
      case .name: name
      case .category: category ?? ""
      case .year: day.map { String($0.year) } ?? ""
      case .month: day.map { twoDigits($0.month) } ?? ""
      case .day: day.map { twoDigits($0.day) } ?? ""
      }
    }
    let segments = written.joined().split(separator: "/", omittingEmptySubsequences: true)
    return "/" + segments.joined(separator: "/") + "/"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
