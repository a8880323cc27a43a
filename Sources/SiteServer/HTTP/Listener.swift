import FlyingFox
import FlyingSocks
import FoundationEssentials
import Glibc

/// Listens to browsers of this machine: the only file that knows the HTTP library.
struct Listener: Sendable {
  let answer: @Sendable (Request) async -> Response
  /// The messages of a stream, each of one line; an empty one is a sign of life.
  let events: @Sendable () -> AsyncStream<String>

  /// Why there is no listening.
  enum Refusal: Error {
    /// Another program listens at the port.
    case portTaken
    case other(String)
  }

  /// Listens on 127.0.0.1 until the task is cancelled.
  ///
  /// - Parameters:
  ///   - port: 0 for any that is free.
  ///   - onListening: called once, with the port.
  func run(port: UInt16, onListening: @escaping @Sendable (UInt16) -> Void) async throws(Refusal) {
    do {
      let server = HTTPServer(
        config: .init(
          address: try .inet(ip4: "127.0.0.1", port: port), timeout: 300,
          pool: UndelayedPool(base: HTTPServer.defaultPool()), logger: .disabled),
        handler: ClosureHTTPHandler { request in await response(to: request) })
      async let ended: Void = server.run()
      let waiting = Task {
        try await server.waitUntilListening(timeout: 60)
        if case .ip4(_, let port) = await server.listeningAddress { onListening(port) }
      }
      defer { waiting.cancel() }
      try await ended
    } catch SocketError.failed(_, EADDRINUSE, _) {
      throw .portTaken
    } catch SocketError.failed(_, EACCES, let message) {
      throw .other(message)
    } catch  where Task.isCancelled {
      return
    } catch {
      throw .other("\(error)")
    }
  }

  private func response(to request: HTTPRequest) async -> HTTPResponse {
    let names = ["host", "range", "if-range", "if-none-match"]
    let fields = names.compactMap { name in request.headers[HTTPHeader(name)].map { (name, $0) } }
    let asked = Request(
      method: request.method.rawValue, target: request.target.rawValue,
      fields: Dictionary(uniqueKeysWithValues: fields))
    return HTTPResponse(await answer(asked), isHead: asked.isHead, events: events)
  }
}

extension HTTPResponse {
  fileprivate init(_ response: Response, isHead: Bool, events: () -> AsyncStream<String>) {
    var headers = HTTPHeaders()
    for field in response.fields { headers[HTTPHeader(field.name)] = field.value }
    if let length = response.length { headers[.contentLength] = String(length) }
    // Other websites may neither read drafts nor show their pictures.
    headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
    let body: HTTPBodySequence =
      switch response.body {
      case _ where isHead: HTTPBodySequence()
      case .bytes(let bytes): HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(1, bytes.count))
      case .file(let path, let range):
        (try? HTTPBodySequence(
          file: URL(filePath: path), range: range, suggestedBufferSize: 65_536)) ?? HTTPBodySequence()
      case .events: HTTPBodySequence(from: EventStream(messages: events()))
      }
    self.init(
      statusCode: HTTPStatusCode(response.status, phrase: Self.phrases[response.status] ?? ""),
      headers: headers, body: body)
  }

  private static let phrases = [
    200: "OK", 206: "Partial Content", 302: "Found", 304: "Not Modified", 400: "Bad Request",
    403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 416: "Range Not Satisfiable",
    500: "Internal Server Error",
  ]
}

/// Messages as Server-Sent Events (HTML Standard, section 9.2).
private struct EventStream: AsyncBufferedSequence {
  typealias Element = UInt8

  let messages: AsyncStream<String>

  func makeAsyncIterator() -> Iterator { Iterator(messages: messages.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var messages: AsyncStream<String>.Iterator

    mutating func next() async -> UInt8? { nil }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      await messages.next().map { Array(($0.isEmpty ? ":\n\n" : "data: \($0)\n\n").utf8) }
    }
  }
}

/// Sends small answers at once: without this, each would wait for the browser's acknowledgement of its header, 40 ms.
private struct UndelayedPool: AsyncSocketPool {
  let base: any AsyncSocketPool

  func prepare() async throws { try await base.prepare() }
  func run() async throws { try await base.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // On Linux a connection takes this option over from the socket that listens.
    try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    try await base.suspendSocket(socket, untilReadyFor: events)
  }
}
