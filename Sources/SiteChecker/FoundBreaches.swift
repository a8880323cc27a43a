import SiteModel

/// Collects what was found: each thing once, where its author wrote it, with the pages on which it shows.
struct FoundBreaches {
  private struct Key: Hashable {
    let rule: Rule
    let message: String
    let location: SourceLocation?
  }

  private struct Found {
    let breach: Breach
    let location: SourceLocation?
    /// The addresses of the pages on which it shows; none for what is wrong with a text itself.
    var pages: [String] = []
  }

  private let knownPlaces: Set<SourceLocation>
  /// What every build reports, too.
  private static let rulesOfEveryBuild: Set<Rule> = [.brokenLink, .brokenAnchor, .missingFile, .altText]
  private var order: [Key] = []
  private var found: [Key: Found] = [:]

  /// - Parameter known: What was reported before.
  init(known: [Diagnostic]) { knownPlaces = Set(known.compactMap(\.location)) }

  /// Adds what is wrong with the text of a file.
  mutating func add(_ breach: LocatedBreach, _ finder: inout SourceFinder) {
    let known = breach.breach.location
    let needles = breach.breach.needles
    let place: SourceLocation? =
      if let known {
        needles.isEmpty ? known : finder.place(of: needles, in: known.file, from: known.line) ?? known
      } else {
        finder.place(of: needles, on: breach.file)
      }
    add(breach.breach, at: place, on: nil)
  }

  /// Adds what is wrong on a finished page.
  mutating func add(_ breach: Breach, on page: PageFacts, _ finder: inout SourceFinder) {
    let place = breach.location ?? finder.place(of: breach.needles, on: page.origin)
    // That a text shows on its own page need not be said.
    let isOwnPage = place?.file == SourceFinder.file(of: page.origin)
    add(breach, at: place, on: isOwnPage ? nil : page.address)
  }

  private mutating func add(_ breach: Breach, at place: SourceLocation?, on page: String?) {
    if let place, knownPlaces.contains(place), Self.rulesOfEveryBuild.contains(breach.rule) { return }
    let key = Key(rule: breach.rule, message: breach.message, location: place)
    if found[key] == nil {
      order.append(key)
      found[key] = Found(breach: breach, location: place)
    }
    if let page { found[key]?.pages.append(page) }
  }

  /// One for each thing.
  var diagnostics: [Diagnostic] {
    order.compactMap { found[$0] }.map { found in
      let breach = found.breach
      let diagnostic = Diagnostic(
        breach.rule, breach.message, help: breach.help, at: found.location, notes: notes(found))
      // What a reader told of themselves must not be repeated in a log.
      return breach.rule == .personalData
        ? diagnostic.confidential(breach.message, help: breach.help) : diagnostic
    }
  }

  private func notes(_ found: Found) -> [String] {
    guard let first = found.pages.first else { return [] }
    switch found.pages.count {
    case 1: return ["it shows on the page \(first)"]
    case 2: return ["it shows on the pages \(first) and \(found.pages[1])"]
    default: return ["it shows on \(found.pages.count) pages; the first of them is \(first)"]
    }
  }
}

extension PageFacts {
  /// The address at which a browser shows it, `/posts/x/`.
  var address: String {
    let name = "index.html"
    return "/" + (path == name || path.hasSuffix("/" + name) ? String(path.dropLast(name.count)) : path)
  }
}
