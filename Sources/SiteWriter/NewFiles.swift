import Glibc

/// Files that are written only where nothing is yet: all of them, or none.
package struct NewFiles: Sendable {
  /// A path as messages name it, and the bytes of the file.
  package typealias File = (path: String, bytes: [UInt8])

  private let files: [File]
  var disk = Disk()

  package init(_ files: [File]) { self.files = files }

  /// The paths at which there is something already: a file, a folder, a link.
  package func obstacles() throws(WriteFailure) -> [String] {
    var obstacles: [String] = []
    for file in files {
      do throws(DiskError) {
        if try disk.entry(at: file.path) != nil { obstacles.append(file.path) }
      } catch { throw WriteFailure(error, making: file.path) }
    }
    return obstacles
  }

  /// Whether there is a folder with something in it.
  package static func holdsAnything(_ folder: String) throws(WriteFailure) -> Bool {
    do throws(DiskError) {
      return try Disk().names(in: folder)?.isEmpty == false
    } catch { throw WriteFailure(error, making: folder) }
  }

  /// Writes the files, and the folders that they need. What was written before a failure is taken away again.
  package func write() throws(WriteFailure) {
    var made: [Made] = []
    for file in files {
      do throws(DiskError) {
        try write(file, &made)
      } catch {
        for thing in made.reversed() { thing.remove(with: disk) }
        throw WriteFailure(error, making: file.path)
      }
    }
  }

  private func write(_ file: File, _ made: inout [Made]) throws(DiskError) {
    let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
    for count in parts.indices.dropFirst() {
      let folder = parts[..<count].joined(separator: "/")
      if !folder.isEmpty, try disk.makeFolder(folder) { made.append(.folder(folder)) }
    }
    do throws(DiskError) {
      try disk.write(file.bytes, to: file.path)
    } catch {
      // What has appeared in the meantime is somebody else's.
      if error.code != EEXIST { made.append(.file(file.path)) }
      throw error
    }
    made.append(.file(file.path))
  }
}

/// Something that was not there before.
private enum Made {
  case file(String)
  case folder(String)

  func remove(with disk: Disk) {
    switch self {
    case .file(let path): try? disk.removeFile(path)
    case .folder(let path): _ = try? disk.removeFolderIfEmpty(path)
    }
  }
}
