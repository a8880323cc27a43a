import Foundation

/// A folder in which the built command is run, as an author runs it.
final class CommandFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("inglenook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ path: String, _ text: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
  }

  /// The paths of all files, in order.
  func files(below folder: String = "") -> [String] {
    let root = url.appendingPathComponent(folder).path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// What a command said on each stream, and how it ended.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the command that lies beside the tests.
  func run(_ arguments: String..., in folder: String = "", input: String = "") throws -> Run {
    try run(arguments, in: folder, input: input)
  }

  func run(_ arguments: [String], in folder: String = "", input: String = "") throws -> Run {
    let process = Process()
    let (words, said, complained) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("inglenook")
    process.arguments = arguments
    process.currentDirectoryURL = url.appendingPathComponent(folder)
    process.standardInput = words
    process.standardOutput = said
    process.standardError = complained
    try process.run()
    try words.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try words.fileHandleForWriting.close()
    // Not `readDataToEndOfFile`, which a signal may interrupt.
    let output = String(decoding: try said.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let errors = String(decoding: try complained.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: output, errors: errors)
  }
}
