import FoundationEssentials
import Glibc
import SiteModel
import Testing

@testable import SiteWriter

@Suite struct FailureTests {
  private static let old = ["index.html": "Home", "a/index.html": "A", "gone.html": "Gone"]
  private static let new = ["index.html": "New", "a/index.html": "A", "b/c/index.html": "B"]

  static let sentences: [(code: Int32, words: String)] = [
    (
      ENOSPC,
      """
      The disk is full: public/index.html could not be written.
      Make some room on it and build again. Nothing was changed in public.
      """
    ),
    (
      EDQUOT,
      """
      Your share of the disk is used up: public/index.html could not be written.
      Delete what you no longer need and build again. Nothing was changed in public.
      """
    ),
    (
      EFBIG,
      """
      The file is larger than this machine allows: public/index.html could not be written.
      Raise the limit (`ulimit -f unlimited`) and build again. Nothing was changed in public.
      """
    ),
    (
      EACCES,
      """
      Permission denied: public/index.html could not be written.
      Give yourself the right to write there (`chmod -R u+rwX public`), or choose another folder with --output. \
      Nothing was changed in public.
      """
    ),
    (
      EROFS,
      """
      The disk is read-only: public/index.html could not be written.
      Choose a folder on another disk with --output. Nothing was changed in public.
      """
    ),
    (
      EMFILE,
      """
      Too many files are open: public/index.html could not be written.
      Raise the limit (`ulimit -n 1024`) and build again. Nothing was changed in public.
      """
    ),
    (
      EIO,
      """
      The disk reports an error: public/index.html could not be written.
      Check the disk, and build on another one with --output until then. \
      Nothing was changed in public.
      """
    ),
  ]

  @Test(arguments: sentences)
  func theDiskSaysNo(code: Int32, words: String) async throws {
    let scratch = try Scratch()
    try await scratch.writer.write(Self.old)
    let before = try scratch.everything()
    var writer = scratch.writer
    writer.disk.fault = { change, _ in change == .writeBytes ? code : 0 }
    #expect(await writer.failure(of: files(["index.html": "New"])) == words)
    #expect(try scratch.everything() == before)
  }

  @Test func whereverTheDiskRunsFullNothingIsLeftBehindAndTheOldSiteStandsUntilFilesAreReplaced() async throws
  {
    var intact = 0
    for survived in 0..<1000 {
      let scratch = try Scratch()
      try await scratch.writer.write(Self.old)
      let before = try scratch.site()
      var writer = scratch.writer
      let changes = Counter()
      writer.disk.fault = { change, _ in
        let isGrowing = change == .createFile || change == .writeBytes || change == .makeFolder
        return isGrowing && changes.next() > survived ? ENOSPC : 0
      }
      let words = await writer.failure(of: files(Self.new))
      if words == "nothing failed" { break }
      #expect(try scratch.everything().keys.filter { $0.hasPrefix(".inglenook-") } == [".inglenook-manifest"])
      if words.contains("Nothing was changed") {
        intact += 1
        #expect(try scratch.site() == before)
      }
      try await scratch.writer.write(Self.new)
      #expect(try scratch.site() == Self.new)
    }
    #expect(intact > 5)
  }

  @Test func theLastRecordIsTheOnlyThingThatCanFailAfterFilesWereReplaced() async throws {
    let scratch = try Scratch()
    try await scratch.writer.write(Self.old)
    var writer = scratch.writer
    let renames = Counter()
    writer.disk.fault = { change, _ in change == .rename && renames.next() > 2 ? EIO : 0 }
    #expect(
      await writer.failure(of: files(Self.new)) == """
        The disk reports an error: public/index.html could not be written.
        Check the disk, and build on another one with --output until then. Some pages in public are new and some are as \
        before, each of them whole; the next build brings them together.
        """)
    try await scratch.writer.write(Self.new)
    #expect(try scratch.site() == Self.new)
  }

  @Test func anAssetThatIsGoneIsNamed() async throws {
    let scratch = try Scratch()
    let asset = OutputFile(path: "a.jpg", contents: .copy(of: "content/a.jpg"), origin: "content/a.jpg")
    #expect(
      await scratch.writer.failure(of: [asset]) == """
        It has gone: content/a.jpg could not be read.
        Something else changes these folders at the same time. Build again. \
        Nothing was changed in public.
        """)
    #expect(!FileManager.default.fileExists(atPath: scratch.output))
  }

  @Test func aFileInThePlaceOfTheOutputFolderIsNamed() async throws {
    let scratch = try Scratch()
    try Data().write(to: URL(filePath: scratch.output))
    #expect(
      await scratch.writer.failure(of: files(["a": ""])) == """
        A file stands where a folder must be: public could not be written.
        Move it away, or choose another folder with --output. Nothing was changed in public.
        """)
  }

}
