import Mustache
import SiteModel

/// A theme's templates, ready for one site, and everything that is wrong with them.
struct CompiledTheme {
  let pages: PageTemplates
  let blocks: BlockTemplates
  let words: Words
  let problems: [Diagnostic]

  init(_ theme: SiteTheme, for site: Site, words languages: Languages, in language: String) {
    let sources = languages.sources(for: language)
    var compiled = Theme(sources: theme.templates + sources)
    let own = OwnTemplates(site: site, templateNames: theme.templates.map(\.name))
    let extra = ExtraSchema(
      site.articles.map(\.file.frontMatter.extra) + site.pages.map(\.file.frontMatter.extra))
    words = Words(language: language, sources, &compiled)
    blocks = BlockTemplates(&compiled, names: theme.templates.map(\.name))
    pages = PageTemplates(&compiled, extra: extra, own: own)
    let missing = theme.missingNames
    problems =
      theme.unusedFiles + own.problems + languages.problems(for: language)
      + compiled.problems.filter { !missing.contains($0.place.path) }.map { Diagnostic($0) }
  }
}

extension SiteTheme {
  /// The names of templates that every theme needs and this one lacks.
  var missingNames: Set<String> { Set(PageTemplates.required).subtracting(templates.map(\.name)) }

  var missingTemplates: [Diagnostic] {
    missingNames.sorted().map {
      .error(
        "the theme has no file \($0).mustache",
        help: "every theme needs it; the theme that comes with Inglenook has one to begin with")
    }
  }

  /// Files that no page is made from, and that are not copied either.
  fileprivate var unusedFiles: [Diagnostic] {
    let feeds = templates.filter { $0.name.hasPrefix("feeds/") && !PageTemplates.required.contains($0.name) }
    return others.map {
      .warning(
        "\($0.shownPath) is not used",
        help: "a template's name ends in .mustache; a file to be copied belongs into the folder assets")
    }
      + feeds.map {
        .warning(
          "\($0.path) is not used",
          help: nearestName(to: $0.name, among: PageTemplates.required).map { "did you mean \($0).mustache?" }
        )
      }
  }
}
