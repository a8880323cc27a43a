import Markdown
package import SiteModel
import SiteReader
package import SiteWriter

/// A new text while it is checked against the site: everything that is wrong with it is said at once.
package struct NewTextDraft: Sendable {
  package private(set) var problems: [Diagnostic] = []
  /// The file to be made, if nothing is wrong.
  package private(set) var file: NewFiles.File?
  private let text: NewText
  private let content: Content

  /// - Parameters:
  ///   - folder: the content folder, as messages name it.
  ///   - now: seconds since 1970-01-01T00:00:00Z, for the date of an article.
  package init(_ text: NewText, in content: Content, folder: String, now: Int) {
    self.text = text
    self.content = content
    guard !text.title.isEmpty else {
      problems = [.error("the title is empty", help: "inglenook new \(text.kind.rawValue) \"Stepping back\"")]
      return
    }
    let name = checkedName()
    let (author, categories) = (checkedAuthor(), text.categories.map { checkedCategory($0) })
    guard let name, problems.isEmpty else { return }
    let path = "\(folder)/\(text.kind.folder)/\(name).md"
    let day = content.settings.timeZone.moment(secondsSince1970: now).day
    let template = TextTemplate(text, author: author, categories: categories, day: day.written)
    file = (path, Array(template.text.utf8))
  }

  /// Something stands at the path already, though it may be no text of the site.
  package var obstruction: Diagnostic {
    taken(at: file.map { SourceLocation(file: $0.path) }, name: text.name ?? Slug.make(text.title))
  }

  private mutating func checkedName() -> String? {
    let made = Slug.make(text.name ?? text.title, longest: Self.longestName)
    if let name = text.name, made != name {
      problems.append(
        .error(
          "“\(name)” cannot name a file here: small letters, digits and hyphens can",
          help: "write it like this: --name \(made.isEmpty ? "stepping-back" : made)"))
    } else if made.isEmpty {
      problems.append(
        .error(
          "“\(text.title)” has no letter that could name a file",
          help: "name it yourself: --name stepping-back"))
    } else if made == "index" {
      problems.append(
        .error(
          "“index” cannot name a text: it is the name of the page of a folder",
          help: "name it yourself: --name the-index"))
    } else if let place = place(ofName: made) {
      problems.append(taken(at: place, name: made))
    } else {
      return made
    }
    return nil
  }

  /// The file that has the name already.
  private func place(ofName name: String) -> SourceLocation? {
    switch text.kind {
    case .article: content.articles.first { $0.name == name }?.location
    case .page: content.pages.first { $0.name == name }?.location
    case .author: content.authors.first { $0.id == name }?.location
    case .category: content.categories.first { $0.slug == name }?.location
    }
  }

  private func taken(at place: SourceLocation?, name: String) -> Diagnostic {
    .error(
      "there is \(text.kind.withArticle) “\(name)” already, and nothing was changed",
      help: "open that file, or give the new one a name of its own: --name \(name)-2", at: place)
  }

  /// Who wrote it; nil if the site says so anyway.
  private mutating func checkedAuthor() -> String? {
    let authors = content.authors
    guard let author = text.author else {
      return content.settings.author == nil && authors.count == 1 ? authors[0].id : nil
    }
    if let known = authors.first(where: { $0.id == author || $0.name == author }) { return known.id }
    let nearest =
      nearestName(to: author, among: authors.map(\.id))
      ?? nearestName(to: author, among: authors.map(\.name))
    if let nearest {
      problems.append(
        .error("there is no author “\(author)”", help: "did you mean --author \(quoted(nearest))?"))
    }
    return author
  }

  /// A category by its title, whichever way it was named.
  private mutating func checkedCategory(_ wanted: String) -> String {
    let categories = content.categories
    if let known = categories.first(where: { $0.title == wanted || $0.slug == wanted }) { return known.title }
    let used = content.articles.flatMap { $0.frontMatter.terms["categories"] ?? [] }.map(\.value)
    if used.contains(wanted) { return wanted }
    if let nearest = nearestName(to: wanted, among: categories.map(\.title) + categories.map(\.slug) + used) {
      problems.append(
        .error("there is no category “\(wanted)”", help: "did you mean --category \(quoted(nearest))?"))
    }
    return wanted
  }

  private func quoted(_ word: String) -> String { word.contains(" ") ? "\"\(word)\"" : word }

  /// Longer names are a burden in addresses, and on some disks too long.
  private static let longestName = 100
}
