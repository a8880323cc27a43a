import Foundation

/// A folder for one test, removed with it.
final class TestFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent("inglenook-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  /// Every file below a folder, by its path in it.
  func files(in folder: String) throws -> [String: [UInt8]] {
    let root = path + "/" + folder
    guard FileManager.default.fileExists(atPath: root) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let kind =
        try FileManager.default.attributesOfItem(atPath: root + "/" + name)[.type] as? FileAttributeType
      if kind != .typeDirectory {
        files[name] = Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + name)))
      }
    }
    return files
  }
}
