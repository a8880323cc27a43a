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
      })
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

extension TestSite {
  /// The plan, which must have no problems.
  func plan(_ templates: Templates = [:], sourceLocation: Testing.SourceLocation = #_sourceLocation)
    -> SitePlan
  {
    let (plan, problems) = SitePlan.make(site: site, theme: SiteTheme(templates))
    #expect(problems.map(\.text) == [], sourceLocation: sourceLocation)
    return plan
  }

  /// One file of the site, made by one template, with white space at its ends taken away.
  func file(
    _ path: String, _ templates: Templates, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> String {
    let plan = plan(templates, sourceLocation: sourceLocation)
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
