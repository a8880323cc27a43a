import FoundationEssentials

/// What other servers said, kept so that a second run asks nobody twice.
package struct LinkCache: Sendable, Equatable {
  package private(set) var verdicts: [String: LinkVerdict] = [:]

  package init() {}

  /// Reads what an earlier run kept; empty if that cannot be read, since nothing is lost with it.
  package init(json bytes: [UInt8]) {
    verdicts = (try? JSONDecoder().decode([String: LinkVerdict].self, from: Data(bytes))) ?? [:]
  }

  /// As text, in order of address.
  package var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array((try? encoder.encode(verdicts)) ?? Data()) + [UInt8(ascii: "\n")]
  }

  /// What is known of an address and still holds.
  func verdict(on address: String, at now: Int) -> LinkVerdict? {
    verdicts[address].flatMap { $0.isFresh(at: now) ? $0 : nil }
  }

  /// The same, with new verdicts, and without those on addresses that no page names any more.
  func adding(_ new: [String: LinkVerdict], keeping addresses: Set<String>) -> LinkCache {
    var cache = self
    cache.verdicts = verdicts.merging(new) { $1 }.filter { addresses.contains($0.key) }
    return cache
  }
}
