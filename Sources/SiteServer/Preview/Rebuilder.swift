import SiteBuilder
import SiteModel
import SiteReader

/// Makes one edition after the other.
struct Rebuilder {
  private let loop: PreviewLoop
  private let wake: AsyncStream<PreviewLoop.Wake>.Continuation
  private var planner: Planner
  /// How many changes there were.
  private var number = 0
  private var edition: Edition?
  /// What changed last.
  private var changed: [String] = []
  /// How long it took to plan everything.
  private var planningTime = Duration.zero
  private var alarm: Task<Void, Never>?
  private var pause: Task<Void, Never>?

  /// Whether planning everything takes so long that an author would wait for it.
  private var isSlow: Bool { planningTime > loop.patience }

  /// How long an author must rest before everything is planned: whoever saves again soon should not find the machine at work.
  private var pauseLength: Duration { min(max(planningTime / 2, .milliseconds(250)), .seconds(2)) }

  init(_ loop: PreviewLoop, _ wake: AsyncStream<PreviewLoop.Wake>.Continuation) {
    self.loop = loop
    self.wake = wake
    planner = Planner(loop.options)
  }

  func stop() {
    alarm?.cancel()
    pause?.cancel()
  }

  mutating func take(_ wake: PreviewLoop.Wake) async {
    let start = ContinuousClock.now
    switch wake {
    case .files(let changes):
      let files = await planner.read(changes)
      if !files.isEmpty || number == 0 { plan(files.sorted(), since: start) }
    case .clock:
      planner.forget()
      plan([], since: start)
    case .pause(let number): if number == self.number { planEverythingMeanwhile() }
    case .planned(let planning, let number): if number == self.number { complete(planning, since: start) }
    }
  }

  private mutating func plan(_ changed: [String], since start: ContinuousClock.Instant) {
    number += 1
    self.changed = changed
    planner.options.now = loop.clock()
    if isSlow, let planning = planner.revised() {
      publish(planning)
      pause?.cancel()
      pause = Self.after(pauseLength) { [wake, number] in wake.yield(.pause(after: number)) }
    } else {
      let planningStart = ContinuousClock.now
      let planning = planner.plan(isSearchable: false)
      planningTime = ContinuousClock.now - planningStart
      planner.adopt(planning)
      publish(planning)
    }
    tell(since: start)
  }

  private func planEverythingMeanwhile() {
    Task.detached(priority: .utility) { [planner, wake, number] in
      wake.yield(.planned(planner.plan(isSearchable: false), at: number))
    }
  }

  /// The whole follows what was planned alone; there is something to tell only if that makes a difference.
  private mutating func complete(_ planning: Planning, since start: ContinuousClock.Instant) {
    let problems = edition?.problems
    planner.adopt(planning)
    publish(planning)
    if problems != edition?.problems { tell(since: start) }
  }

  private mutating func publish(_ planning: Planning) {
    let (site, problems) = planning.parts
    let pictures = (edition?.pictureCount ?? 0) + (changed.contains(where: \.isNoText) ? 1 : 0)
    let edition = Edition(
      id: "\(loop.name)-\((edition?.number ?? 0) + 1)", number: (edition?.number ?? 0) + 1,
      shelf: site.map(Shelf.init) ?? edition?.shelf, problems: problems, pictureCount: pictures)
    self.edition = edition
    loop.editions.publish(edition)
    setAlarm(site)
  }

  private func tell(since start: ContinuousClock.Instant) {
    guard let edition else { return }
    loop.onRebuild(
      Rebuild(
        number: edition.number, changed: changed, problems: edition.problems,
        account: edition.isBroken ? nil : edition.shelf?.site.account,
        duration: ContinuousClock.now - start))
  }

  private mutating func setAlarm(_ site: PlannedSite?) {
    guard let moment = site?.site.nextChange else { return }
    alarm?.cancel()
    let seconds = max(1, moment.secondsSince1970 - planner.options.now)
    alarm = Self.after(.seconds(seconds)) { [wake] in wake.yield(.clock) }
  }

  private static func after(_ duration: Duration, do action: @escaping @Sendable () -> Void) -> Task<
    Void, Never
  > {
    Task {
      try? await Task.sleep(for: duration)
      if !Task.isCancelled { action() }
    }
  }
}

extension Planning {
  /// What was planned, if nothing stood in the way, and what there is to say.
  fileprivate var parts: (site: PlannedSite?, problems: [Diagnostic]) {
    switch self {
    case .planned(let site): (site, site.problems)
    case .refused(let problems): (nil, problems)
    case .cancelled: (nil, [])
    }
  }
}

extension String {
  /// Whether a file of this name shows in a page without its bytes being part of it.
  fileprivate var isNoText: Bool { ![".md", ".yaml", ".mustache"].contains(where: hasSuffix) }
}
