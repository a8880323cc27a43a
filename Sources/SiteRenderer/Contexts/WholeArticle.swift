import Mustache
import SiteModel

extension ArticleContext {
  /// What an article's own page may show of it, beside what a teaser shows.
  static let wholeKeys: [Key<ArticleContext>] = [
    .html("body", "The text.") { $0.body },
    .list(
      "contents", "The table of contents; empty with fewer than four headings.", { ContentsContext.schema }
    ) {
      ContentsContext.make(for: $0.bodyFiller(at: .ownPage))
    },
    .list("takeaways", "The lines worth keeping.", { TakeawayContext.schema }) { $0.takeaways(at: .ownPage) },
    .optionalObject("epigraph", "The quotation over the text.", { EpigraphContext.schema }) { article in
      article.article.epigraph.map { EpigraphContext(context: article.context, epigraph: $0) }
    },
    .optionalObject("source", "Where it was first published.", { SourceContext.schema }) { article in
      article.article.source.map { SourceContext(context: article.context, source: $0) }
    },
    .optionalHTML("aiNotice", "The notice that a machine took part, inline.") {
      $0.html($0.article.aiNotice)
    },
    .optionalHTML("disclaimer", "The disclaimer, inline.") { $0.html($0.article.disclaimer) },
    .optionalHTML("copyright", "The copyright line, inline.") { $0.html($0.article.copyright) },
    .list("resources", "Recommended resources.", { ResourceContext.schema }) {
      $0.resources(at: .ownPage)
    },
    .optionalURL("handOutUrl", "Its page to print; missing if there is nothing for one.") {
      $0.handOutAddress
    },
    .optionalObject("callToAction", "The invitation under the text.", { CallToActionContext.schema }) {
      article in
      article.article.callToAction.map { CallToActionContext($0, in: article.context) }
    },
    .list("authorCards", "The authors who have a profile.", { AuthorContext.schema }) { article in
      article.authors.filter(\.hasProfile).map { AuthorContext($0, in: article.context) }
    },
    .list("taxonomies", "All its terms, by kind.", { ArticleTaxonomyContext.schema }) { $0.taxonomies },
    .optionalObject("series", "The series to which it belongs.", { SeriesContext.schema }) { $0.series },
    .optionalObject("previous", "The article before it in time.", { Self.teaser }) {
      $0.other($0.surroundings.previous)
    },
    .optionalObject("next", "The article after it in time.", { Self.teaser }) {
      $0.other($0.surroundings.next)
    },
    .flag("hasNeighbours", "Whether there is an article before or after it.") {
      $0.surroundings.previous != nil || $0.surroundings.next != nil
    },
    .list("related", "Other articles for a reader of this one.", { Self.teaser }) { article in
      article.related.map { ArticleContext($0.article, in: article.context, reason: $0.reason) }
    },
    .flag("isSensitive", "Whether it may be read in distress or danger.") {
      $0.article.file.frontMatter.isSensitive
    },
    .flag("isListed", "Whether lists show it; false for an unlisted article.") { $0.article.isListed },
  ]

  /// The way in which the body's holes are filled.
  func bodyFiller(at place: TextPlace) -> TextFiller {
    TextFiller(
      context: context, text: article.body, place: place, eagerImage: article.picture == nil ? 0 : nil,
      callToAction: article.callToAction)
  }

  /// The recommended resources, to be shown in a place.
  func resources(at place: TextPlace) -> [ResourceContext] {
    article.resources.map { ResourceContext(context: context, resource: $0, place: place) }
  }

  private var body: [UInt8] { context.html(article.body.pieces, filler: bodyFiller(at: .ownPage)) }

  private func html(_ text: LinkedText?) -> [UInt8]? { text.map { context.html($0, at: .ownPage) } }

  private var surroundings: Surroundings { context.site.surroundings[index] }

  private func other(_ index: Int?) -> ArticleContext? { index.map { ArticleContext($0, in: context) } }

  private var series: SeriesContext? {
    guard let position = surroundings.series else { return nil }
    let series = context.site.series[position.series]
    return series.articles.count > 1
      ? SeriesContext(context: context, series: series, position: position.position) : nil
  }

  private var taxonomies: [ArticleTaxonomyContext] {
    context.site.taxonomies.compactMap { taxonomy in
      let terms = terms(taxonomy.kind.key).map { context.term($0) }
      return terms.isEmpty
        ? nil : ArticleTaxonomyContext(kind: taxonomy.kind, terms: terms, words: context.words)
    }
  }
}
