import SiteBuilder
import SiteModel
import SiteReader

/// Keeps the editions up to date: whenever something changed, the site is read and planned again.
struct Rebuilding: Sendable {
  let options: BuildOptions
  /// Seconds since 1970-01-01T00:00:00Z.
  let clock: @Sendable () -> Int
  /// A name for this run of the server, so that no edition of it has the name of another run's.
  let name: String
  let editions: Editions
  let onRebuild: @Sendable (Rebuild) -> Void

  /// Something that asks for a look at the site.
  private enum Wake: Sendable {
    case files(FileChanges)
    /// A moment has come at which something appears or expires.
    case clock
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
    await makeEditions(after: wakes) { seconds in
      try? await Task.sleep(for: .seconds(seconds))
      if !Task.isCancelled { wake.yield(.clock) }
    }
  }

  private func makeEditions(
    after wakes: AsyncStream<Wake>, alarm: @escaping @Sendable (Int) async -> Void
  ) async {
    var planner = Planner(options)
    var count = 0
    var shelf: Shelf?
    var timer: Task<Void, Never>?
    for await wake in wakes {
      let start = ContinuousClock.now
      var changed: Set<String> = []
      if case .files(let changes) = wake {
        changed = await planner.read(changes)
        if changed.isEmpty, count > 0 { continue }
      }
      count += 1
      planner.options.now = clock()
      let (planned, problems) = planner.plan(isSearchable: false).parts
      shelf = planned.map(Shelf.init) ?? shelf
      editions.publish(Edition(id: "\(name)-\(count)", shelf: shelf, problems: problems))
      onRebuild(
        Rebuild(
          number: count, changed: changed.sorted(), problems: problems, account: planned?.site.account,
          duration: ContinuousClock.now - start))
      timer?.cancel()
      timer = planned?.site.nextChange.map { moment in
        let seconds = max(1, moment.secondsSince1970 - planner.options.now)
        return Task { await alarm(seconds) }
      }
    }
    timer?.cancel()
  }
}

extension Planning {
  /// What was planned, if nothing stood in the way, and what there is to say.
  fileprivate var parts: (planned: PlannedSite?, problems: [Diagnostic]) {
    switch self {
    case .planned(let site): (site, site.problems)
    case .refused(let problems): (nil, problems)
    case .cancelled: (nil, [])
    }
  }
}
