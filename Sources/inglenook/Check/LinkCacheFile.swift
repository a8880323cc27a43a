import SiteChecker
import SiteReader
import SiteWriter

/// The file beside the content folder that keeps what other servers said. It is no part of the site, and git is told so.
struct LinkCacheFile {
  private let folder: String
  private let old: [UInt8]?

  /// Reads the file, if there is one.
  ///
  /// - Parameter content: The content folder, beside which it lies.
  init(beside content: String) {
    let parent = content.lastIndex(of: "/").map { String(content[...$0]) } ?? ""
    folder = parent + ".inglenook-cache"
    old = try? SiteReader.bytes(of: folder + "/links.json")
  }

  var cache: LinkCache { old.map(LinkCache.init(json:)) ?? LinkCache() }

  /// Keeps new answers. That they cannot be kept is no reason to stop: then they are asked for again.
  func keep(_ cache: LinkCache) {
    let ignored = folder + "/.gitignore"
    if (try? SiteReader.bytes(of: ignored)) == nil {
      try? TextFile(ignored).replace(nil, with: Array("*\n".utf8))
    }
    if old != cache.json { try? TextFile(folder + "/links.json").replace(old, with: cache.json) }
  }
}
