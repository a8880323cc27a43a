import Foundation
import Testing

/// `inglenook comments` as a shell runs it, and what `inglenook build` keeps to itself.
@Suite struct CommentsCommandTests {
  static let runs: [(arguments: [String], status: Int32, words: String)] = [
    (["--help"], 0, "inglenook comments list --pending"),
    ([], 0, "2 comments: 1 approved, 1 pending."),
    (["list", "--pending"], 0, "1 comment waiting for you."),
    (["list", "--pending", "--spam"], 2, "--spam"),
    (["show", "kelsey"], 0, "I have this problem"),
    (["show", "nobody"], 1, "error: there is no comment “nobody”"),
    (["approve"], 2, "Missing expected argument '<id> ...'"),
    (
      ["aprove", "kelsey"], 2,
      "There is no command “comments aprove”. Did you mean `inglenook comments approve`?"
    ),
    (["approve", "x/kelsey"], 0, "x/kelsey is approved now"),
    (["redact", "kelsey"], 0, "the history of git"),
    (["add"], 2, "Name the article: inglenook comments add stepping-back …"),
    (["add", "x", "--date", "tomorrow"], 2, "“tomorrow” is no date."),
    (["add", "--form", "a", "--email", "b"], 2, "--email and --form cannot both be meant."),
    (
      ["add", "--form", "gone.json"], 1,
      "gone.json:1:1: error: this file cannot be read: there is nothing of this name"
    ),
    (["add", "x", "--author", "Ann", "--body", "Hello."], 0, "Added x/"),
    (["add", "x", "--author", "Ann"], 0, "Added x/"),
    (["add", "--email", "-"], 1, "this is no e-mail message"),
    (["list", "--content", "nowhere"], 1, "there is no folder nowhere"),
  ]

  @Test(arguments: runs)
  func theCommandEndsAsItsHelpSays(arguments: [String], status: Int32, words: String) throws {
    let folder = try Self.folder([
      "comments/x.md":
        "---\nid: kelsey\nauthor: Kelsey\ndate: 2026-03-01\nstatus: pending\n---\nI have this problem.\n\n"
        + "---\nid: ann\nauthor: Ann\ndate: 2026-03-02\n---\nHello.\n"
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let (ending, output) = try Self.run(["comments"] + arguments, in: folder, input: "From standard input.\n")
    #expect(ending == status, "\(output)")
    #expect(output.contains(words), "\(output)")
  }

  /// Keys of a comment that is not published, each wrong in its own way, with a secret in it.
  static let secrets = [
    "author: Sekret", "author: Sekret: Sekret", "author: \"Sekret", "author: [Sekret, x]",
    "author: sekret@example.org",
    "author: Sekret\nurl: Sekret", "author: Sekret\nurl: https://sekret@example.org",
    "author: Sekret\nemail: sekret@example.org",
    "author: Sekret\nphone: Sekret 123", "author: Sekret\nSekret: Sekret", "author: Sekret\nautor: Sekret",
    "Author: Sekret",
    "author: Sekret # Sekret", "author: Sekret\ndate: Sekret", "author: Sekret\ndate: 2026-02-30 Sekret",
    "author: *Sekret",
    "author: &Sekret x", "author: !Sekret x", "author: Sekret\nauthor: Sekret", "author: Sekret\n Sekret",
    "author:\tSekret",
    "author: Sekret\n- Sekret", "author: {Sekret: Sekret}", "author: Sekret\nreply-to: nobody",
    "author: 'Sekret'Sekret",
    "author: Sekret\npin: Sekret", "Sekret", "author: Sekret\n\"Sekret", "author: @Sekret", "author: %Sekret",
    "author: #Sekret",
  ]

  @Test(arguments: ["pending", "spam", "removed"])
  func aBuildSaysNothingOfWhatNobodyApproved(status: String) throws {
    for (number, keys) in Self.secrets.enumerated() {
      let date = keys.contains("date:") ? "" : "date: 2026-03-01\n"
      let comment = "---\nstatus: \(status)\n\(keys)\n\(date)---\nSekret <b>Sekret</b>\n\n"
      let folder = try Self.folder(["comments/x.md": comment + (number.isMultiple(of: 2) ? comment : "")])
      defer { try? FileManager.default.removeItem(at: folder) }
      let (_, output) = try Self.run(["build", "--verbose"], in: folder)
      #expect(!output.lowercased().contains("sekret"), "\(keys)\n\(output)")
      #expect(!output.isEmpty)
      for file in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path + "/public")) ?? [] {
        let bytes = FileManager.default.contents(atPath: "\(folder.path)/public/\(file)") ?? Data()
        #expect(!String(decoding: bytes, as: UTF8.self).lowercased().contains("sekret"), "\(file)")
      }
    }
  }

  private static func folder(_ files: [String: String]) throws -> URL {
    let root = FileManager.default.temporaryDirectory.appending(path: "inglenook-\(UUID().uuidString)")
    var files = files
    files["site.yaml"] = "title: The Lamp\nbase-url: https://lamp.example\n"
    files["posts/x.md"] = "---\ntitle: X\ndate: 2026-02-20\n---\nBody.\n"
    for (name, text) in files {
      let file = root.appending(path: "content/\(name)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "templates"), withDestinationURL: house.appending(path: "templates"))
    return root
  }

  private static func run(_ arguments: [String], in folder: URL, input: String = "") throws -> (Int32, String)
  {
    let process = Process()
    let (words, said) = (Pipe(), Pipe())
    process.executableURL = command
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = words
    process.standardOutput = said
    process.standardError = said
    try process.run()
    try words.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try words.fileHandleForWriting.close()
    // Not `readDataToEndOfFile`, which a signal may interrupt.
    let output = String(decoding: try said.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  /// The command lies beside the tests.
  private static var command: URL {
    let tests = URL(filePath: CommandLine.arguments[0])
    return tests.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("inglenook")
  }
}
