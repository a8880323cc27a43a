import SiteModel
import SiteRenderer
import Testing

/// Templates by name. Those that a theme must have and a test does not name say only what page they make.
typealias Templates = [String: String]

extension SiteTheme {
  init(_ templates: Templates) {
    let required = Dictionary(uniqueKeysWithValues: Self.requiredTemplates.map { ($0, "(\($0))") })
    let all = required.merging(templates) { $1 }
    self.init(
      files: all.map { name, text in
        let path = name.hasPrefix("assets/") ? name : name + ".mustache"
        return ThemeFile(path: path, shownPath: "templates/" + path, bytes: Array(text.utf8))
      }, languages: [.english, .arabic])
  }

  /// The files that every theme has.
  static var required: [ThemeFile] {
    requiredTemplates.map {
      ThemeFile(path: $0 + ".mustache", shownPath: "templates/\($0).mustache", bytes: [])
    }
  }

  private static let requiredTemplates = [
    "feeds/atom.xml", "feeds/feed.json", "feeds/robots.txt", "feeds/sitemap.xml", "pages/404",
    "pages/archive",
    "pages/article", "pages/author", "pages/hand-out", "pages/home", "pages/page", "pages/questions",
    "pages/redirect",
    "pages/search",
    "pages/takeaways", "pages/term", "pages/terms",
  ]
}

extension ThemeLanguage {
  init(_ tag: String, _ words: [(String, String)]) {
    let path = "templates/languages/\(tag).yaml"
    self.init(
      tag: tag, shownPath: path,
      words: words.enumerated().map { index, word in
        Word(
          name: word.0, text: word.1,
          location: SourceLocation(file: path, line: index + 1, column: word.0.count + 3))
      })
  }

  /// A language that runs from right to left, and has all words.
  static let arabic = ThemeLanguage("ar", english.words.map { ($0.name, $0.text) })

  /// The words that the tool itself needs, as the theme that comes with it has them.
  static let english = ThemeLanguage(
    "en",
    [
      ("home", "Home"), ("archive", "Archive"), ("takeaways", "Takeaways"), ("questions", "Questions"),
      ("search", "Search"), ("authors", "Authors"), ("author", "Author"), ("series", "Series"),
      ("comments", "Comments"), ("resources", "Recommended resources"), ("category", "Category"),
      ("categories", "Categories"), ("tag", "Tag"), ("tags", "Tags"), ("page-not-found", "Page not found"),
      ("not-here-introduction", "It may have moved."), ("search-description", "Topics and questions"),
      ("key-takeaways", "Key takeaways"), ("first-published", "First published:"),
      ("help-lines", "If you need someone to talk to now"), ("numbered-title", "{{title}}, page {{number}}"),
      ("comments-on", "Comments on “{{title}}”"), ("hand-out-of", "{{title}}: a page to print"),
      (
        "archive-description",
        "{{count}} {{#isOne}}article{{/isOne}}{{^isOne}}articles{{/isOne}} by year and month. {{site}}"
      ),
      (
        "list-description",
        "{{kind}} “{{title}}”: {{count}} {{#isOne}}article{{/isOne}}{{^isOne}}articles{{/isOne}}. {{site}}"
      ),
      ("link-to-section", "Link to the section “{{title}}”"),
      ("back-to-reference", "Back to reference {{number}}"),
      ("back-to-mention", "Back to reference {{number}}, mention {{count}}"),
      ("date", "{{day}} {{month}} {{year}}"), ("short-date", "{{day}} {{shortMonth}}"),
    ]
      + zip(
        1...,
        [
          "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December",
        ]
      ).flatMap { [("month-\($0)", $1), ("short-month-\($0)", String($1.prefix(3)))] })
}

extension TestSite {
  /// The plan, which must have no problems.
  func plan(
    _ templates: Templates = [:], _ limits: SitemapLimits = .ofProtocol,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> SitePlan {
    let (plan, problems) = SitePlan.make(site: site, theme: SiteTheme(templates), sitemapLimits: limits)
    #expect(problems.map(\.text) == [], sourceLocation: sourceLocation)
    return plan
  }

  /// One file of the site, made by one template, with white space at its ends taken away.
  func file(
    _ path: String, _ templates: Templates, _ limits: SitemapLimits = .ofProtocol,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> String {
    let plan = plan(templates, limits, sourceLocation: sourceLocation)
    let file = try #require(plan.files.first { $0.path == path }, sourceLocation: sourceLocation)
    return try file.text
  }

  /// What is wrong with the site, as a terminal shows it.
  func problems(_ templates: Templates = [:]) -> [String] {
    SitePlan.make(site: site, theme: SiteTheme(templates)).problems.map(\.text)
  }
}

extension OutputFile {
  /// The file's text; for a copy, where it comes from.
  var text: String {
    get throws {
      switch contents {
      case .rendered(let write):
        var bytes: [UInt8] = []
        try write(&bytes)
        return String(decoding: bytes, as: UTF8.self)
      case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
      case .copy(let source): return "copy of \(source)"
      }
    }
  }
}
