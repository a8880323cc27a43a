import Markdown

/// A published article, connected with everything else.
///
/// Numbers that name other things (`authors`, `terms`, …) are indices into the arrays of `Site`. A class, since it is
/// large and everything that shows it holds it.
package final class Article: Sendable {
  package let file: ArticleFile
  package let slug: String
  /// `/posts/<slug>/`.
  package let path: String
  package let published: Moment?
  package let updated: Moment?
  package let expires: Moment?
  /// Into `Site.authors`.
  package let authors: [Int]
  /// In the order of `Site.taxonomies`, then as the author wrote them.
  package let terms: [TermReference]
  /// The author's, or the first paragraph cut at a sentence.
  package let summary: String
  package let body: LinkedText
  package let picture: LinkedPicture?
  package let epigraph: LinkedEpigraph?
  package let source: LinkedSource?
  /// The notice that a machine took part, in the site's words.
  package let aiNotice: LinkedText?
  package let takeaways: [Takeaway]
  package let resources: [LinkedResource]
  package let disclaimer: LinkedText?
  package let copyright: LinkedText?
  /// Into `Site.callsToAction`.
  package let callToAction: Int?
  package let thread: Thread
  /// The article's identity in feeds, a URI.
  package let guid: String
  /// Former paths that lead here now.
  package let aliases: [String]
  /// Whether lists, feeds, search, takeaway pages, related boxes and the sitemap show it.
  package let isListed: Bool
  package let isDraft: Bool

  package var title: String { file.frontMatter.title.value }
  package var name: String { file.name }
  /// Minutes that a calm reader needs, at 230 words a minute, at least 1.
  package var readingMinutes: Int { max(1, (file.body.wordCount + 115) / 230) }
  /// When something about the article last changed, as far as its author says.
  package var lastChanged: Moment? {
    guard let published, let updated else { return published ?? updated }
    return published < updated ? updated : published
  }

  package init(
    file: ArticleFile, slug: String, path: String, published: Moment?, updated: Moment?, expires: Moment?,
    authors: [Int],
    terms: [TermReference], summary: String, body: LinkedText, picture: LinkedPicture?,
    epigraph: LinkedEpigraph?,
    source: LinkedSource?, aiNotice: LinkedText?, takeaways: [Takeaway], resources: [LinkedResource],
    disclaimer: LinkedText?,
    copyright: LinkedText?, callToAction: Int?, thread: Thread, guid: String, aliases: [String],
    isListed: Bool, isDraft: Bool
  ) {
    self.file = file
    self.slug = slug
    self.path = path
    self.published = published
    self.updated = updated
    self.expires = expires
    self.authors = authors
    self.terms = terms
    self.summary = summary
    self.body = body
    self.picture = picture
    self.epigraph = epigraph
    self.source = source
    self.aiNotice = aiNotice
    self.takeaways = takeaways
    self.resources = resources
    self.disclaimer = disclaimer
    self.copyright = copyright
    self.callToAction = callToAction
    self.thread = thread
    self.guid = guid
    self.aliases = aliases
    self.isListed = isListed
    self.isDraft = isDraft
  }
}

/// A quotation over an article, with its links resolved.
package struct LinkedEpigraph: Sendable {
  package let text: LinkedText
  package let source: LinkedText?

  package init(text: LinkedText, source: LinkedText?) {
    self.text = text
    self.source = source
  }
}

/// Where an article was first published, with its date on the site's clock.
package struct LinkedSource: Sendable {
  package let publication: String?
  package let author: String?
  package let url: String?
  package let date: Moment?
  package let permission: LinkedText?

  package init(publication: String?, author: String?, url: String?, date: Moment?, permission: LinkedText?) {
    self.publication = publication
    self.author = author
    self.url = url
    self.date = date
    self.permission = permission
  }
}

/// A recommended resource with its link resolved.
package enum LinkedResource: Sendable {
  case work(title: String, author: String?, target: LinkTarget?)
  case line(LinkedText)
}

/// What stands around an article, which only the whole site knows.
package struct Surroundings: Sendable {
  /// Into `Site.articles`, of the article before and after in time.
  package var previous: Int?
  package var next: Int?
  /// Into `Site.articles`: those that its author names as related.
  package var named: [Int] = []
  package var series: SeriesPosition?

  package init() {}
}

/// Another article that a reader of this one may want.
package struct RelatedArticle: Sendable, Hashable {
  /// Into `Site.articles`.
  package let article: Int
  /// What both are about, in words of a reader's: the name of a shared tag or category, or a term of the text; nil for an
  /// article that the author names.
  package let reason: String?

  package init(article: Int, reason: String?) {
    self.article = article
    self.reason = reason
  }
}

/// Where an article stands in its series.
package struct SeriesPosition: Sendable, Hashable {
  /// Into `Site.series`.
  package let series: Int
  /// Counted from 0.
  package let position: Int

  package init(series: Int, position: Int) {
    self.series = series
    self.position = position
  }
}

/// A term of a taxonomy, by its place in `Site.taxonomies`.
package struct TermReference: Sendable, Hashable {
  package let taxonomy: Int
  package let term: Int

  package init(taxonomy: Int, term: Int) {
    self.taxonomy = taxonomy
    self.term = term
  }
}
