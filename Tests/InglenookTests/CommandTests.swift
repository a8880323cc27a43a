import Foundation
import Testing

/// The built command itself, as a shell runs it.
@Suite struct CommandTests {
  static let runs: [(arguments: [String], status: Int32, words: String)] = [
    ([], 0, "Turns a folder of articles and comments"),
    (["--version"], 0, "0.1.0"),
    (["--help"], 0, "inglenook build"),
    (["build", "--help"], 0, "Include drafts, to look at them."),
    (["help", "build"], 0, "Exit codes: 0 done"),
    (["build", "--draft"], 2, "Unknown option '--draft'. Did you mean '--drafts'?"),
    (["biuld"], 2, "There is no command “biuld”. Did you mean `inglenook build`?"),
    (["build", "--now", "tomorrow"], 2, "“tomorrow” is no date. Write it as 2026-12-24"),
    (["build", "--base-url", "example.org"], 2, "“example.org” is no web address."),
    (["build", "--quiet", "--verbose"], 2, "--quiet and --verbose cannot both be meant."),
    (["build", "--wait", "-1"], 2, "--wait"),
    (["serve", "--help"], 0, "Open the browser."),
    (["serve", "--port", "70000"], 2, "--port takes a number from 1 to 65535, for example --port 8080."),
    (["serve", "--draft"], 2, "Did you mean '--drafts'?"),
    (["build", "--content", "/nowhere/at/all"], 1, "Nothing was written."),
  ]

  @Test(arguments: runs)
  func theCommandEndsAsItsHelpSays(arguments: [String], status: Int32, words: String) throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = Self.command
    process.arguments = arguments
    process.currentDirectoryURL = FileManager.default.temporaryDirectory
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == status)
    #expect(output.contains(words), "\(output)")
    #expect(!output.contains("\u{1B}"))
  }

  /// The command lies beside the tests.
  private static var command: URL {
    let tests = URL(filePath: CommandLine.arguments[0])
    return tests.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("inglenook")
  }
}
