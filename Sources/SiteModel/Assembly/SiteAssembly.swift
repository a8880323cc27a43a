/// A site that was connected, what does not fit together in it, and what it takes to connect one article anew.
package struct SiteAssembly: Sendable {
  package let site: Site
  package let problems: [Diagnostic]
  package let reviser: ArticleReviser

  package init(site: Site, problems: [Diagnostic], reviser: ArticleReviser) {
    self.site = site
    self.problems = problems
    self.reviser = reviser
  }
}
