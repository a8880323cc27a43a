import Glibc

/// A file of the author's that is changed as a whole: written beside itself, then renamed into place.
package struct TextFile: Sendable {
  /// The path as messages name it.
  package let path: String
  var disk = Disk()

  package init(_ path: String) { self.path = path }

  /// Puts new bytes in the place of old ones; its rights stay, and a symbolic link stays a link.
  ///
  /// - Parameter old: what the file held when it was read, nil if there was none. Somebody else's change in between is
  ///   a failure, and nothing is written.
  package func replace(_ old: [UInt8]?, with new: [UInt8]) throws(WriteFailure) {
    let isCurrent: Bool
    do throws(DiskError) {
      isCurrent = try replaced(old, with: new)
    } catch { throw WriteFailure(error.moved(to: path), changing: path) }
    guard isCurrent else { throw .changedMeanwhile(path) }
  }

  /// Replaces the file, unless it does not hold the old bytes.
  private func replaced(_ old: [UInt8]?, with new: [UInt8]) throws(DiskError) -> Bool {
    let target = disk.resolved(path) ?? path
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { String(target[..<$0]) } ?? "."
    let name = slash.map { target[target.index(after: $0)...] } ?? target[...]
    if old == nil { try disk.makeFolder(folder) }
    return try disk.holding(folder) { () throws(DiskError) in
      guard try holds(old, at: target) else { return false }
      try write(new, to: target, through: "\(folder)/.\(name).inglenook", keepsRights: old != nil)
      return true
    }
  }

  private func write(
    _ bytes: [UInt8], to target: String, through place: String, keepsRights: Bool
  ) throws(DiskError) {
    try disk.removeFile(place)
    do throws(DiskError) {
      try disk.write(bytes, to: place)
      if keepsRights { try disk.copyRights(of: target, to: place) }
      try disk.rename(place, to: target)
    } catch {
      try? disk.removeFile(place)
      throw error
    }
  }

  private func holds(_ old: [UInt8]?, at target: String) throws(DiskError) -> Bool {
    guard let old else { return try disk.entry(at: target) == nil }
    var buffer = DiskBuffer()
    return try disk.read(target, into: &buffer) && disk.isEqual(buffer, to: old)
  }
}

extension Disk {
  /// Does something while no other command changes files of a folder: under a `flock` on the folder itself, which ends
  /// with the process however that ends.
  fileprivate func holding<Result>(
    _ folder: String, _ body: () throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(.read, folder) }
    defer { close(descriptor) }
    // Where a file system has no locks, the comparison of bytes must do.
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return try body()
  }
}
