import Compression
import Glibc
import SiteModel

/// One of the threads that render and stage files. Its buffers serve one file after another.
struct StagingWorker {
  let folder: String
  let last: Manifest
  /// Nil if the site has no compressed copies.
  let copies: CompressedCopies?
  let disk: Disk
  let compressor = Compressor()
  private var rendered: [UInt8] = []
  var block = DiskBuffer()
  /// Folders in which files may be staged by now.
  private var folders: Set<OutputPath> = []

  init(folder: String, last: Manifest, copies: CompressedCopies?, disk: Disk) {
    self.folder = folder
    self.last = last
    self.copies = copies
    self.disk = disk
  }

  /// Renders a file, and stages it if it differs from what stands at its path.
  mutating func stage(_ path: OutputPath, _ contents: OutputFile.Contents) -> StagedFile {
    do throws(DiskError) {
      switch contents {
      case .bytes(let bytes): return try stage(bytes, path)
      case .copy(let source): return try stage(copyOf: source, path)
      case .rendered(let render):
        if let error = fill(by: render) { return .unrendered(error) }
        return try stage(rendered, path)
      }
    } catch { return .failed(forAuthor(error, path)) }
  }

  /// The error with the path at which the author knows the file.
  func forAuthor(_ error: DiskError, _ path: OutputPath) -> DiskError {
    let isStaging = error.path.hasPrefix("\(folder)/\(Staging.name)/")
    return isStaging ? error.moved(to: "\(folder)/\(path.text)") : error
  }

  private mutating func fill(by render: @Sendable (inout [UInt8]) throws -> Void) -> (any Error)? {
    rendered.removeAll(keepingCapacity: true)
    do { try render(&rendered) } catch { return error }
    return nil
  }

  mutating func stage(
    _ bytes: [UInt8], _ path: OutputPath
  ) throws(DiskError) -> StagedFile {
    let new = Fingerprint(of: bytes)
    let standing = try standing(at: path, comparedWith: bytes, new)
    return try settle(path, standing, new) { worker throws(DiskError) in
      try worker.disk.write(bytes, to: try worker.place(of: path))
      return new
    }
  }

  private mutating func stage(
    copyOf source: String, _ path: OutputPath
  ) throws(DiskError) -> StagedFile {
    guard let new = try disk.fingerprint(of: source, followsLink: true, through: &block) else {
      throw DiskError(.read, source, ENOENT)
    }
    return try settle(path, try standing(at: path), new) { worker throws(DiskError) in
      let place = try worker.place(of: path)
      return try worker.disk.copy(source, to: place, through: &worker.block)
    }
  }

  /// Leaves a file that stands already, and calls `put` for one that may be staged.
  private mutating func settle(
    _ path: OutputPath, _ standing: Standing, _ new: Fingerprint,
    put: (inout StagingWorker) throws(DiskError) -> Fingerprint
  ) throws(DiskError) -> StagedFile {
    let before: StagedFile.Before
    switch standing {
    case .nothing: before = .nothing
    case .file(new): return .unchanged(new)
    case .file(let fingerprint):
      guard last.contains(path) else { return .blocked(by: .file) }
      before = last.contains(path, fingerprint) ? .own : .edited
    case .other(.folder): before = .folder
    case .other(let kind): return .blocked(by: kind)
    }
    return .staged(try put(&self), replacing: before)
  }

  private mutating func standing(
    at path: OutputPath, comparedWith bytes: [UInt8], _ new: Fingerprint
  ) throws(DiskError) -> Standing {
    let target = "\(folder)/\(path.text)"
    do throws(DiskError) {
      guard try disk.read(target, into: &block) else { return .nothing }
      return .file(disk.isEqual(block, to: bytes) ? new : block.withBytes { Fingerprint(of: $0) })
    } catch { return try standing(at: target, after: error) }
  }

  mutating func standing(at path: OutputPath) throws(DiskError) -> Standing {
    let target = "\(folder)/\(path.text)"
    do throws(DiskError) {
      let fingerprint = try disk.fingerprint(of: target, followsLink: false, through: &block)
      return fingerprint.map { .file($0) } ?? .nothing
    } catch { return try standing(at: target, after: error) }
  }

  /// What cannot be read as a file may be something else.
  private func standing(at target: String, after error: DiskError) throws(DiskError) -> Standing {
    guard let entry = try disk.entry(at: target), entry.kind != .file else { throw error }
    return .other(entry.kind)
  }

  /// Where to stage a file; the folders are there.
  private mutating func place(of path: OutputPath) throws(DiskError) -> String {
    try makeFolder(path.parent)
    return Staging.place(of: path, in: folder)
  }

  private mutating func makeFolder(_ path: OutputPath?) throws(DiskError) {
    guard let path, !folders.contains(path) else { return }
    try makeFolder(path.parent)
    try disk.makeFolder(Staging.place(of: path, in: folder))
    folders.insert(path)
  }
}
