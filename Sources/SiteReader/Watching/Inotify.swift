import Glibc

/// What Linux tells of changes in folders (`man 7 inotify`); the only file here that holds its pointers.
final class Inotify: Sendable {
  /// One thing that happened in a watched folder.
  struct Event: Sendable {
    /// The number of the folder's watch.
    let watch: Int32
    /// Of what is in the folder; empty for the folder itself.
    let name: String
    private let mask: UInt32

    var isOverflow: Bool { has(IN_Q_OVERFLOW) }
    /// Whether the watch is over.
    var isIgnored: Bool { has(IN_IGNORED) }
    var isFolder: Bool { has(IN_ISDIR) }
    var isCreation: Bool { has(IN_CREATE) }
    /// A file that was written to the end, or whose rights changed.
    var isWriting: Bool { has(IN_CLOSE_WRITE) || has(IN_ATTRIB) }
    var isArrival: Bool { has(IN_MOVED_TO) }
    var isDeparture: Bool { has(IN_MOVED_FROM) || has(IN_DELETE) }

    fileprivate init(watch: Int32, name: String, mask: UInt32) {
      self.watch = watch
      self.name = name
      self.mask = mask
    }

    private func has<Flag: BinaryInteger>(_ flag: Flag) -> Bool {
      mask & UInt32(truncatingIfNeeded: flag) != 0
    }
  }

  private let descriptor: Int32

  /// Nil if the system gives no more of these.
  init?() {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Watches a folder, and gives the number of its watch, the same for the same folder; nil if the system refuses.
  func watch(_ folder: String) -> Int32? {
    let watch = inotify_add_watch(descriptor, folder, Self.mask)
    return watch < 0 ? nil : watch
  }

  /// Ends a watch.
  func unwatch(_ watch: Int32) { _ = inotify_rm_watch(descriptor, watch) }

  /// Waits until something happened, and says whether it did.
  func wait(milliseconds: Int) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, Int32(milliseconds)) > 0
  }

  /// What happened since.
  func events() -> [Event] {
    var events: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return events }
      buffer.withUnsafeBytes { events += Self.events(in: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }

  private static func events(in bytes: UnsafeRawBufferPointer) -> [Event] {
    let headSize = MemoryLayout<inotify_event>.size
    var events: [Event] = []
    var start = 0
    while start + headSize <= bytes.count {
      let head = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
      let name = bytes[(start + headSize)..<(start + headSize + Int(head.len))].prefix { $0 != 0 }
      events.append(Event(watch: head.wd, name: String(decoding: name, as: UTF8.self), mask: head.mask))
      start += headSize + Int(head.len)
    }
    return events
  }

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)
}
