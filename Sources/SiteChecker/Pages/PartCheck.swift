/// Holds links to parts of other pages against the ids of those pages.
struct PartCheck {
  private let pages: [PageFacts]
  private let byPath: [String: Int]

  init(_ pages: [PageFacts]) {
    self.pages = pages
    byPath = Dictionary(uniqueKeysWithValues: pages.enumerated().map { ($1.path, $0) })
  }

  var breaches: [(page: PageFacts, breach: Breach)] {
    pages.flatMap { page in
      page.partLinks.filter(isBroken).map { link in
        let target = byPath[link.path].map { pages[$0].address } ?? link.path
        return (page, .brokenAnchor(link.part, address: link.address, page: target))
      }
    }
  }

  /// What is no page of the plan (a picture, a document) may have parts that nobody here knows of.
  private func isBroken(_ link: PageFacts.PartLink) -> Bool {
    guard !link.part.isEmpty, link.part.lowercased() != "top", let target = byPath[link.path] else {
      return false
    }
    return !pages[target].has(link.part)
  }
}
