/// What is kept of a page once it was looked at: what is wrong with it alone, and what must be held against other pages.
struct PageFacts: Sendable {
  /// Below the output folder, `posts/x/index.html`.
  let path: String
  /// What the author would name as its source.
  let origin: String
  var breaches: [Breach] = []
  /// Every id, as a hash, sorted.
  var identifiers: [UInt64] = []
  /// Links to parts of other pages of the site.
  var partLinks: [PartLink] = []
  /// Addresses on other servers, each once, in order.
  var otherAddresses: [String] = []
  var title = ""
  var description = ""
  /// Whether search engines may show it.
  var isIndexed = true

  struct PartLink: Sendable {
    let address: String
    let path: String
    let part: String
  }

  init(path: String, origin: String) {
    self.path = path
    self.origin = origin
  }

  /// Whether it has an element with an id.
  func has(_ id: String) -> Bool { identifiers.containsSorted(stableHash(id.utf8)) }
}

extension [UInt64] {
  fileprivate func containsSorted(_ value: UInt64) -> Bool {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if self[middle] == value { return true }
      range = self[middle] < value ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}

/// FNV-1a, 64 bits, the same on every machine. (Fowler, Noll, Vo; draft-eastlake-fnv)
func stableHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
