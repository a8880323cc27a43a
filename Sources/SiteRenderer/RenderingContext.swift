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
  let takeaways: Gatherings
  let questions: Gatherings

  init(site: Site, assets: ThemeAssets, blocks: BlockTemplates) {
    self.site = site
    self.assets = assets
    self.blocks = blocks
    takeaways = Gatherings(Words.takeaways, at: "/takeaways/", of: site) { $0.takeaways.count }
    questions = Gatherings(Words.questions, at: "/questions/", of: site) { $0.questions.count }
    standardPaths = StandardPaths(site: site, takeaways: takeaways.path, questions: questions.path)
  }

  var settings: Settings { site.settings }
  var base: BaseURL { site.settings.baseURL }
}
