import SiteModel

/// The pictures that the site shows and has smaller copies of.
struct ScaledPictures: Sendable {
  /// By the paths to which the site's texts lead, `/images/sea.jpg`.
  private let pictures: [String: ScaledPicture]

  /// No pictures.
  static let none = ScaledPictures()

  private init() { pictures = [:] }

  init(of site: Site, storage: Storage) {
    let shown = site.shownPaths
    let pictures = site.assets.filter { shown.contains("/" + $0.path) }.compactMap {
      ScaledPicture($0, storage: storage)
    }
    self.pictures = Dictionary(
      pictures.map { ("/" + $0.asset.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The copies of a picture that a text shows.
  subscript(image: LinkedImage) -> ScaledPicture? {
    guard case .site(let path, _) = image.target else { return nil }
    return pictures[path]
  }

  /// The names under which copies are kept.
  var keptNames: [String] { pictures.values.flatMap(\.keptNames) }

  /// The copies, each once: the same picture under two names has the same ones.
  var outputFiles: [OutputFile] {
    let files = pictures.sorted { $0.key < $1.key }.flatMap { $0.value.outputFiles }
    return Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      .values.sorted { $0.path < $1.path }
  }
}

extension Site {
  /// The paths of all pictures that stand in the texts of the site, or over them.
  fileprivate var shownPaths: Set<String> {
    var images: [LinkedImage] = articles.flatMap { $0.body.images } + pages.flatMap { $0.body.images }
    images += authors.flatMap { $0.biography.images }
    images += taxonomies.flatMap(\.terms).flatMap { $0.introduction.images }
    images += callsToAction.flatMap { $0.text.images }
    let leads = articles.map(\.picture) + pages.map(\.picture) + authors.map(\.photo)
    images += leads.compactMap { $0?.image }
    return Set(
      images.compactMap { image in
        guard case .site(let path, _) = image.target else { return nil }
        return path
      })
  }
}
