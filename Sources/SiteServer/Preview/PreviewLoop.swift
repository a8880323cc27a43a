import SiteBuilder
import SiteModel
import SiteReader

/// Keeps the editions up to date: whenever something changed, the site is read and planned again.
///
/// On a large site, a change within an article is planned alone at first, and everything else when the author pauses.
struct PreviewLoop: Sendable {
  let options: BuildOptions
  /// Seconds since 1970-01-01T00:00:00Z.
  let clock: @Sendable () -> Int
  /// A name for this run of the server, so that no edition of it has the name of another run's.
  let name: String
  let editions: Editions
  /// How long planning everything may take before a change within an article is planned alone.
  let patience: Duration
  let onRebuild: @Sendable (Rebuild) -> Void

  /// Something that asks for a look at the site.
  enum Wake: Sendable {
    case files(FileChanges)
    /// A moment has come at which something appears or expires.
    case clock
    /// Nothing has changed for a while since the change of this number, which was planned alone.
    case pause(after: Int)
    /// Everything was planned as it was at the change of this number.
    case planned(Planning, at: Int)
  }

  /// Makes the first edition and every later one, until the task is cancelled.
  func run() async {
    let (wakes, wake) = AsyncStream.makeStream(of: Wake.self)
    let changes = FolderWatch([options.contentFolder, options.templatesFolder]).changes()
    wake.yield(.files(.unknown))
    let watching = Task {
      for await change in changes { wake.yield(.files(change)) }
    }
    defer { watching.cancel() }
    var rebuilder = Rebuilder(self, wake)
    for await wake in wakes { await rebuilder.take(wake) }
    rebuilder.stop()
  }
}
