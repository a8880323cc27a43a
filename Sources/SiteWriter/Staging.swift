import SiteModel
import Synchronization

/// The first step of a build: every file is rendered and compared, and what differs is put beside the site.
struct Staging: Sendable {
  let folder: String
  let plan: OutputPlan
  let last: Manifest
  /// Nil if the site has no compressed copies.
  let copies: CompressedCopies?
  let measuresFiles: Bool
  let disk: Disk

  /// What became of a file and its compressed copies, and the seconds of processor time that it took; 0 if nobody measures.
  struct Result: Sendable {
    let file: StagedFile
    let copies: [StagedCopy]
    let processorTime: Double
  }

  static let name = ".inglenook-staging"

  /// Where a file or folder of the site waits: staged files stand in the same folders as they will in the site.
  static func place(of path: OutputPath, in folder: String) -> String {
    "\(folder)/\(name)/\(siteName)/\(path.text)"
  }

  private static let siteName = "site"
  /// How many files a worker takes at a time.
  private static let share = 16

  /// Removes what a build that was killed has left.
  static func clear(in folder: String, disk: Disk) throws(DiskError) {
    try disk.removeTree("\(folder)/\(name)")
  }

  /// What became of each file of the plan, in the plan's order; nil if the task was cancelled.
  func run(workers: Int, onProgress: @escaping @Sendable (Int) -> Void) async throws(DiskError)
    -> [Result]?
  {
    try disk.makeFolder("\(folder)/\(Self.name)")
    try disk.makeFolder("\(folder)/\(Self.name)/\(Self.siteName)")
    let counter = Counter()
    let outcomes = await withTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<max(1, min(workers, plan.files.count)) {
        group.addTask { work(counter, onProgress) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    guard outcomes.count == plan.files.count else { return nil }
    return outcomes.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func work(
    _ counter: Counter, _ onProgress: @Sendable (Int) -> Void
  ) -> [(Int, Result)] {
    var worker = StagingWorker(folder: folder, last: last, copies: copies, disk: disk)
    var outcomes: [(Int, Result)] = []
    while !Task.isCancelled, let share = counter.take(Self.share, of: plan.files.count) {
      for index in share {
        let (path, file) = plan.files[index]
        let start = measuresFiles ? threadProcessorTime() : 0
        let staged = worker.stage(path, file.contents)
        let copies = worker.stageCopies(of: path, staged)
        let time = measuresFiles ? threadProcessorTime() - start : 0
        outcomes.append((index, Result(file: staged, copies: copies, processorTime: time)))
      }
      onProgress(counter.finish(share.count))
    }
    return outcomes
  }
}

extension Staging.Result {
  func cost(of path: OutputPath) -> FileCost {
    let size =
      switch file {
      case .unchanged(let fingerprint), .staged(let fingerprint, _): fingerprint.size
      default: 0
      }
    return FileCost(path: path.text, size: size, processorTime: processorTime)
  }
}

/// Hands out the files to the workers, and counts those that are done.
private final class Counter: Sendable {
  private let taken = Atomic(0)
  private let done = Atomic(0)

  /// The next so many indices below `total`; nil when there are none left.
  func take(_ count: Int, of total: Int) -> Range<Int>? {
    let start = taken.add(count, ordering: .relaxed).oldValue
    return start < total ? start..<min(start + count, total) : nil
  }

  /// Counts files that are done, and says how many there are now.
  func finish(_ count: Int) -> Int { done.add(count, ordering: .relaxed).newValue }
}
