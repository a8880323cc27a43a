import Dispatch
import Synchronization

/// Tells what changes below some folders.
package struct FolderWatch: Sendable {
  private let folders: [String]

  /// - Parameter folders: as messages show them; they may come and go.
  package init(_ folders: [String]) { self.folders = folders.map(FolderPath.trimmed) }

  /// Every change from now on, those of one moment together; it ends when nobody listens any more.
  ///
  /// Everything that happens after the call is told.
  package func changes() -> AsyncStream<FileChanges> {
    AsyncStream { stream in
      let isOver = Flag()
      stream.onTermination = { _ in isOver.raise() }
      let queue = DispatchQueue(label: "folder watch")
      guard let inotify = Inotify() else { return queue.async { Self.poll(stream, until: isOver) } }
      let watched = WatchedFolders(folders, inotify)
      queue.async {
        Self.watch(watched, inotify, stream, until: isOver)
        Self.poll(stream, until: isOver)
      }
    }
  }

  /// In milliseconds: how long nothing must happen until a moment is over; the same with a file that is not whole; how
  /// long a moment lasts at most; how often it is looked whether anybody listens; how often folders are looked at that
  /// the system does not watch.
  private static let (quiet, patience, longest, idle, pause) = (4, 100, 500, 500, 1000)

  /// Until nobody listens, or the system lets no more folders be watched.
  private static func watch(
    _ watched: consuming WatchedFolders, _ inotify: Inotify, _ stream: AsyncStream<FileChanges>.Continuation,
    until isOver: Flag
  ) {
    var folders = watched
    while !isOver.isRaised, folders.isComplete {
      guard inotify.wait(milliseconds: idle) else { continue }
      var batch = ChangeBatch()
      let start = ContinuousClock.now
      repeat {
        folders.take(inotify.events(), into: &batch)
      } while ContinuousClock.now - start < .milliseconds(longest)
        && inotify.wait(milliseconds: batch.isSettled ? quiet : patience)
      if !batch.isEmpty { stream.yield(batch.finished) }
    }
  }

  private static func poll(_ stream: AsyncStream<FileChanges>.Continuation, until isOver: Flag) {
    guard !isOver.isRaised else { return stream.finish() }
    stream.yield(.unknown)
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(pause)) {
      poll(stream, until: isOver)
    }
  }
}

/// Something that one thread tells another, once.
private final class Flag: Sendable {
  private let value = Atomic(false)

  var isRaised: Bool { value.load(ordering: .relaxed) }

  func raise() { value.store(true, ordering: .relaxed) }
}
