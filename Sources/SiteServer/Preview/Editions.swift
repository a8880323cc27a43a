import Synchronization

/// The edition that is served now, for those who answer requests, and those who wait for the next one.
final class Editions: Sendable {
  private struct State {
    var current: Edition?
    var listeners: [Int: AsyncStream<Edition>.Continuation] = [:]
    var listenerCount = 0
  }

  private let state = Mutex(State())

  /// The current edition; waits for the first one.
  var current: Edition? {
    get async {
      if let edition = state.withLock(\.current) { return edition }
      for await edition in stream() { return edition }
      return nil
    }
  }

  /// The current edition and every later one; one who is slow gets the newest.
  func stream() -> AsyncStream<Edition> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { listener in
      let number = state.withLock { state in
        state.listenerCount += 1
        state.listeners[state.listenerCount] = listener
        if let current = state.current { listener.yield(current) }
        return state.listenerCount
      }
      listener.onTermination = { [weak self] _ in
        self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
      }
    }
  }

  func publish(_ edition: Edition) {
    state.withLock { state in
      state.current = edition
      for listener in state.listeners.values { listener.yield(edition) }
    }
  }
}
