import Foundation
import NIOCore
import NIOPosix

/// A client that sends what it is told, right or wrong.
enum Client {
  typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

  /// Everything that comes until the server ends the connection.
  static func exchange(_ text: String, port: UInt16) async throws -> [UInt8] {
    try await connected(to: port) { pieces, server in
      try await server.write(ByteBuffer(string: text))
      var bytes: [UInt8] = []
      for try await piece in pieces { bytes += piece.readableBytesView }
      return bytes
    }
  }

  /// Talks with a server, and ends the connection then.
  static func connected<Result: Sendable>(
    to port: UInt16,
    _ talk: (NIOAsyncChannelInboundStream<ByteBuffer>, NIOAsyncChannelOutboundWriter<ByteBuffer>) async throws
      -> Result
  ) async throws -> Result {
    let connection = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(to: SocketAddress(ipAddress: "127.0.0.1", port: Int(port))) { channel in
        channel.eventLoop.makeCompletedFuture { try Connection(wrappingChannelSynchronously: channel) }
      }
    return try await connection.executeThenClose(talk)
  }
}

/// An answer, taken apart.
struct Reply {
  let status: Int
  /// By names in lower case.
  let fields: [String: String]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    guard let status = lines[0].split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      return nil
    }
    self.status = status
    fields = Dictionary(
      lines.dropFirst().compactMap { line in
        line.firstIndex(of: ":").map {
          (line[..<$0].lowercased(), line[$0...].dropFirst().trimmingCharacters(in: .whitespaces))
        }
      }, uniquingKeysWith: { "\($0), \($1)" })
    body = Array(bytes[end.upperBound...])
  }
}
