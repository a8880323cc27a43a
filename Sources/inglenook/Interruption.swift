import Dispatch
import Glibc
import Synchronization

/// Turns the first Ctrl-C, or another request to end, into a clean stop. The second one ends the process at once, which
/// the writer survives as well.
struct Interruption {
  private let received = Received()
  private let sources: [any DispatchSourceSignal]

  /// - Parameter stop: called once, on another thread.
  init(stop: @escaping @Sendable () -> Void) {
    Glibc.signal(SIGXFSZ, SIG_IGN)
    sources = [SIGINT, SIGTERM, SIGHUP].map { [received] in Self.source(for: $0, received, stop) }
  }

  /// The signal that came, if one did.
  var signal: Int32? {
    let number = received.number.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  private static func source(
    for number: Int32, _ received: Received, _ stop: @escaping @Sendable () -> Void
  ) -> any DispatchSourceSignal {
    Glibc.signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      received.number.store(number, ordering: .relaxed)
      Glibc.signal(number, SIG_DFL)
      stop()
    }
    source.resume()
    return source
  }
}

/// The number of the signal that came; 0 for none.
private final class Received: Sendable {
  let number = Atomic<Int32>(0)
}
