import Foundation
import Testing

@testable import SiteReader

@Suite(.serialized, .timeLimit(.minutes(10))) struct WatchTests {
  /// A folder of its own, and what is told of it.
  private final class Watched: Sendable {
    let folder: String

    init(_ files: [String]) throws {
      folder =
        FileManager.default.temporaryDirectory.appendingPathComponent("watch-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for file in files { try write(file, "x") }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ path: String, _ text: String) throws {
      let file = URL(filePath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func rename(_ path: String, _ target: String) throws {
      #expect(Glibc.rename("\(folder)/\(path)", "\(folder)/\(target)") == 0)
    }

    func delete(_ path: String) throws { try FileManager.default.removeItem(atPath: "\(folder)/\(path)") }

    /// Does something, and gives the files that are told until one of a name is among them; that one alone if it is told that
    /// anything may have changed, as it may be of a new folder on a slow machine.
    func files(
      _ stream: AsyncStream<FileChanges>, until name: String, after action: (Watched) throws -> Void
    ) async throws -> [String] {
      try action(self)
      var told: Set<String> = []
      for await changes in stream {
        guard case .files(let paths) = changes else { return [name] }
        told.formUnion(paths)
        if told.contains("\(folder)/c/\(name)") { break }
      }
      return told.map { String($0.dropFirst(folder.count + 3)) }.sorted()
    }

    /// Does something, and waits until it is told that anything may have changed.
    func unknown(_ stream: AsyncStream<FileChanges>, after action: (Watched) throws -> Void) async throws {
      try action(self)
      for await case .unknown in stream { return }
    }
  }

  @Test func whatHappensToFilesIsTold() async throws {
    let cases: [(name: String, told: [String], action: @Sendable (Watched) throws -> Void)] = [
      ("a.md", ["a.md"], { try $0.write("c/a.md", "new") }),
      ("new.md", ["new.md"], { try $0.write("c/new.md", "new") }),
      ("deep/b.md", ["deep/b.md"], { try $0.write("c/deep/b.md", "new") }),
      ("new/er/f.md", ["new/er/f.md"], { try $0.write("c/new/er/f.md", "new") }),
      ("a.md", ["a.md"], { try $0.delete("c/a.md") }),
      ("z.md", ["a.md", "z.md"], { try $0.rename("c/a.md", "c/z.md") }),
      (
        "a.md", ["a.md", "a.md~"],
        // vim
        {
          try $0.rename("c/a.md", "c/a.md~")
          try $0.write("c/a.md", "new")
          try $0.delete("c/a.md~")
        }
      ),
      (
        "a.md", ["a.md", "sedQx1"],
        // sed -i, gedit and many others
        {
          try $0.write("c/sedQx1", "new")
          try $0.rename("c/sedQx1", "c/a.md")
        }
      ),
      (
        "a.md", ["a.md"],
        {
          try $0.write("c/.hidden.swp", "x")
          try $0.write("c/a.md", "new")
        }
      ),
    ]
    for (number, (name, told, action)) in cases.enumerated() {
      let watched = try Watched(["c/a.md", "c/deep/b.md", "c/deep/er/c.md"])
      let stream = FolderWatch([watched.folder + "/c", watched.folder + "/t"]).changes()
      #expect(try await watched.files(stream, until: name, after: action) == told, "case \(number)")
    }
  }

  @Test func foldersAreFollowedWhereverTheyGo() async throws {
    let watched = try Watched(["c/a.md", "c/deep/b.md", "c/deep/er/c.md"])
    let stream = FolderWatch([watched.folder + "/c"]).changes()
    let check = { (name: String) in
      let told = try await watched.files(stream, until: name) { try $0.write("c/" + name, "new") }
      #expect(told.contains(name))
    }
    try await watched.unknown(stream) { try $0.rename("c/deep", "c/other") }
    try await check("other/b.md")
    try await watched.unknown(stream) { try $0.delete("c/other") }
    try await watched.unknown(stream) { try $0.rename("c", "d") }
    try await watched.unknown(stream) { try $0.rename("d", "c") }
    try await check("a.md")
  }

  @Test func aFolderMayComeLater() async throws {
    let watched = try Watched([])
    let stream = FolderWatch([watched.folder + "/c"]).changes()
    try await watched.unknown(stream) { try $0.write("c/a.md", "1") }
    #expect(try await watched.files(stream, until: "b.md") { try $0.write("c/b.md", "1") }.contains("b.md"))
  }

  @Test func aLinkedFolderIsWatchedAndACircleIsNot() async throws {
    let watched = try Watched(["c/a.md", "shelf/b.md"])
    let files = FileManager.default
    try files.createSymbolicLink(atPath: watched.folder + "/c/shelf", withDestinationPath: "../shelf")
    try files.createSymbolicLink(atPath: watched.folder + "/c/circle", withDestinationPath: ".")
    let stream = FolderWatch([watched.folder + "/c"]).changes()
    let told = try await watched.files(stream, until: "shelf/b.md") { try $0.write("shelf/b.md", "1") }
    #expect(told == ["shelf/b.md"])
  }

  @Test func aMomentIsOverWhenEveryFileIsWhole() {
    var batch = ChangeBatch()
    #expect(batch.isEmpty)
    batch.depart("a")
    #expect(!batch.isSettled)
    batch.arrive("a~")
    batch.begin("a")
    #expect(!batch.isSettled)
    batch.finish("a")
    batch.depart("a~")
    #expect(batch.isSettled && batch.finished == .files(["a", "a~"]))
    batch.begin("b")
    #expect(!batch.isSettled && batch.finished == .files(["a", "a~", "b"]))
    batch.add(.unknown)
    #expect(batch.finished == .unknown)
  }
}
