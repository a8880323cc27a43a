import Glibc

/// Reading from the disk; the only file here that holds pointers of C.
enum FileSystem {
  enum Kind: Sendable, Hashable {
    case file, folder, link
    /// A pipe, a socket, a device.
    case other
  }

  /// A name in a folder. The bytes are no UTF-8 where an old system wrote them.
  struct Entry: Sendable {
    let name: [UInt8]
    let kind: Kind
  }

  /// What a path leads to, links followed.
  struct Status: Sendable {
    let kind: Kind
    /// One of a kind on this machine.
    let identity: Identity
    let stamp: Stamp
  }

  /// What tells whether a file is still the one that was read.
  struct Stamp: Sendable, Hashable {
    let identity: Identity
    let size: Int
    /// When its bytes last changed, in nanoseconds since 1970.
    let modified: Int
    /// When anything about it last changed, its rights and names included, in nanoseconds since 1970.
    let changed: Int
  }

  struct Identity: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// What the system said when it refused, such as `Permission denied`.
  struct Refusal: Error, Sendable, Hashable {
    let code: Int32

    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    var isForbidden: Bool { code == EACCES || code == EPERM }
    var isEndlessLink: Bool { code == ELOOP }

    /// In English whatever the machine's language, and without a capital.
    var words: String {
      if isMissing { return "there is nothing of this name" }
      if isForbidden { return "the system does not permit it" }
      return String(cString: strerror(code)).lowercased()
    }
  }

  /// The names in a folder, sorted by their bytes.
  static func entries(ofFolder path: String) throws(Refusal) -> [Entry] {
    guard let folder = opendir(path) else { throw Refusal(code: errno) }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      entries.append(Entry(name: name, kind: kind(ofType: Int32(entry.pointee.d_type), name: name, in: path)))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// What a path leads to.
  static func status(of path: String) throws(Refusal) -> Status {
    var information = stat()
    guard stat(path, &information) == 0 else { throw Refusal(code: errno) }
    let stamp = Stamp(information)
    return Status(kind: kind(ofMode: information.st_mode), identity: stamp.identity, stamp: stamp)
  }

  /// Whether there is nothing of this name, not even a link that leads nowhere.
  static func isMissing(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) != 0 && Refusal(code: errno).isMissing
  }

  /// The whole content of a file; a pipe or a device is refused, since waiting for its end may take for ever.
  static func contents(of path: String) throws(Refusal) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Refusal(code: errno) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw Refusal(code: errno) }
    guard kind(ofMode: information.st_mode) == .file else { throw Refusal(code: EINVAL) }
    var bytes: [UInt8] = []
    while true {
      // One byte more than is expected, so that the end is found by the first read.
      let room = max(4096, Int(information.st_size) - bytes.count + 1)
      let chunk = try self.bytes(of: descriptor, from: bytes.count, count: room)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if chunk.count < room { return bytes }
    }
  }

  /// A part of a file, for its header; fewer bytes where it ends.
  static func bytes(of path: String, from offset: Int, count: Int) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return (try? bytes(of: descriptor, from: offset, count: count)) ?? []
  }

  /// Where a symbolic link points, as it was written.
  static func destination(ofLink path: String) -> String {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let length = buffer.withMemoryRebound(to: CChar.self) { letters in
        letters.baseAddress.map { readlink(path, $0, letters.count) } ?? 0
      }
      count = max(0, length)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func bytes(of descriptor: Int32, from offset: Int, count: Int) throws(Refusal) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let length = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, offset + filled)
        if length < 0, errno == EINTR { continue }
        if length < 0 { code = errno }
        if length <= 0 { return }
        filled += length
      }
    }
    guard code == 0 else { throw Refusal(code: code) }
    return bytes
  }

  private static func kind(ofType type: Int32, name: [UInt8], in folder: String) -> Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      // Some file systems do not say.
      var information = stat()
      let path = folder + "/" + String(decoding: name, as: UTF8.self)
      return lstat(path, &information) == 0 ? kind(ofMode: information.st_mode) : .other
    default: return .other
    }
  }

  private static func kind(ofMode mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}

extension FileSystem.Stamp {
  fileprivate init(_ information: stat) {
    identity = FileSystem.Identity(
      device: UInt64(information.st_dev), inode: UInt64(information.st_ino))
    size = Int(information.st_size)
    modified = information.st_mtim.tv_sec * 1_000_000_000 + information.st_mtim.tv_nsec
    changed = information.st_ctim.tv_sec * 1_000_000_000 + information.st_ctim.tv_nsec
  }
}
