import Foundation
import SiteBuilder
import SiteModel
import Testing

@testable import SiteServer

/// A small site in a folder of its own, with the theme of this repository, and a server that shows it.
final class LiveSite: Sendable {
  let folder: URL
  let port: UInt16
  private let server: Task<Void, any Error>
  private let rebuilds: Rebuilds

  static let settings = "title: Hearth\nbase-url: https://hearth.example\n"
  /// Noon of 2026-11-21 in Greenwich.
  static let now = 1_795_262_400

  static func article(_ title: String, _ body: String = "Words.", more: String = "") -> String {
    "---\ntitle: \(title)\ndate: 2026-01-02\n\(more)---\n\n\(body)\n"
  }

  /// Starts the server and waits until it has read the site.
  ///
  /// - Parameter patience: how long planning everything may take before a change within an article is planned alone.
  init(
    _ files: [String: String], ownTheme: Bool = false, patience: Duration = .seconds(600),
    change: (inout BuildOptions) -> Void = { _ in }
  ) async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("live-\(UUID().uuidString)")
    let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let theme = house.appendingPathComponent("templates")
    for (path, text) in ["site.yaml": Self.settings].merging(files, uniquingKeysWith: { $1 }) {
      try Self.write(text, to: folder.appendingPathComponent("content/" + path))
    }
    if ownTheme {
      try FileManager.default.copyItem(at: theme, to: folder.appendingPathComponent("templates"))
    }
    var options = BuildOptions(now: 0)
    options.contentFolder = folder.appendingPathComponent("content").path
    options.templatesFolder = ownTheme ? folder.appendingPathComponent("templates").path : theme.path
    change(&options)

    let (ports, portFound) = AsyncStream.makeStream(of: Int.self)
    let (rebuilds, rebuilt) = AsyncStream.makeStream(of: Rebuild.self)
    var preview = PreviewServer(options) { Self.now }
    preview.patience = patience
    server = Task { [preview] in
      try await preview.run(ports: 0...0) { event in
        switch event {
        case .listening(let port): portFound.yield(port)
        case .rebuilt(let rebuild): rebuilt.yield(rebuild)
        }
      }
    }
    port = UInt16(try #require(await ports.first { _ in true }))
    self.rebuilds = Rebuilds(rebuilds)
    _ = await rebuild()
  }

  deinit {
    server.cancel()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Waits until the server has looked at the site once more.
  func rebuild() async -> Rebuild? { await rebuilds.next() }

  /// Waits until the server has looked at the site because of these files. A slow machine may tell of what was done to others
  /// before in more than one part.
  func rebuild(changing files: [String]) async -> Rebuild? {
    while let rebuild = await rebuilds.next() {
      if rebuild.changed.map(shown).sorted() == files { return rebuild }
    }
    return nil
  }

  func write(_ path: String, _ text: String) throws {
    try Self.write(text, to: folder.appendingPathComponent(path))
  }

  func move(_ path: String, to target: String) throws {
    try FileManager.default.moveItem(
      at: folder.appendingPathComponent(path), to: folder.appendingPathComponent(target))
  }

  func delete(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
  }

  /// A path of this machine as it looks from the site's folder.
  func shown(_ text: String) -> String { text.replacing(folder.path + "/", with: "") }

  /// What the server answers.
  func get(_ target: String, method: String = "GET", _ fields: [String: String] = [:]) async throws -> Reply {
    var fields = fields
    if fields["Host"] == nil { fields["Host"] = "localhost:\(port)" }
    let lines = ["\(method) \(target) HTTP/1.1", "Connection: close"] + fields.map { "\($0): \($1)" }
    let bytes = try await Client.exchange(lines.joined(separator: "\r\n") + "\r\n\r\n", port: port)
    return try #require(Reply(bytes))
  }

  /// One transparent dot, which stands for every PNG picture.
  private static let picture =
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    ) ?? Data()

  private static func write(_ text: String, to file: URL) throws {
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (file.pathExtension == "png" ? picture : Data(text.utf8)).write(to: file)
  }
}

/// Rebuilds, one after the other.
private actor Rebuilds {
  private var iterator: AsyncStream<Rebuild>.Iterator

  init(_ stream: AsyncStream<Rebuild>) { iterator = stream.makeAsyncIterator() }

  func next() async -> Rebuild? {
    var copy = iterator
    let rebuild = await copy.next(isolation: self)
    iterator = copy
    return rebuild
  }
}
