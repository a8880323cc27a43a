/// Keeps back the files that lie beside an article that is not published: a draft's pictures are as private as its words.
struct AssetGate {
  private let closedFolders: Set<String>

  init(withheld: [ArticleFile]) {
    closedFolders = Set(
      withheld.filter { $0.path.hasSuffix("/index.md") }.map { String($0.path.dropLast("/index.md".count)) })
  }

  func passed(_ assets: [AssetFile]) -> [AssetFile] {
    closedFolders.isEmpty ? assets : assets.filter { !isClosed($0.path) }
  }

  private func isClosed(_ path: String) -> Bool {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if closedFolders.contains(String(folder)) { return true }
    }
    return false
  }
}
