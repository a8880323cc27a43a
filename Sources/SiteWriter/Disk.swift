import Glibc
import SiteModel

/// The file system, as far as the writer needs it: plain system calls, without a sync of the disk.
struct Disk: Sendable {
  /// Asked before each change; anything but 0 is the error number with which the change then fails. For tests.
  var fault: @Sendable (DiskChange, String) -> Int32 = { _, _ in 0 }

  /// How much of a file is in memory while it is copied or looked at; a multiple of 32.
  static let blockSize = 64 * 1024

  /// What stands at a path, a symbolic link being a thing of its own; nil for nothing.
  func entry(at path: String) throws(DiskError) -> DiskEntry? {
    var status = stat()
    guard lstat(path, &status) != 0 else { return DiskEntry(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw DiskError(.read, path)
  }

  /// What a path leads to, links followed; nil for nothing.
  func kindBehindLinks(at path: String) throws(DiskError) -> DiskEntry.Kind? {
    var status = stat()
    guard stat(path, &status) != 0 else { return DiskEntry(status).kind }
    if errno == ENOENT || errno == ENOTDIR || errno == ELOOP { return nil }
    throw DiskError(.read, path)
  }

  /// Numbers of which one changes whenever somebody puts other bytes into a file. A copy that keeps the file's time has the same
  /// ones, also on another machine.
  func stamp(of path: String) throws(DiskError) -> [Int] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw DiskError(.read, path) }
    return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  /// The names in a folder, sorted; nil if there is no such folder.
  func names(in folder: String) throws(DiskError) -> [String]? {
    guard let stream = opendir(folder) else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw DiskError(.read, folder)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let record = readdir(stream) {
      let name = withUnsafePointer(to: &record.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The path without symbolic links, `.` and `..`; nil if there is nothing there.
  func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Throws if this is a folder in which this process may not make and remove files.
  func requireRight(toChange folder: String) throws(DiskError) {
    guard try entry(at: folder)?.kind == .folder, access(folder, W_OK | X_OK) != 0 else { return }
    throw DiskError(.write, folder)
  }

  /// Reads a whole file into a buffer; false if there is no such file.
  ///
  /// A symbolic link at the end of the path is the error `ELOOP`, a folder is `EISDIR`.
  func read(_ path: String, into buffer: inout DiskBuffer) throws(DiskError) -> Bool {
    guard let descriptor = try openToRead(path, O_NOFOLLOW) else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DiskError(.read, path) }
    buffer.clear(room: Int(status.st_size) + 1)
    while try read(descriptor, path, into: &buffer, limit: .max >> 1) > 0 {
      if buffer.room == 0 { buffer.grow() }
    }
    return true
  }

  /// The fingerprint of a file, read block by block; nil if there is no such file.
  ///
  /// - Parameter followsLink: whether a symbolic link stands for what it points at; else it is the error `ELOOP`.
  func fingerprint(
    of path: String, followsLink: Bool, through block: inout DiskBuffer
  ) throws(DiskError) -> Fingerprint? {
    guard let source = try openToRead(path, followsLink ? 0 : O_NOFOLLOW) else { return nil }
    defer { close(source) }
    return try forEachBlock(of: source, path, block: &block) { _ throws(DiskError) in }
  }

  /// Whether a buffer holds these bytes.
  func isEqual(_ buffer: DiskBuffer, to bytes: [UInt8]) -> Bool {
    guard buffer.count == bytes.count else { return false }
    return buffer.withBytes { here in
      bytes.withUnsafeBytes { there in
        guard let start = here.baseAddress, let other = there.baseAddress else { return true }
        return memcmp(start, other, here.count) == 0
      }
    }
  }

  /// Makes a new file of bytes.
  func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
    let descriptor = try create(path)
    try finish(descriptor, path) { () throws(DiskError) in
      try bytes.withUnsafeBufferPointer { bytes throws(DiskError) in
        try write(UnsafeRawBufferPointer(bytes), descriptor, path)
      }
    }
  }

  /// Makes a new file of another's bytes, and gives their fingerprint.
  func copy(_ source: String, to path: String, through block: inout DiskBuffer) throws(DiskError)
    -> Fingerprint
  {
    guard let from = try openToRead(source, 0) else { throw DiskError(.read, source, ENOENT) }
    defer { close(from) }
    let descriptor = try create(path)
    return try finish(descriptor, path) { () throws(DiskError) in
      try forEachBlock(of: from, source, block: &block) { bytes throws(DiskError) in
        try write(bytes, descriptor, path)
      }
    }
  }

  /// Puts a file in the place of another, if there is one, in a single step.
  func rename(_ path: String, to target: String) throws(DiskError) {
    try change(.rename, target) { Glibc.rename(path, target) }
  }

  /// Gives a file the rights of another.
  func copyRights(of source: String, to path: String) throws(DiskError) {
    var status = stat()
    guard stat(source, &status) == 0 else { throw DiskError(.read, source) }
    guard chmod(path, status.st_mode & 0o7777) == 0 else { throw DiskError(.write, path) }
  }

  /// Removes a file; nothing happens if there is none.
  func removeFile(_ path: String) throws(DiskError) {
    try change(.removeFile, path, tolerating: [ENOENT]) { unlink(path) }
  }

  /// Makes a folder, and says whether there was none yet.
  @discardableResult func makeFolder(_ path: String) throws(DiskError) -> Bool {
    let isNew = try change(.makeFolder, path, tolerating: [EEXIST]) { mkdir(path, 0o777) }
    var status = stat()
    if !isNew, stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
      throw DiskError(.write, path, ENOTDIR)
    }
    return isNew
  }

  /// Removes a folder if it is empty, and says whether it is gone.
  @discardableResult func removeFolderIfEmpty(_ path: String) throws(DiskError) -> Bool {
    let tolerated = [ENOTEMPTY, EEXIST, ENOENT, ENOTDIR]
    if try change(.removeFolder, path, tolerating: tolerated, by: { rmdir(path) }) { return true }
    return try entry(at: path) == nil
  }

  /// Removes a folder and all that is in it; a symbolic link is removed, not followed.
  func removeTree(_ path: String) throws(DiskError) {
    guard let entry = try entry(at: path) else { return }
    guard entry.kind == .folder else { return try removeFile(path) }
    for name in try names(in: path) ?? [] { try removeTree("\(path)/\(name)") }
    try removeFolderIfEmpty(path)
  }

  /// Removes a folder if it contains nothing but folders that contain nothing.
  func removeFolderWithoutFiles(_ path: String) throws(DiskError) {
    guard try entry(at: path)?.kind == .folder else { return }
    for name in try names(in: path) ?? [] { try removeFolderWithoutFiles("\(path)/\(name)") }
    try removeFolderIfEmpty(path)
  }

  @discardableResult private func change(
    _ change: DiskChange, _ path: String, tolerating tolerated: [Int32] = [], by call: () -> Int32
  ) throws(DiskError) -> Bool {
    try checkFault(change, path)
    guard call() != 0 else { return true }
    let code = errno
    let isRemoval = change == .removeFile || change == .removeFolder
    guard tolerated.contains(code) else { throw DiskError(isRemoval ? .remove : .write, path, code) }
    return false
  }

  private func checkFault(_ change: DiskChange, _ path: String) throws(DiskError) {
    let code = fault(change, path)
    if code != 0 { throw DiskError(.write, path, code) }
  }

  private func openToRead(_ path: String, _ flags: Int32) throws(DiskError) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | flags)
    if descriptor >= 0 { return descriptor }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw DiskError(.read, path)
  }

  private func create(_ path: String) throws(DiskError) -> Int32 {
    try checkFault(.createFile, path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw DiskError(.write, path) }
    return descriptor
  }

  /// Fills a new file and closes it. What could not be filled stays, for the caller to clear away.
  private func finish<Result>(
    _ descriptor: Int32, _ path: String, filling fill: () throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let result: Result
    do {
      result = try fill()
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw DiskError(.write, path) }
    return result
  }

  private func forEachBlock(
    of descriptor: Int32, _ path: String, block: inout DiskBuffer,
    do body: (UnsafeRawBufferPointer) throws(DiskError) -> Void
  ) throws(DiskError) -> Fingerprint {
    var stream = FingerprintStream()
    while true {
      block.clear(room: Self.blockSize)
      while block.count < Self.blockSize {
        if try read(descriptor, path, into: &block, limit: Self.blockSize - block.count) == 0 { break }
      }
      try block.withBytes(body)
      if block.count < Self.blockSize { return block.withBytes { stream.finish($0) } }
      block.withBytes { stream.update($0) }
    }
  }

  private func read(
    _ descriptor: Int32, _ path: String, into buffer: inout DiskBuffer, limit: Int
  ) throws(DiskError) -> Int {
    while true {
      let got = buffer.fill(upTo: limit) { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if got >= 0 { return got }
      if errno != EINTR { throw DiskError(.read, path) }
    }
  }

  private func write(
    _ bytes: UnsafeRawBufferPointer, _ descriptor: Int32, _ path: String
  ) throws(DiskError) {
    try checkFault(.writeBytes, path)
    var start = 0
    while start < bytes.count {
      let done = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      if done >= 0 { start += done } else if errno != EINTR { throw DiskError(.write, path) }
    }
  }
}

/// A way of changing what is on the disk.
enum DiskChange: Sendable {
  case createFile, writeBytes, rename, removeFile, makeFolder, removeFolder
}

/// What stands at a path.
struct DiskEntry: Sendable, Equatable {
  enum Kind: Sendable { case file, folder, link, other }

  let kind: Kind
  /// The number of the file system that it lies on.
  let device: UInt

  init(_ status: stat) {
    device = UInt(status.st_dev)
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
  }
}

/// A system call that failed.
struct DiskError: Error, Equatable {
  enum Attempt: Sendable { case read, write, remove }

  let attempt: Attempt
  var path: String
  /// The error number, `ENOSPC`.
  let code: Int32

  init(_ attempt: Attempt, _ path: String, _ code: Int32 = errno) {
    self.attempt = attempt
    self.path = path
    self.code = code
  }

  /// The same error with the path by which an author knows the file.
  func moved(to path: String) -> DiskError { DiskError(attempt, path, code) }
}
