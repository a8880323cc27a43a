import Dispatch
import SiteBuilder
import SiteWriter
import Synchronization

/// One line on a terminal that says how far a build is. It appears when the build takes longer than a moment, and is
/// erased at the end.
final class ProgressLine: Sendable {
  private struct State {
    var words = "Reading"
    /// What stands on the terminal now.
    var shown: String?
    var isOver = false
  }

  private let console: Console
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "progress")

  private static let patience = 300
  private static let interval = 100

  init(on console: Console) { self.console = console }

  /// Begins to look after the build.
  func start() { queue.asyncAfter(deadline: .now() + .milliseconds(Self.patience)) { [self] in draw() } }

  /// Takes note of how far the build is.
  func note(_ event: BuildEvent) {
    state.withLock { $0.words = Self.words(for: event) ?? $0.words }
  }

  /// Says something that stays, above the line.
  func say(_ line: String) {
    state.withLock {
      console.write(($0.shown == nil ? "" : Self.erase) + line.withoutControls + "\n")
      $0.shown = nil
    }
  }

  /// Erases the line for good.
  func stop() {
    state.withLock {
      if $0.shown != nil { console.write(Self.erase) }
      $0.isOver = true
    }
  }

  private func draw() {
    let isOver = state.withLock {
      guard !$0.isOver else { return true }
      if $0.shown != $0.words { console.write(Self.erase + $0.words + " …") }
      $0.shown = $0.words
      return false
    }
    if !isOver { queue.asyncAfter(deadline: .now() + .milliseconds(Self.interval)) { [self] in draw() } }
  }

  private static let erase = "\r\u{1B}[K"

  private static func words(for event: BuildEvent) -> String? {
    switch event {
    case .inspecting, .reading: "Reading"
    case .connecting, .planning: "Connecting"
    case .indexing: "Making the search index"
    case .rendering: "Writing"
    case .writing(.replacing): "Putting everything in its place"
    case .writing(.progress(let done, let total)): "Writing: \(done) of \(total) files"
    case .writing(.waiting): "Waiting"
    }
  }
}
