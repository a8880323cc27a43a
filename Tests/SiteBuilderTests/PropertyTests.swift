import Foundation
import SeededRandom
import SiteBuilder
import SiteModel
import SiteWriter
import Testing

/// What is true of every site, whatever is in it.
@Suite struct PropertyTests {
  /// A site in which everything occurs.
  private static let everything =
    GateTests.secrets + [
      LinkTests.others, settings("time-zone: Europe/Berlin\ntaxonomies: [stages]\narticles-per-page: 2"),
      post("tea", "date: 2026-03-29 02:30\nstages: [one, two]\ntags: [b, a]\nauthors: [ana, Guest]"),
      post("coffee", "date: 2026-03-29\nupdated: 2026-10-25 02:30\nstages: two\ntags: a"),
      post("water", "categories: [rest, New]\ntakeaways: [Drink., 'Rest, [too](tea.md).']"),
      thread(
        "tea", comment("x", "date: 2026-03-01"), comment("y", "date: 2026-03-01"), comment("z", "reply-to: y")
      ),
    ]

  @Test func theOrderOfFilesOnDiskDoesNotMatter() async throws {
    var outputs: [[String: [UInt8]]] = []
    var random = Random(seed: 1)
    for _ in 0..<3 {
      let site = try TestSite(Self.everything.joined())
      let files = try site.folder.files(in: "content")
      try site.folder.remove("content")
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }).shuffled(using: &random) {
        try site.folder.write("content/" + path, bytes)
      }
      try await site.report()
      outputs.append(try site.output())
    }
    #expect(outputs[0] == outputs[1] && outputs[1] == outputs[2])
  }

  @Test func theMachinesTimeZoneAndCoresDoNotMatter() throws {
    let site = try TestSite(Self.everything.joined())
    let machines = [("Pacific/Auckland", "0"), ("America/Los_Angeles", "0-255"), ("UTC", "1")]
    for (zone, cores) in machines {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [
        "TZ=\(zone)", "LC_ALL=tr_TR.UTF-8", "taskset", "-c", cores, Self.command, "build", "--quiet", "--now",
        "2026-11-21 12:00", "--output", "public-\(cores)",
      ]
      process.currentDirectoryURL = URL(fileURLWithPath: site.folder.path)
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let outputs = try machines.map { try site.folder.files(in: "public-\($0.1)") }
    #expect(outputs[0].count > 50)
    #expect(outputs[0] == outputs[1] && outputs[1] == outputs[2])
  }

  @Test func aSecondBuildWritesNothing() async throws {
    let site = try TestSite(Self.everything.joined())
    let first = try await site.report()
    let before = try site.folder.times(in: "public")
    let second = try await site.report()
    #expect(first.writing.written.count == second.writing.unchangedCount)
    #expect(second.writing.written == [] && second.writing.removed == [])
    #expect(try site.folder.times(in: "public") == before)
  }

  @Test func aBuildAfterRandomEditsEqualsACleanBuild() async throws {
    let site = try TestSite("")
    var random = RandomSite(seed: 7)
    var refusals = 0
    for step in 1...200 {
      let (edit, undoing) = random.edit()
      try site.folder.apply(edit)
      let before = try site.output()
      if case .refused = await site.build() {
        refusals += 1
        #expect(try site.output() == before, "step \(step): a refused build changed the site")
        random.undo(undoing)
        try site.folder.apply(undoing)
      } else if step % 4 == 0 {
        var clean = site
        clean.options.outputFolder = site.folder.path + "/clean-\(step)"
        try await clean.report()
        let expected = try site.folder.files(in: "clean-\(step)").filter { !$0.key.hasPrefix(".inglenook") }
        #expect(try site.output() == expected, "step \(step), after \(edit.path)")
      }
    }
    // The seed must lead through both kinds of states.
    #expect((10...100).contains(refusals), "\(refusals)")
  }

  /// The command lies beside the tests.
  private static var command: String {
    let tests = URL(filePath: CommandLine.arguments[0])
    return tests.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("inglenook")
      .path
  }
}

extension TestFolder {
  fileprivate func apply(_ edit: RandomSite.Edit) throws {
    if let text = edit.text {
      try write("content/" + edit.path, text)
    } else {
      try remove("content/" + edit.path)
    }
  }

  /// When each file below a folder was last written.
  fileprivate func times(in folder: String) throws -> [String: Date] {
    var times: [String: Date] = [:]
    for name in try files(in: folder).keys {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(folder)/\(name)")
      times[name] = attributes[.modificationDate] as? Date
    }
    return times
  }
}
