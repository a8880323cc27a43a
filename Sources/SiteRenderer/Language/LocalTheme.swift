import Mustache
import SiteModel

/// The theme in one language of the site: what its pages share, and the templates that make them.
struct LocalTheme: Sendable {
  let context: RenderingContext
  let pages: PageTemplates
}

/// The theme in every language that a site is written in.
struct LocalThemes: Sendable {
  /// In the language of the site.
  let main: LocalTheme
  private let others: [String: LocalTheme]
  let problems: [Diagnostic]

  init(_ theme: SiteTheme, for site: Site, storage: Storage = .none) {
    let languages = Languages(theme.languages)
    let compiled = CompiledTheme(theme, for: site, words: languages, in: site.settings.language)
    let cards = ShareCards(of: site, theme: theme, storage: storage)
    let context = RenderingContext(
      site: site, assets: theme.assets, blocks: compiled.blocks, words: compiled.words,
      pictures: ScaledPictures(of: site, storage: storage), cards: cards)
    main = LocalTheme(context: context, pages: compiled.pages)

    var problems = compiled.problems + cards.problems
    var others: [String: LocalTheme] = [:]
    for tag in site.otherLanguages {
      let compiled = CompiledTheme(theme, for: site, words: languages, in: tag)
      let context = RenderingContext(context, blocks: compiled.blocks, words: compiled.words)
      others[tag] = LocalTheme(context: context, pages: compiled.pages)
      // What is wrong with a template is wrong in every language.
      problems += compiled.problems.filter { !problems.contains($0) }
    }
    self.others = others
    self.problems = problems
  }

  private init(_ other: LocalThemes, showing site: Site) {
    let showing = { (theme: LocalTheme) in
      LocalTheme(context: RenderingContext(theme.context, site: site), pages: theme.pages)
    }
    main = showing(other.main)
    others = other.others.mapValues(showing)
    problems = other.problems
  }

  /// The same theme for a site of which articles were revised.
  func showing(_ site: Site) -> LocalThemes { LocalThemes(self, showing: site) }

  /// The theme for a text in a language; nil is the site's.
  subscript(language: String?) -> LocalTheme { language.flatMap { others[$0] } ?? main }
}

extension Site {
  /// The languages of texts that are not in the language of the site, in order.
  fileprivate var otherLanguages: [String] {
    let languages =
      articles.compactMap(\.file.frontMatter.language) + pages.compactMap(\.file.frontMatter.language)
    return Set(languages).subtracting([settings.language]).sorted()
  }
}
