import NIOCore
import NIOHTTP1
import SiteReader

/// One connection of a browser: requests come one after the other, and each is answered.
struct Conversation: Sendable {
  typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

  let channel: Channel
  let listener: Listener

  /// Answers until the browser goes, or wants no more.
  func run() async throws {
    try await channel.executeThenClose { parts, _ in
      var asked: HTTPRequestHead?
      for try await part in parts {
        // What a request carries besides is of no use here.
        if case .head(let head) = part { asked = head }
        guard case .end = part, let head = asked else { continue }
        try await send(await listener.answer(Request(head)), to: head)
        if !head.isKeepAlive { return }
      }
    }
  }

  /// Waits until the last byte is with the system, which is when the connection may be closed.
  private func send(_ response: Response, to head: HTTPRequestHead) async throws {
    channel.channel.write(HTTPServerResponsePart.head(HTTPResponseHead(response, to: head)), promise: nil)
    if head.method != .HEAD {
      switch response.body {
      case .bytes(let bytes): channel.channel.write(Self.body(ByteBuffer(bytes: bytes)), promise: nil)
      case .file(let path, let range): try await send(range, ofFile: path)
      case .events: try await sendEvents()
      }
    }
    try await channel.channel.writeAndFlush(HTTPServerResponsePart.end(nil))
  }

  /// Reads no more than a piece ahead of the browser; the pieces are large, so that a picture is hardly ever in two states.
  private func send(_ range: Range<Int>, ofFile path: String) async throws {
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.pieceSize) {
      let piece = start..<min(start + Self.pieceSize, range.upperBound)
      let bytes = SiteReader.bytes(ofFile: path, in: piece)
      guard bytes.count == piece.count else { throw FileHasShrunk() }
      try await channel.channel.writeAndFlush(Self.body(ByteBuffer(bytes: bytes)))
    }
  }

  private static let pieceSize = 1_048_576

  /// The connection ends in the middle of the answer then, which tells the browser that something is missing.
  private struct FileHasShrunk: Error {}

  /// Messages as Server-Sent Events (HTML Standard, section 9.2).
  private func sendEvents() async throws {
    for await message in listener.events() {
      let text = message.isEmpty ? ":\n\n" : "data: \(message)\n\n"
      try await channel.channel.writeAndFlush(Self.body(ByteBuffer(string: text)))
    }
  }

  private static func body(_ bytes: ByteBuffer) -> HTTPServerResponsePart { .body(.byteBuffer(bytes)) }
}

extension Request {
  fileprivate init(_ head: HTTPRequestHead) {
    let names = ["host", "range", "if-range", "if-none-match"].filter(head.headers.contains(name:))
    self.init(
      method: head.method.rawValue, target: head.uri,
      fields: Dictionary(
        uniqueKeysWithValues: names.map { ($0, head.headers[$0].joined(separator: ", ")) }))
  }
}

extension HTTPResponseHead {
  fileprivate init(_ response: Response, to head: HTTPRequestHead) {
    var headers = HTTPHeaders(response.fields.map { ($0.name, $0.value) })
    if let length = response.length { headers.add(name: "Content-Length", value: String(length)) }
    if !head.isKeepAlive { headers.add(name: "Connection", value: "close") }
    // Other websites may neither read drafts nor show their pictures.
    headers.add(name: "Cross-Origin-Resource-Policy", value: "same-origin")
    self.init(
      version: head.version, status: HTTPResponseStatus(statusCode: response.status), headers: headers)
  }
}
