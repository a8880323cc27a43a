import Glibc
import SiteModel

/// One of the threads that render and stage files. Its buffers serve one file after another.
struct StagingWorker {
  private let folder: String
  /// Where this worker alone puts its files; made when the first one comes.
  private let stagingFolder: String
  private let last: Manifest
  private let disk: Disk
  private var rendered: [UInt8] = []
  private var block = DiskBuffer()
  private var hasFolder = false

  init(folder: String, stagingFolder: String, last: Manifest, disk: Disk) {
    self.folder = folder
    self.stagingFolder = stagingFolder
    self.last = last
    self.disk = disk
  }

  /// Renders a file, and stages it if it differs from what stands at its path.
  mutating func stage(_ path: OutputPath, _ contents: OutputFile.Contents, number: Int) -> StagedFile {
    do throws(DiskError) {
      switch contents {
      case .bytes(let bytes): return try stage(bytes, path, number)
      case .copy(let source): return try stage(copyOf: source, path, number)
      case .rendered(let render):
        if let error = fill(by: render) { return .unrendered(error) }
        return try stage(rendered, path, number)
      }
    } catch {
      return .failed(error.path.hasPrefix(stagingFolder) ? error.moved(to: "\(folder)/\(path.text)") : error)
    }
  }

  private mutating func fill(by render: @Sendable (inout [UInt8]) throws -> Void) -> (any Error)? {
    rendered.removeAll(keepingCapacity: true)
    do { try render(&rendered) } catch { return error }
    return nil
  }

  private mutating func stage(
    _ bytes: [UInt8], _ path: OutputPath, _ number: Int
  ) throws(DiskError) -> StagedFile {
    let new = Fingerprint(of: bytes)
    let standing = try standing(at: path, comparedWith: bytes, new)
    return try settle(path, standing, new) { worker throws(DiskError) in
      let place = try worker.place(number)
      try worker.disk.write(bytes, to: place)
      return (new, place)
    }
  }

  private mutating func stage(
    copyOf source: String, _ path: OutputPath, _ number: Int
  ) throws(DiskError) -> StagedFile {
    guard let new = try disk.fingerprint(of: source, followsLink: true, through: &block) else {
      throw DiskError(.read, source, ENOENT)
    }
    return try settle(path, try standing(at: path), new) { worker throws(DiskError) in
      let place = try worker.place(number)
      return (try worker.disk.copy(source, to: place, through: &worker.block), place)
    }
  }

  /// Leaves a file that stands already, and calls `put` for one that may be staged.
  private mutating func settle(
    _ path: OutputPath, _ standing: Standing, _ new: Fingerprint,
    put: (inout StagingWorker) throws(DiskError) -> (Fingerprint, String)
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
    let (fingerprint, place) = try put(&self)
    return .staged(fingerprint, at: place, replacing: before)
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

  private mutating func standing(at path: OutputPath) throws(DiskError) -> Standing {
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

  private mutating func place(_ number: Int) throws(DiskError) -> String {
    if !hasFolder { try disk.makeFolder(stagingFolder) }
    hasFolder = true
    return "\(stagingFolder)/\(number)"
  }
}
