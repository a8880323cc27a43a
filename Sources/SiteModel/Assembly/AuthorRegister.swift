import Markdown

/// Everybody who writes here, with or without a profile, found by id or by name.
struct AuthorRegister {
  /// By name, ties by id.
  let entries: [Entry]
  private let indexByID: [String: Int]
  private let indexByName: [String: Int]

  struct Entry {
    let id: String
    let name: String
    let profile: AuthorFile?
    /// Whether the site has a page of them: for a profile, or for articles that lists show.
    let hasPage: Bool
  }

  /// The profiles, and everybody that an article names without one.
  init(profiles: [AuthorFile], articles: [DatedArticle], settings: Settings) {
    var entries = profiles.map { Entry(id: $0.id, name: $0.name, profile: $0, hasPage: true) }
    var ids = Set(profiles.map(\.id))
    let names = Set(profiles.map(\.name))
    func add(_ mentioned: [Located<String>], hasPage: Bool) {
      for name in mentioned.map(\.value) where !ids.contains(name) && !names.contains(name) {
        let slug = Slug.make(name)
        if !slug.isEmpty, ids.insert(slug).inserted {
          entries.append(Entry(id: slug, name: name, profile: nil, hasPage: hasPage))
        }
      }
    }
    add(articles.filter(\.isListed).flatMap(\.file.frontMatter.authors), hasPage: true)
    add([settings.author].compactMap(\.self), hasPage: true)
    add(articles.filter { !$0.isListed }.flatMap(\.file.frontMatter.authors), hasPage: false)
    self.init(sorted: entries.sorted { ($0.name, $0.id) < ($1.name, $1.id) })
  }

  private init(sorted entries: [Entry]) {
    self.entries = entries
    indexByID = Dictionary(entries.indices.map { (entries[$0].id, $0) }, uniquingKeysWith: min)
    indexByName = Dictionary(entries.indices.map { (entries[$0].name, $0) }, uniquingKeysWith: min)
  }

  /// The author that an article means, by id or name.
  func index(of written: String) -> Int? {
    indexByID[written] ?? indexByName[written] ?? indexByID[Slug.make(written)]
  }

  /// The author of the site that a comment's `author` means: only the id of a profile marks a comment as an author's.
  func profileIndex(of written: String) -> Int? {
    guard let index = indexByID[written], entries[index].profile != nil else { return nil }
    return index
  }

  /// What to say of a name from which no address can be made.
  static func nameless(_ written: Located<String>) -> Diagnostic {
    .error(
      "“\(written.value)” can't be the name of an author",
      help: "a name needs at least one letter or digit", at: written.location)
  }

  /// A warning for what looks like a misspelt id.
  func suspicion(about written: Located<String>) -> Diagnostic? {
    let ids = entries.filter { $0.profile != nil }.map(\.id)
    guard !ids.contains(written.value),
      !entries.contains(where: { $0.profile != nil && $0.name == written.value })
    else { return nil }
    guard let nearest = nearestName(to: Slug.make(written.value), among: ids) else { return nil }
    return .warning(
      "nobody in authors/ has the id “\(written.value)”, so it is taken for a name",
      help: "did you mean “\(nearest)”?", at: written.location)
  }
}
