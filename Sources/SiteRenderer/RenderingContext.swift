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

  init(site: Site, assets: ThemeAssets, blocks: BlockTemplates) {
    self.site = site
    self.assets = assets
    self.blocks = blocks
    standardPaths = StandardPaths(site: site)
  }

  var settings: Settings { site.settings }
  var base: BaseURL { site.settings.baseURL }
}
