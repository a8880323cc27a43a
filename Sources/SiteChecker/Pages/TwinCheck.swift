import SiteModel

/// Finds pages that nobody can tell apart in a list of results.
///
/// Only texts that an author wrote are compared, and only those that search engines may show.
struct TwinCheck {
  private let pages: [PageFacts]
  private let titles: [String: Located<String>]

  init(_ pages: [PageFacts], _ site: Site) {
    let articles = site.articles.map { ($0.path, $0.file.frontMatter.title) }
    let plain = site.pages.map { ($0.path, $0.file.frontMatter.title) }
    let written = Dictionary(articles + plain) { first, _ in first }
    titles = written
    self.pages = pages.filter { $0.isIndexed && written[$0.address] != nil }
  }

  var breaches: [(page: PageFacts, breach: Breach)] {
    twins(\.title).map { page, first in
      (page, breach(.duplicateTitle, "title", "give one of them a title of its own", page, first))
    }
      + twins(\.description).map { page, first in
        let help = "write a summary for one of them that fits no other:\nsummary: …"
        return (page, breach(.duplicateDescription, "description", help, page, first))
      }
  }

  /// Pages that share something with one before them, and that one.
  private func twins(_ text: (PageFacts) -> String) -> [(PageFacts, PageFacts)] {
    var first: [String: PageFacts] = [:]
    return pages.compactMap { page in
      let text = text(page)
      guard !text.isEmpty else { return nil }
      if let other = first[text] { return (page, other) }
      first[text] = page
      return nil
    }
  }

  private func breach(_ rule: Rule, _ what: String, _ help: String, _ page: PageFacts, _ first: PageFacts)
    -> Breach
  {
    let other = titles[first.address]
    let place = other.map { "\($0.location.file):\($0.location.line)" } ?? first.address
    return Breach(
      rule: rule, message: "this page has the same \(what) as the one of \(place)", help: help,
      location: titles[page.address]?.location)
  }
}
