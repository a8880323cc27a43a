import FoundationEssentials
import SiteModel

@testable import SiteWriter

/// A folder for one test, with an output folder in it, gone when the test is.
final class Scratch: Sendable {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("inglenook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
    path = base.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var output: String { path + "/public" }

  var writer: SiteWriter { SiteWriter(folder: output) }

  /// Every file below the output folder with its text, but for the writer's own; a folder without files ends in a slash.
  func site() throws -> [String: String] { try everything().filter { !$0.key.hasPrefix(".inglenook-") } }

  func everything() throws -> [String: String] {
    var found: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: output) {
      let full = "\(output)/\(name)"
      if let contents = FileManager.default.contents(atPath: full) {
        found[name] = String(decoding: contents, as: UTF8.self)
      } else if try FileManager.default.contentsOfDirectory(atPath: full).isEmpty {
        found[name + "/"] = ""
      }
    }
    return found
  }

  /// Puts a file below the output folder, as somebody else than a build would.
  func put(_ text: String, at name: String) throws {
    let full = "\(output)/\(name)"
    let folder = String(full[..<(full.lastIndex(of: "/") ?? full.endIndex)])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: full))
  }

  func modificationTimes() throws -> [String: Date] {
    var times: [String: Date] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: output) {
      times[name] =
        try FileManager.default.attributesOfItem(atPath: "\(output)/\(name)")[.modificationDate] as? Date
    }
    return times
  }
}

/// The output files of a site given as paths and texts; every second one is rendered, the others are bytes.
func files(_ texts: [String: String]) -> [OutputFile] {
  texts.sorted { $0.key < $1.key }.enumerated().map { number, entry in
    let bytes = Array(entry.value.utf8)
    let contents: OutputFile.Contents =
      number.isMultiple(of: 2) ? .bytes(bytes) : .rendered { $0 += bytes }
    return OutputFile(path: entry.key, contents: contents, origin: "content/\(entry.key).md")
  }
}

extension SiteWriter {
  /// Writes a site of texts.
  @discardableResult func write(_ texts: [String: String]) async throws(WriteError) -> WriteReport {
    try await write(files(texts))
  }

  /// How a build ends that does not end well; nil if it does.
  func error(writing files: [OutputFile]) async -> WriteError? {
    do {
      _ = try await write(files)
      return nil
    } catch { return error }
  }

  /// What a build says when it refuses, with the folder called `public`.
  func refusal(of files: [OutputFile]) async -> String {
    guard case .refused(let diagnostics) = await error(writing: files) else { return "nothing was refused" }
    return diagnostics.map(\.text).joined(separator: "\n").replacing(folder, with: "public")
  }

  /// What a build says when the machine fails, with the folder called `public`.
  func failure(of files: [OutputFile]) async -> String {
    guard case .failed(let failure) = await error(writing: files) else { return "nothing failed" }
    return "\(failure.message)\n\(failure.help)".replacing(folder, with: "public")
  }
}
