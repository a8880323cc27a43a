import FlyingSocks
import Foundation

/// A client that sends what it is told, right or wrong.
enum Client {
  /// Everything that comes until the server ends the connection.
  static func exchange(_ text: String, port: UInt16) async throws -> [UInt8] {
    let socket = try await connection(sending: text, port: port)
    defer { try? socket.close() }
    var bytes: [UInt8] = []
    do {
      while true { bytes += try await socket.read(atMost: 65_536) }
    } catch SocketError.disconnected {
      return bytes
    }
  }

  static func connection(sending text: String, port: UInt16) async throws -> AsyncSocket {
    let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port), timeout: 240)
    try await socket.write(Data(text.utf8))
    return socket
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
