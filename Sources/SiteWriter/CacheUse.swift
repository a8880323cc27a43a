import Glibc

/// A build that uses a cache: as long as it lasts, no other build removes anything from there.
///
/// Several may use a cache at once, each with a shared `flock` on its folder, which ends with the process however that ends.
package final class CacheUse: Sendable {
  private let cache: ContentCache
  private let disk = Disk()
  /// Nil where there is no cache yet.
  private let folder: Int32?

  /// How many builds something is kept that none of them uses.
  package static let patience = 10

  package init(of cache: ContentCache) {
    self.cache = cache
    let descriptor = open(cache.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    folder = descriptor >= 0 ? descriptor : nil
    if let folder { flock(folder, LOCK_SH | LOCK_NB) }
  }

  deinit {
    if let folder { close(folder) }
  }

  /// Removes what this build and the ones before it had no use for, unless another build uses the cache.
  ///
  /// Only what the cache itself has sealed is ever removed, whatever else lies there. What cannot be removed stays.
  ///
  /// - Parameter used: the names that this build may have asked for.
  package func end(using used: Set<String>) {
    guard let folder, flock(folder, LOCK_EX | LOCK_NB) == 0 else { return }
    let names = try? disk.names(in: cache.folder)
    let before = unused
    var after: [String: Int] = [:]
    for name in names ?? [] where !used.contains(name) && !Self.lasting.contains(name) {
      let count = min(before[name, default: 0], Self.patience) + 1
      if count > Self.patience, cache.made(name) {
        try? disk.removeFile("\(cache.folder)/\(name)")
      } else {
        after[name] = count
      }
    }
    if after != before { write(after) }
  }

  private static let record = "unused"
  private static let lasting = [record] + ContentCache.signs.map(\.0)

  /// For how many builds in a row a name was not used, as far as the record says: lines of a number, a space and a name.
  private var unused: [String: Int] {
    let lines = (cache.bytes(named: Self.record) ?? []).split(separator: UInt8(ascii: "\n"))
    let entries = lines.compactMap { line -> (String, Int)? in
      let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let count = Int(parts[0]) else { return nil }
      return (String(parts[1]), count)
    }
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  private func write(_ unused: [String: Int]) {
    let lines = unused.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    cache.keep(Array(lines.joined().utf8), named: Self.record)
  }
}
