import Glibc

/// Keeps other builds out of an output folder for as long as this one lasts.
///
/// It is a `flock` on `.inglenook-lock`, which ends with the process however that ends. The file holds the process number
/// and the time of locking, for the words that a waiting build says, and is removed at the end.
struct FolderLock: ~Copyable {
  private let descriptor: Int32
  private let path: String

  static let name = ".inglenook-lock"
  private static let pausesPerSecond = 10

  /// Takes the lock, waiting for another build at most `patience` seconds.
  ///
  /// - Parameter onWait: called once, if somebody else holds the lock.
  static func acquire(
    _ folder: String, patience: Int, onWait: (LockHolder) -> Void
  ) async throws(WriteError) -> FolderLock {
    let path = folder + "/" + name
    var pauses = 0
    while true {
      do {
        if let lock = try attempt(path) { return lock }
      } catch { throw .failed(WriteFailure(error, in: folder, wasReplacing: false)) }
      let holder = LockHolder(in: folder, writtenAt: path)
      if pauses == 0 { onWait(holder) }
      guard pauses < patience * pausesPerSecond else { throw .failed(.locked(by: holder)) }
      pauses += 1
      do { try await Task.sleep(nanoseconds: 1_000_000_000 / UInt64(pausesPerSecond)) } catch {
        throw .cancelled
      }
    }
  }

  private static func attempt(_ path: String) throws(DiskError) -> FolderLock? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw DiskError(.write, path) }
    let isLocked = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    let code = errno
    guard isLocked, isStill(descriptor, at: path) else {
      close(descriptor)
      guard isLocked || code == EWOULDBLOCK else { throw DiskError(.write, path, code) }
      return isLocked ? try attempt(path) : nil
    }
    ftruncate(descriptor, 0)
    let note = Array("\(getpid()) \(time(nil))\n".utf8)
    _ = Glibc.write(descriptor, note, note.count)
    return FolderLock(descriptor: descriptor, path: path)
  }

  /// Whether the locked file is the one at the path, and not one that its former holder has just removed.
  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var mine = stat()
    var current = stat()
    guard fstat(descriptor, &mine) == 0, lstat(path, &current) == 0 else { return false }
    return mine.st_ino == current.st_ino && mine.st_dev == current.st_dev
  }

  /// Lets other builds in.
  consuming func release() {}

  deinit {
    unlink(path)
    close(descriptor)
  }
}

extension LockHolder {
  /// Reads who holds a lock from what they wrote into its file.
  init(in folder: String, writtenAt path: String) {
    var buffer = DiskBuffer()
    _ = try? Disk().read(path, into: &buffer)
    let numbers = buffer.withBytes { String(decoding: $0, as: UTF8.self) }.split(
      whereSeparator: \.isWhitespace
    ).map { Int($0) }
    self.folder = folder
    process = numbers.first ?? nil
    seconds = numbers.count == 2 ? numbers[1].map { max(0, time(nil) - $0) } : nil
  }

  /// `Another build holds public (process 1234, for 12 seconds)`.
  package var sentence: String {
    let details = [process.map { "process \($0)" }, seconds.map { "for \($0) second\($0 == 1 ? "" : "s")" }]
    let known = details.compactMap(\.self)
    return "Another build holds \(folder)" + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
  }
}

extension WriteFailure {
  static func locked(by holder: LockHolder) -> WriteFailure {
    let stop = holder.process.map { ", or stop it (`kill \($0)`)," } ?? ""
    return WriteFailure(
      message: holder.sentence + ".",
      help:
        "Wait until it is done\(stop) and build again; --wait 600 waits for ten minutes. Nothing was changed."
    )
  }
}
