import Mustache
import SiteModel

/// All categories, all tags, all authors or all series.
struct TermsPage: PageModel {
  let frame: PageFrame
  let terms: [TermContext]
  let authors: [AuthorContext]

  static let schema = Schema<TermsPage>(
    "pages/terms",
    "All categories, all tags, all authors, all series, or all terms of a kind that the site adds.",
    commonKeys + [
      .text("title", "What they are: `Categories`.") { $0.frame.head.title },
      .list("terms", "The terms; authors too.", { TermContext.schema }) { $0.terms },
      .list(
        "authors", "The authors with their profiles; only on the page of authors.", { AuthorContext.schema }
      ) {
        $0.authors
      },
    ])

  private init(
    _ title: String, path: String, terms: [TermContext], authors: [AuthorContext] = [],
    in context: RenderingContext
  ) {
    self.terms = terms
    self.authors = authors
    var head = PageHead(title, path: path, in: context)
    head.description = "\(title): \(terms.map(\.title).prefix(12).joined(separator: ", "))"
    head.breadcrumbs = [context.home]
    frame = PageFrame(head)
  }

  /// One page for each kind of term that the site has.
  static func plan(_ context: RenderingContext, _ template: Template<TermsPage>) -> [PlannedPage] {
    let taxonomies = context.site.taxonomies.filter { !$0.terms.isEmpty }.map { taxonomy in
      plan(taxonomy.path, context.words.title(of: taxonomy.kind), context, template) {
        TermsPage(
          context.words.title(of: taxonomy.kind), path: taxonomy.path,
          terms: taxonomy.terms.map { context.term($0) },
          in: context)
      }
    }
    return taxonomies + planAuthors(context, template) + planSeries(context, template)
  }

  private static func planAuthors(_ context: RenderingContext, _ template: Template<TermsPage>)
    -> [PlannedPage]
  {
    guard let path = context.standardPaths.authors else { return [] }
    let page = plan(path, context.words[.authors], context, template) {
      let authors = context.site.listedAuthors
      return TermsPage(
        context.words[.authors], path: path, terms: authors.map { context.term($0) },
        authors: authors.map { AuthorContext($0, in: context) }, in: context)
    }
    return [page]
  }

  private static func planSeries(_ context: RenderingContext, _ template: Template<TermsPage>)
    -> [PlannedPage]
  {
    guard let path = context.standardPaths.series else { return [] }
    let page = plan(path, context.words[.series], context, template) {
      TermsPage(
        context.words[.series], path: path, terms: context.site.series.map { context.term($0) }, in: context)
    }
    return [page]
  }

  private static func plan(
    _ path: String, _ title: String, _ context: RenderingContext, _ template: Template<TermsPage>,
    model: @escaping @Sendable () -> TermsPage
  ) -> PlannedPage {
    PlannedPage(
      path, origin: "the list of \(title.lowercased())",
      lastChanged: context.lastChange(of: context.site.listed),
      template: template, model: model)
  }
}
