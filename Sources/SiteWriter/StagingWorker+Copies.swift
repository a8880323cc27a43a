import Compression
import Glibc
import SiteModel

extension StagingWorker {
  /// Stages the compressed copies of a file that was staged, or stands already. One that would not be smaller is left out.
  mutating func stageCopies(of path: OutputPath, _ file: StagedFile) -> [StagedCopy] {
    guard let copies, let fingerprint = file.fingerprint else { return [] }
    var bytes: [UInt8]?
    return copies.copies(of: path, size: fingerprint.size).compactMap { copy in
      do throws(DiskError) {
        if let old = try standing(copy, of: path, fingerprint) {
          return StagedCopy(path: copy.path, file: .unchanged(old))
        }
        if bytes == nil { bytes = try self.bytes(of: path, file) }
        guard let compressed = bytes.flatMap({ compressor.copy(of: $0, in: copy.coding) }) else { return nil }
        return StagedCopy(path: copy.path, file: try stage(compressed, copy.path))
      } catch { return StagedCopy(path: copy.path, file: .failed(forAuthor(error, copy.path))) }
    }
  }

  /// A copy that the last build has made of the same bytes, if it still stands.
  private mutating func standing(
    _ copy: CompressedCopies.Copy, of path: OutputPath, _ fingerprint: Fingerprint
  ) throws(DiskError) -> Fingerprint? {
    guard last.copyRecipe == .current, last.contains(path, fingerprint),
      case .file(let old) = try standing(at: copy.path), last.contains(copy.path, old)
    else { return nil }
    return old
  }

  /// The bytes of a file where it waits, or where it stands.
  private mutating func bytes(of path: OutputPath, _ file: StagedFile) throws(DiskError) -> [UInt8] {
    let place = file.isStaged ? Staging.place(of: path, in: folder) : "\(folder)/\(path.text)"
    guard try disk.read(place, into: &block) else { throw DiskError(.read, place, ENOENT) }
    return block.withBytes { Array($0) }
  }
}

/// What became of a compressed copy.
struct StagedCopy: Sendable {
  let path: OutputPath
  let file: StagedFile
}

extension StagedFile {
  /// That of the bytes that will stand there; nil if there will be none.
  fileprivate var fingerprint: Fingerprint? {
    switch self {
    case .unchanged(let fingerprint), .staged(let fingerprint, _): fingerprint
    default: nil
    }
  }

  fileprivate var isStaged: Bool { if case .staged = self { true } else { false } }
}
