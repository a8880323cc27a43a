/// Keeps back the files that lie beside an article that is not published: a draft's pictures are as private as its words.
struct AssetGate {
  /// The titles of the articles, by the folders in which they lie.
  private let closedFolders: [String: String]

  init(withheld: [ArticleFile]) {
    let inFolders = withheld.filter { $0.path.hasSuffix("/index.md") }
    closedFolders = Dictionary(
      inFolders.map { (String($0.path.dropLast("/index.md".count)), $0.frontMatter.title.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The files that are published.
  func passed(_ assets: [AssetFile]) -> [AssetFile] { assets.filter { owner(of: $0) == nil } }

  /// The title of the article that keeps a file back.
  func owner(of asset: AssetFile) -> String? {
    guard !closedFolders.isEmpty else { return nil }
    var folder = asset.path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if let title = closedFolders[String(folder)] { return title }
    }
    return nil
  }
}

extension AssetFile {
  static let repair = "open it and save it again, or fetch it once more from where it came"

  /// What is wrong with a picture that is published and cannot be shown.
  var brokenness: Diagnostic? {
    defect.map {
      .error("this picture is broken: \($0)", help: Self.repair, at: SourceLocation(file: file))
    }
  }
}
