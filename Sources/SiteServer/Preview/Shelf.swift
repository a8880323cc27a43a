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
    if let file = plan.file(at: path) { return file }
    guard path.hasPrefix("search/") else { return nil }
    return searchFiles.withLock { files in
      let made = files ?? plan.searchFiles()
      files = made
      return made.first { $0.path == path }
    }
  }
}
