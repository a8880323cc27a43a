import BenchmarkPages
import Foundation
import OwnEngine
import StencilEngine
import SwiftMustacheEngine

/// Renders one page with each engine in turn, round after round, so that a slow moment of the machine hits all alike.
struct Comparison {
  let rounds: Int
  let own: OwnEngine
  private let swiftMustache: SwiftMustacheEngine
  private let stencil = StencilEngine()

  init(rounds: Int) throws {
    self.rounds = rounds
    own = try OwnEngine()
    swiftMustache = try SwiftMustacheEngine()
  }

  func run(
    _ name: String, template: String, dictionary: [String: Any], render: (inout [UInt8]) throws -> Void
  ) throws {
    var buffer: [UInt8] = []
    try render(&buffer)
    let page = buffer
    var times = Times(name: name, bytes: page.count)
    guard rounds > 0 else { return try profile(render) }
    try expectEqual(page, swiftMustache.render(dictionary, template: template), engine: "swift-mustache")
    try expectEqual(page, stencil.render(dictionary, template: template), engine: "Stencil")
    let pieces = try Pieces(of: dictionary, template: template)
    defer { pieces.free() }
    for _ in 0..<rounds {
      times.measure("memcpy", repeating: 100) {
        buffer.removeAll(keepingCapacity: true)
        buffer.append(contentsOf: page)
      }
      times.measure("memcpy of its \(pieces.count) pieces", repeating: 20) { pieces.copy() }
      try times.measure("own engine", repeating: 20) {
        buffer.removeAll(keepingCapacity: true)
        try render(&buffer)
      }
      times.measure("swift-mustache", repeating: 1) {
        _ = swiftMustache.render(dictionary, template: template)
      }
      try times.measure("Stencil", repeating: 1) { _ = try stencil.render(dictionary, template: template) }
    }
    print(times)
  }

  /// Renders with this project's engine alone, for a profiler.
  private func profile(_ render: (inout [UInt8]) throws -> Void) throws {
    var buffer: [UInt8] = []
    for _ in 0..<2000 {
      buffer.removeAll(keepingCapacity: true)
      try render(&buffer)
    }
  }

  /// Compares two renderings without regard to white space.
  private func expectEqual(_ own: [UInt8], _ other: String, engine: String) throws {
    let (own, other) = (own.string.filter { !$0.isWhitespace }, other.filter { !$0.isWhitespace })
    guard own != other else { return }
    let common = max(0, zip(own, other).prefix { $0 == $1 }.count - 40)
    throw Difference(
      engine: engine, own: own.dropFirst(common).prefix(120), other: other.dropFirst(common).prefix(120))
  }
}

/// Where two engines disagree.
struct Difference: Error {
  let engine: String
  let own: Substring
  let other: Substring
}

/// Microseconds of processor time for one page, by engine.
struct Times: CustomStringConvertible {
  let name: String
  let bytes: Int
  private var engines: [String] = []
  private var samples: [String: [Double]] = [:]

  init(name: String, bytes: Int) {
    self.name = name
    self.bytes = bytes
  }

  mutating func measure(_ engine: String, repeating count: Int, _ body: () throws -> Void) rethrows {
    let start = Self.threadTime()
    for _ in 0..<count { try body() }
    let microseconds = Self.threadTime() - start
    if samples[engine] == nil { engines.append(engine) }
    samples[engine, default: []].append(microseconds / Double(count))
  }

  /// The processor time of this thread in microseconds, which other work on the machine hardly disturbs.
  private static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  private func median(_ engine: String) -> Double {
    let sorted = (samples[engine] ?? []).sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  var description: String {
    let own = median("own engine")
    let rows = engines.map { engine in
      "| \(engine) | \(number(median(engine))) | \(number(median(engine) / own)) |\n"
    }
    return """
      ### \(name), \(bytes) bytes, medians of \(samples["memcpy"]?.count ?? 0) rounds

      | | µs a page | times the own engine |
      |---|---|---|
      \(rows.joined())
      """
  }

  private func number(_ value: Double) -> String { String(format: "%.2f", value) }
}
