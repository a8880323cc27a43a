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
    let unused = compiled.problems.isEmpty ? compiled.unusedNames : []
    problems =
      theme.unusedFiles + theme.unusedTemplates(unused) + theme.likelyMisspelt(own.unused) + own.problems
      + languages.problems(for: language) + languages.unused(unused, in: language)
      + theme.diagnostics(compiled.problems.filter { !missing.contains($0.place.path) })
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

  /// Templates of the author's own that no page includes. Feeds have a complaint of their own.
  fileprivate func unusedTemplates(_ names: [String]) -> [Diagnostic] {
    let unused = Set(names)
    let own = templates.filter { unused.contains($0.name) && !builtInNames.contains($0.name) }
    return own.filter { !$0.name.hasPrefix("feeds/") }.map { template in
      let nearest = nearestName(to: template.name, among: builtInNames)
      return .warning(
        "\(template.path) is not used",
        help: nearest.map { "did you mean \($0).mustache?" }
          ?? "no template includes it; {{> \(template.name)}} does")
    }
  }

  /// Templates of `pages/` that nothing asks for, and that are called almost like one which every theme has.
  fileprivate func likelyMisspelt(_ names: [String]) -> [Diagnostic] {
    let folder = "pages/"
    let required = PageTemplates.required.filter { $0.hasPrefix(folder) }.map { $0.dropFirst(folder.count) }
    return names.compactMap { name in
      let nearest = nearestName(to: String(name.dropFirst(folder.count)), among: required.map(String.init))
      guard let nearest, let template = templates.first(where: { $0.name == name }) else { return nil }
      return .warning("\(template.path) is not used", help: "did you mean \(folder)\(nearest).mustache?")
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
