import Glibc
package import SiteModel
import Synchronization

/// A folder of things that took time to make, each under a name that says all that it was made from.
///
/// It may be deleted at any time, and two builds may use it at once: a file is written under a name of its own and renamed,
/// and ends with a seal by which a damaged one is known. Git and backups are told to pass it over.
package struct ContentCache: Sendable {
  /// As the author typed it.
  package let folder: String
  var disk = Disk()

  private static let number = Atomic(0)

  package init(folder: String) { self.folder = folder }

  /// What was kept under a name; nil if there is nothing, or nothing whole.
  package func bytes(named name: String) -> [UInt8]? {
    var buffer = DiskBuffer()
    guard (try? disk.read(path(name), into: &buffer)) == true else { return nil }
    let bytes = buffer.withBytes { Array($0) }
    let content = Array(bytes.dropLast(Self.sealLength))
    return bytes.suffix(Self.sealLength).elementsEqual(Self.seal(of: content)) ? content : nil
  }

  /// Keeps bytes under a name of letters, digits, hyphens and dots; a cache that cannot be written is no cache.
  package func keep(_ bytes: [UInt8], named name: String) {
    let number = Self.number.add(1, ordering: .relaxed).newValue
    let place = "\(folder)/.\(getpid())-\(number)"
    do throws(DiskError) {
      try prepare()
      try disk.write(bytes + Self.seal(of: bytes), to: place)
      try disk.rename(place, to: path(name))
    } catch {
      try? disk.removeFile(place)
    }
  }

  /// Whether a file in the folder is the cache's own: sealed, or left behind by a build that was killed.
  func made(_ name: String) -> Bool {
    name.hasPrefix(".") && name.dropFirst().first?.isNumber == true || bytes(named: name) != nil
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  private func prepare() throws(DiskError) {
    guard try disk.makeFolder(folder) else { return }
    do throws(DiskError) {
      for (name, text) in Self.signs { try disk.write(Array((text + "\n").utf8), to: path(name)) }
    } catch {
      // On a full disk: a folder without them would be taken for one that has them.
      for (name, _) in Self.signs { try? disk.removeFile(path(name)) }
      _ = try? disk.removeFolderIfEmpty(folder)
      throw error
    }
  }

  /// What tells git and backups to pass the folder over. (Bryan Ford, “Cache Directory Tagging Specification”)
  static let signs = [
    (".gitignore", "*"), ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55"),
  ]

  private static let sealLength = 8

  private static func seal(of bytes: [UInt8]) -> [UInt8] {
    let hash = Fingerprint(of: bytes).hash
    return (0..<sealLength).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) }
  }
}

extension Storage {
  /// The author's files, and a cache beside them.
  package init(read: @escaping @Sendable (String) throws -> [UInt8], cache: ContentCache) {
    self.init(
      read: read, recall: { cache.bytes(named: $0) }, keep: { cache.keep($0, named: $1) })
  }
}
