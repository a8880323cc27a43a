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
      [theme.searchScript?.problem].compactMap(\.self) + theme.unusedFiles + theme.unusedTemplates(unused)
      + theme.likelyMisspelt(own.unused) + own.problems
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

  /// Templates of the author's own that no page includes, and that are called almost like one of the built-in theme.
  fileprivate func unusedTemplates(_ names: [String]) -> [Diagnostic] {
    let unused = Set(names)
    let own = templates.filter {
      unused.contains($0.name) && !builtInNames.contains($0.name) && !$0.name.hasPrefix("feeds/")
    }
    return own.compactMap { template in
      nearest(to: template.name, among: builtInNames).map {
        .warning("\(template.path) is not used", help: "did you mean \($0).mustache?")
      }
    }
  }

  /// The name in the same folder that was most likely meant.
  private func nearest(to name: String, among names: some Sequence<String>) -> String? {
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    let last = { (name: String) in String(name.dropFirst(folder.count)) }
    let neighbours = names.filter { $0.hasPrefix(folder) && !last($0).contains("/") }
    return nearestName(to: last(name), among: neighbours.map(last)).map { folder + $0 }
  }

  /// Templates of `pages/` that nothing asks for, and that are called almost like one which every theme has.
  fileprivate func likelyMisspelt(_ names: [String]) -> [Diagnostic] {
    names.compactMap { name in
      guard let meant = nearest(to: name, among: PageTemplates.required),
        let template = templates.first(where: { $0.name == name })
      else { return nil }
      return .warning("\(template.path) is not used", help: "did you mean \(meant).mustache?")
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
