package import SiteModel
package import SiteRenderer

/// Looks at a finished site as its readers would, before they do.
///
/// Every page is rendered in memory, looked at and forgotten; what is kept of it is small. Nothing is written.
package struct SiteCheck: Sendable {
  private let site: Site
  private let plan: SitePlan
  private let contentFolder: String
  private let templatesFolder: String

  /// What was found.
  package struct Findings: Sendable {
    /// In order of place, without those that the author has switched off.
    package fileprivate(set) var diagnostics: [Diagnostic]
    /// How many pages were looked at.
    package let pageCount: Int
    /// Every address on another server to which a page leads, in order, and where its author wrote it.
    package let otherAddresses: [Located<String>]
  }

  /// - Parameters:
  ///   - contentFolder: As the paths of the site's sources begin, without a slash at its end.
  ///   - templatesFolder: The same for the theme.
  package init(site: Site, plan: SitePlan, contentFolder: String, templatesFolder: String) {
    self.site = site
    self.plan = plan
    self.contentFolder = contentFolder
    self.templatesFolder = templatesFolder
  }

  /// - Parameters:
  ///   - known: What reading and planning have found; a finding at a place where they found something is not added.
  ///   - needsOtherAddresses: Whether it is asked for what leads to other servers, which costs a search in the sources.
  package func findings(besides known: [Diagnostic], needsOtherAddresses: Bool = false) async -> Findings {
    let looks = await looks
    let pages = looks.compactMap(\.facts)
    let written = WrittenPage.all(of: site)
    var finder = SourceFinder(written, contentFolder: contentFolder, templatesFolder: templatesFolder)

    var found = FoundBreaches(known: known)
    for breach in textBreaches(written) { found.add(breach, &finder) }
    for page in pages {
      for breach in page.breaches { found.add(breach, on: page, &finder) }
    }
    for (page, breach) in PartCheck(pages).breaches { found.add(breach, on: page, &finder) }
    for (page, breach) in TwinCheck(pages, site).breaches { found.add(breach, on: page, &finder) }

    let switches = Switches(site)
    let diagnostics = found.diagnostics + looks.compactMap(\.failure)
    return Findings(
      diagnostics: switches.passed(known + diagnostics).sorted(), pageCount: pages.count,
      otherAddresses: needsOtherAddresses ? otherAddresses(pages, &finder) : [])
  }

  /// Findings with others that came later, as far as the author has not switched them off.
  package func adding(_ diagnostics: [Diagnostic], to findings: Findings) -> Findings {
    var findings = findings
    findings.diagnostics = (findings.diagnostics + Switches(site).passed(diagnostics)).sorted()
    return findings
  }

  /// What came of one row of the plan.
  private struct Look: Sendable {
    var facts: PageFacts?
    var failure: Diagnostic?
  }

  private var looks: [Look] {
    get async {
      let addresses = SiteAddresses(base: site.settings.baseURL, paths: plan.files.map(\.path))
      let files = plan.files.filter { $0.path.hasSuffix(".html") }
      return await inParallel(files) { Self.look(at: $0, addresses) }
    }
  }

  private static func look(at file: OutputFile, _ addresses: SiteAddresses) -> Look {
    guard case .rendered(let render) = file.contents else { return Look() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(65_536)
    do {
      try render(&bytes)
    } catch {
      let message = "\(file.path) could not be rendered: \(error)"
      return Look(failure: .error(message, help: "it is made from \(file.origin)"))
    }
    return Look(facts: PageScan.facts(of: bytes, path: file.path, origin: file.origin, addresses: addresses))
  }

  private func textBreaches(_ pages: [WrittenPage]) -> [LocatedBreach] {
    let texts = pages.flatMap { page in
      TextRules(page: page).breaches.map { LocatedBreach($0, file: page.file) }
    }
    let publicData = PublicData(site.settings, authors: site.authors)
    let articles = site.articles.flatMap { article in
      (ArticleRules(article: article, now: site.now).breaches
        + CommentRules(article: article, publicData: publicData).breaches)
        .map { LocatedBreach($0, file: article.file.location.file) }
    }
    let orphans = OrphanArticles(site).breaches.map { LocatedBreach($0, file: "") }
    return texts + articles + orphans
  }

  private func otherAddresses(_ pages: [PageFacts], _ finder: inout SourceFinder) -> [Located<String>] {
    var seen: Set<String> = []
    return pages.flatMap { page in
      page.otherAddresses.filter { seen.insert($0).inserted }.map { address in
        let place = finder.place(of: [.address(address)], on: page.origin)
        return Located(address, at: place ?? SourceLocation(file: page.origin))
      }
    }
  }
}

/// A breach in the text of a file.
struct LocatedBreach {
  let breach: Breach
  let file: String

  init(_ breach: Breach, file: String) {
    self.breach = breach
    self.file = file
  }
}
