import Synchronization

@testable import SiteWriter

/// A seeded generator (SplitMix64, Steele et al. 2014), so that a test that fails fails again.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

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
