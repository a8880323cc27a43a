import Mustache
import SiteModel

/// What every page shares: the site, the addresses of the theme's files, and the templates of blocks.
///
/// A class, so that each page's way of being made holds one reference and a number and no copy of the site.
final class RenderingContext: Sendable {
  let site: Site
  let standardPaths: StandardPaths
  let assets: ThemeAssets
  let blocks: BlockTemplates
  /// Smaller copies of what the site shows.
  let pictures: ScaledPictures
  let cards: ShareCards
  /// What the tool itself says, in the language of the pages that share this.
  let words: Words
  let takeaways: Gatherings
  let questions: Gatherings
  /// What stands on every page, made once.
  let frame: SiteFrame

  /// What the pages allow browsers to do.
  let securityPolicy: String

  init(
    site: Site, assets: ThemeAssets, blocks: BlockTemplates, words: Words,
    pictures: ScaledPictures = .none, cards: ShareCards = .none
  ) {
    self.site = site
    self.assets = assets
    self.blocks = blocks
    self.words = words
    self.pictures = pictures
    self.cards = cards
    securityPolicy = SecurityPolicy(settings: site.settings).text
    takeaways = Gatherings(words[.takeaways], at: SitePath.takeaways, of: site) { $0.takeaways.count }
    questions = Gatherings(words[.questions], at: SitePath.questions, of: site) { $0.questions.count }
    standardPaths = StandardPaths(site: site, takeaways: takeaways.path, questions: questions.path)
    frame = SiteFrame(site, paths: standardPaths, assets: assets, language: words.language)
  }

  /// The same in another language, or for a site of which articles were revised.
  init(
    _ other: RenderingContext, site: Site? = nil, blocks: BlockTemplates? = nil, words: Words? = nil
  ) {
    self.site = site ?? other.site
    self.blocks = blocks ?? other.blocks
    self.words = words ?? other.words
    standardPaths = other.standardPaths
    assets = other.assets
    pictures = other.pictures
    cards = other.cards
    takeaways = other.takeaways
    questions = other.questions
    securityPolicy = other.securityPolicy
    frame = SiteFrame(
      self.site, paths: standardPaths, assets: assets, language: self.words.language)
  }

  /// Whether a page that shows lines of these articles must have the way out of a sensitive page.
  func isSensitive(quoting articles: some Sequence<Int>) -> Bool {
    articles.contains { site.articles[$0].file.frontMatter.isSensitive }
  }

  var settings: Settings { site.settings }
  var base: BaseURL { site.settings.baseURL }
}
