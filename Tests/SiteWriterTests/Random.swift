import SeededRandom
import Synchronization

@testable import SiteWriter

extension Random {
  /// A small site whose paths clash with those of other such sites: a file here is a folder there.
  mutating func site() -> [String: String] {
    var site: [String: String] = [:]
    for _ in 0..<Int.random(in: 1...8, using: &self) {
      let names = ["a", "b", "c"]
      let depth = Int.random(in: 1...3, using: &self)
      let path = (0..<depth).map { _ in names[Int.random(in: 0..<3, using: &self)] }.joined(separator: "/")
      let clashes = site.keys.contains { $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") }
      if !clashes { site[path] = String(Int.random(in: 0..<3, using: &self)) }
    }
    return site
  }
}

/// Keeps the events of a build.
final class Recorder: Sendable {
  private let events = Mutex<[WriteEvent]>([])

  var all: [WriteEvent] { events.withLock { $0 } }

  func add(_ event: WriteEvent) { events.withLock { $0.append(event) } }
}
