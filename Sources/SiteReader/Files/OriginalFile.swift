/// A file that is published as it is: how long it is, and what tells one state of it from another.
package struct OriginalFile: Sendable, Hashable {
  package let path: String
  /// In bytes.
  package let size: Int
  /// Another one when the file changes; of digits and hyphens.
  package let stamp: String
}

extension SiteReader {
  /// A file as it is now; nil if it cannot be had.
  package static func original(_ path: String) -> OriginalFile? {
    guard let status = try? FileSystem.status(of: path), status.kind == .file else { return nil }
    let stamp = status.stamp
    return OriginalFile(
      path: path, size: stamp.size, stamp: "\(stamp.identity.inode)-\(stamp.size)-\(stamp.changed)")
  }

  /// A part of a file; fewer bytes where it ends before, or cannot be had.
  package static func bytes(ofFile path: String, in range: Range<Int>) -> [UInt8] {
    FileSystem.bytes(of: path, from: range.lowerBound, count: range.count)
  }
}
