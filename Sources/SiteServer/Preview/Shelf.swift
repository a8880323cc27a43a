import SiteBuilder
import SiteModel
import SiteRenderer
import Synchronization

/// The files of a planned site, found by path.
final class Shelf: Sendable {
  let site: Site
  private let plan: SitePlan
  /// The search index takes long to make; it is made when somebody searches.
  private let searchFiles = Mutex<[OutputFile]?>(nil)

  init(_ planned: PlannedSite) {
    site = planned.site
    plan = planned.plan
  }

  /// The file at a path below the output folder; nil if there is none.
  func file(at path: String) -> OutputFile? {
    if let file = Self.file(at: path, in: plan.files) { return file }
    guard path.hasPrefix("search/") else { return nil }
    return searchFiles.withLock { files in
      let made = files ?? plan.searchFiles()
      files = made
      return made.first { $0.path == path }
    }
  }

  /// - Parameter files: in order of path.
  private static func file(at path: String, in files: [OutputFile]) -> OutputFile? {
    var range = files.startIndex..<files.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if files[middle].path < path {
        range = (middle + 1)..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    let isFound = range.lowerBound < files.endIndex && files[range.lowerBound].path == path
    return isFound ? files[range.lowerBound] : nil
  }
}
