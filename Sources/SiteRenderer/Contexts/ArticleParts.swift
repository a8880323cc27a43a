import Markdown
import Mustache
import SiteModel

/// The quotation over an article.
struct EpigraphContext: Sendable {
  let context: RenderingContext
  let epigraph: LinkedEpigraph

  static let schema = Schema<EpigraphContext>(
    "epigraph", "The quotation over an article.",
    [
      .html("html", "The quotation, inline.") { $0.context.html($0.epigraph.text, at: .ownPage) },
      .optionalHTML("source", "Whose words they are, inline.") { epigraph in
        epigraph.epigraph.source.map { epigraph.context.html($0, at: .ownPage) }
      },
    ])
}

/// Where an article was first published.
struct SourceContext: Sendable {
  let context: RenderingContext
  let source: LinkedSource

  static let schema = Schema<SourceContext>(
    "source", "Where an article was first published.",
    [
      .optionalText("publication", "The newspaper, magazine, book or site.") { $0.source.publication },
      .optionalText("author", "Who wrote it there.") { $0.source.author },
      .optionalURL("url", "Its address there.") { $0.source.url.map { percentEncoded(address: $0) } },
      .optionalObject("date", "When it appeared there.", { DateContext.schema }) {
        $0.context.date($0.source.date)
      },
      .optionalHTML("permission", "By whose leave it stands here, inline.") { source in
        source.source.permission.map { source.context.html($0, at: .ownPage) }
      },
    ])
}

/// A book, a film, a page worth a reader's time.
struct ResourceContext: Sendable {
  let context: RenderingContext
  let resource: LinkedResource
  let place: TextPlace

  static let schema = Schema<ResourceContext>(
    "resource", "A book, a film, a page worth a reader's time.",
    [
      .html("html", "The author's line about it, or title and author, inline.") {
        $0.context.html($0.resource, at: $0.place)
      }
    ])
}

extension RenderingContext {
  /// A recommended resource: the author's line, or the linked title with the author.
  func html(_ resource: LinkedResource, at place: TextPlace) -> [UInt8] {
    switch resource {
    case .line(let text): html(text, at: place)
    case .work(let title, let author, let target):
      html(title, author: author, url: target.flatMap { url($0, at: place) })
    }
  }

  private func html(_ title: String, author: String?, url: String?) -> [UInt8] {
    var output: [UInt8] = []
    if let url {
      output.append(#"<a href=""#)
      output.appendAttributeURL(url)
      output.append(#"">"#)
    }
    output.append("<cite>")
    output.appendEscaped(title)
    output.append(url == nil ? "</cite>" : "</cite></a>")
    if let author {
      output.append(", ")
      output.appendEscaped(author)
    }
    return output
  }
}

/// An invitation.
struct CallToActionContext: Sendable {
  let context: RenderingContext
  let callToAction: CallToAction

  init(_ index: Int, in context: RenderingContext) {
    self.context = context
    callToAction = context.site.callsToAction[index]
  }

  static let schema = Schema<CallToActionContext>(
    "callToAction", "An invitation.",
    [
      .text("id", "Its id.") { $0.callToAction.id },
      .optionalText("title", "Its title.") { $0.callToAction.title },
      .optionalHTML("html", "Its text.") { $0.context.html($0.callToAction.text, at: .ownPage) },
      .text("label", "The words on its button.") { $0.callToAction.button },
      .optionalURL("url", "Where its button leads; missing if the page there is not published.") {
        $0.context.url($0.callToAction.target, at: .ownPage)
      },
    ])
}

/// A series, as one of its articles shows it.
struct SeriesContext: Sendable {
  let context: RenderingContext
  let series: Series
  /// Counted from 0.
  let position: Int

  static let schema = Schema<SeriesContext>(
    "series", "A series, as one of its articles shows it.",
    [
      .text("title", "Its title.") { $0.series.title },
      .url("url", "Its page.") { $0.context.local($0.series.path) },
      .number("part", "Which part this article is, counted from 1.") { $0.position + 1 },
      .number("count", "How many parts there are.") { $0.series.articles.count },
      .list("articles", "All parts in order.", { LinkContext.schema }) { $0.articles },
    ])

  private var articles: [LinkContext] {
    series.articles.enumerated().map { offset, index in
      var link = ArticleContext(index, in: context).link
      link.isCurrent = offset == position
      return link
    }
  }
}

/// The terms of one kind that an article carries.
struct ArticleTaxonomyContext: Sendable {
  let kind: TaxonomyKind
  let terms: [TermContext]
  let words: Words

  static let schema = Schema<ArticleTaxonomyContext>(
    "taxonomy", "The terms of one kind that an article carries.",
    [
      .text("key", "The kind in addresses: `categories`.") { $0.kind.key },
      .text("title", "The kind: `Categories`.") { $0.words.title(of: $0.kind) },
      .text("singular", "One of it: `Category`.") { $0.words.singular(of: $0.kind) },
      .list("terms", "The terms.", { TermContext.schema }) { $0.terms },
    ])
}
