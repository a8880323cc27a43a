/// The whole site, connected, sorted and complete: a renderer asks it and never computes across articles.
package struct Site: Sendable {
  package let settings: Settings
  /// When the site is built, as far as its content is concerned.
  package let now: Moment
  package let navigation: [TitledLink]
  package let social: [TitledLink]
  package let footer: LinkedText?
  package let copyright: LinkedText?
  /// Everything published, newest first, ties by slug, articles without a date last; unlisted ones too.
  package private(set) var articles: [Article]
  /// What stands around each of `articles`, in the same order.
  package let surroundings: [Surroundings]
  /// The listed ones: into `articles`, in the same order.
  package let listed: [Int]
  /// Listed and featured: into `articles`, in the same order.
  package let featured: [Int]
  package let pages: [Page]
  /// By name; with a profile, or with articles, perhaps only unlisted ones.
  package let authors: [Author]
  /// Categories, tags, and what the site adds, in that order.
  package let taxonomies: [Taxonomy]
  /// By title.
  package let series: [Series]
  /// Which articles are about the same matters.
  package let similarity: SimilarityIndex
  package let callsToAction: [CallToAction]
  /// What is copied as it is; files that belong to a withheld article are not among them.
  package let assets: [AssetFile]
  package let account: Account
  /// What will change by itself, the next change first.
  package let schedule: [ScheduledChange]

  package init(
    settings: Settings, now: Moment, navigation: [TitledLink], social: [TitledLink], footer: LinkedText?,
    copyright: LinkedText? = nil,
    articles: [Article], surroundings: [Surroundings],
    listed: [Int], featured: [Int], pages: [Page], authors: [Author], taxonomies: [Taxonomy],
    series: [Series], similarity: SimilarityIndex = SimilarityIndex(),
    callsToAction: [CallToAction], assets: [AssetFile], account: Account,
    schedule: [ScheduledChange]
  ) {
    self.settings = settings
    self.now = now
    self.navigation = navigation
    self.social = social
    self.footer = footer
    self.copyright = copyright
    self.articles = articles
    self.surroundings = surroundings
    self.listed = listed
    self.featured = featured
    self.pages = pages
    self.authors = authors
    self.taxonomies = taxonomies
    self.series = series
    self.similarity = similarity
    self.callsToAction = callsToAction
    self.assets = assets
    self.account = account
    self.schedule = schedule
  }
}

extension Site {
  /// The next moment at which a rebuild changes anything: a future article appears, an article expires, a thread closes.
  package var nextChange: Moment? { schedule.first?.moment }

  /// The same site with some articles as they are now, which hold their places.
  package func revised(_ revisions: [ArticleReviser.Revision]) -> Site {
    var site = self
    for revision in revisions {
      site.articles[revision.index] = revision.article
    }
    return site
  }

  /// The authors that readers find in lists, by name.
  package var listedAuthors: [Author] { authors.filter(\.hasPage) }
}
