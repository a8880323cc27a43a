package import SiteBuilder

/// Shows a site in the browsers of this machine while its author works at it.
package struct PreviewServer: Sendable {
  private let site: BuildOptions
  private let clock: @Sendable () -> Int
  /// How long planning everything may take before a change within an article is planned alone, and all else after it.
  package var patience = Duration.milliseconds(40)

  /// Something worth telling the author.
  package enum Event: Sendable {
    /// It can be seen now at this port of the machine.
    case listening(port: Int)
    case rebuilt(Rebuild)
  }

  /// Why nothing can be shown.
  package enum Failure: Error, Equatable {
    /// Another program listens at the ports.
    case portsTaken(ClosedRange<Int>)
    /// What the system said.
    case refused(String)
  }

  /// - Parameters:
  ///   - site: the moment in it stands for nothing; `clock` is asked whenever something changed.
  ///   - clock: seconds since 1970-01-01T00:00:00Z.
  package init(_ site: BuildOptions, clock: @escaping @Sendable () -> Int) {
    self.site = site
    self.clock = clock
  }

  /// Serves at the first free port of some, until the task is cancelled. Port 0 is any free one.
  package func run(
    ports: ClosedRange<Int>, onEvent: @escaping @Sendable (Event) -> Void
  ) async throws(Failure) {
    let editions = Editions()
    let loop = PreviewLoop(
      options: site, clock: clock, name: String(clock(), radix: 36), editions: editions,
      patience: patience
    ) { onEvent(.rebuilt($0)) }
    for port in ports {
      do throws(Listener.Refusal) {
        return try await serve(editions, at: port, loop, onEvent)
      } catch {
        guard case .other(let words) = error else { continue }
        throw .refused(words)
      }
    }
    throw .portsTaken(ports)
  }

  /// The site is read once the port is known to be free.
  private func serve(
    _ editions: Editions, at port: Int, _ loop: PreviewLoop,
    _ onEvent: @escaping @Sendable (Event) -> Void
  ) async throws(Listener.Refusal) {
    let listener = Listener { request in
      guard let edition = await editions.current else { return .text(503, "The preview has ended.") }
      return Responder(edition: edition).response(to: request)
    } events: {
      editions.messages()
    }
    let (starts, start) = AsyncStream.makeStream(of: Void.self)
    let work = Task {
      for await _ in starts { return await loop.run() }
    }
    defer { work.cancel() }
    try await listener.run(port: UInt16(port)) { port in
      onEvent(.listening(port: Int(port)))
      start.finish(after: ())
    }
  }
}

extension AsyncStream<Void>.Continuation {
  fileprivate func finish(after value: Void) {
    yield(value)
    finish()
  }
}

extension Editions {
  /// The id of each edition, and now and then an empty message, so that it is noticed who has gone.
  fileprivate func messages() -> AsyncStream<String> {
    let (messages, message) = AsyncStream.makeStream(of: String.self)
    let telling = Task {
      for await edition in stream() { message.yield(edition.id) }
    }
    let beating = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(20))
        message.yield("")
      }
    }
    message.onTermination = { _ in
      telling.cancel()
      beating.cancel()
    }
    return messages
  }
}
