package import SiteModel

extension SiteReader {
  /// A thread file once more, as its bytes stand.
  package static func source(of thread: ThreadFile) throws(UnreadableFile) -> ThreadSource {
    let file = thread.location.file
    return try ThreadSource(bytes(of: file), path: thread.path, shown: file, name: thread.name)
  }

  /// The bytes of a file that somebody named.
  package static func bytes(of path: String) throws(UnreadableFile) -> [UInt8] {
    do throws(FileSystem.Refusal) {
      return try FileSystem.contents(of: path)
    } catch {
      throw UnreadableFile(diagnostic: FolderWalk.unreadable(path, "file", error))
    }
  }

  /// One text, as it is shown; nil if it cannot be read or is no UTF-8.
  package static func text(of file: String) -> WrittenText? {
    guard let bytes = try? FileSystem.contents(of: file),
      let source = try? TextDecoding.decode(bytes, file: file).get()
    else { return nil }
    return WrittenText(path: file, source: source)
  }

  /// Every text below a folder, in order of path; pictures and other files that are no UTF-8 are left out.
  package static func texts(in folder: String) -> [WrittenText] {
    let root = FolderPath.trimmed(folder)
    return FolderWalk(root).files.compactMap { file in
      guard let bytes = try? FileSystem.contents(of: file.shown),
        let source = try? TextDecoding.decode(bytes, file: file.shown).get()
      else { return nil }
      return WrittenText(path: file.path, source: source)
    }
  }
}

/// A file that cannot be read, and why.
package struct UnreadableFile: Error, Sendable {
  package let diagnostic: Diagnostic
}

/// A text file as it stands on the disk.
package struct WrittenText: Sendable {
  /// Below the content folder.
  package let path: String
  private let source: SourceText

  init(path: String, source: SourceText) {
    self.path = path
    self.source = source
  }

  /// UTF-8 without a byte-order mark.
  package var bytes: [UInt8] { source.bytes }

  /// The place of a byte.
  package func location(ofByte index: Int) -> SourceLocation { source.location(ofByte: index) }
}
