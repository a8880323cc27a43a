import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// Listens to browsers of this machine. Only this file and `Conversation.swift` know the HTTP library.
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
      let server = try await server(at: port)
      if let port = server.channel.localAddress?.port { onListening(UInt16(port)) }
      try await serve(server)
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw .portTaken
    } catch let error as IOError {
      throw .other(String(cString: strerror(error.errnoCode)))
    } catch  where Task.isCancelled {
      return
    } catch {
      throw .other("\(error)")
    }
  }

  private typealias Server = NIOAsyncChannel<Conversation.Channel, Never>

  private func server(at port: UInt16) async throws -> Server {
    try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .bind(to: SocketAddress(ipAddress: "127.0.0.1", port: Int(port))) { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          return try Conversation.Channel(wrappingChannelSynchronously: channel)
        }
      }
  }

  private func serve(_ server: Server) async throws {
    try await server.executeThenClose { channels in
      try await withThrowingDiscardingTaskGroup { group in
        for try await channel in channels {
          // A browser that goes away in the middle of an answer is nobody's mistake.
          group.addTask { try? await Conversation(channel: channel, listener: self).run() }
        }
      }
    }
  }
}
