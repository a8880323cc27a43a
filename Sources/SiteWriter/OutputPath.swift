import SiteModel

/// A path below the output folder that is safe to write: relative, within the folder, and of names that every disk takes.
///
/// Paths are compared byte by byte, as Linux does; two ways of storing an accent are two paths.
struct OutputPath: Sendable, Hashable, Comparable {
  let text: String

  init(_ text: String) throws(PathProblem) {
    try Self.check(text.utf8)
    self.text = text
  }

  private init(folderOf text: Substring) { self.text = String(text) }

  /// The folder that the path lies in; nil at the top.
  var parent: OutputPath? {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { OutputPath(folderOf: text[..<$0]) }
  }

  /// The folders that the path lies in, the outermost first: `posts`, `posts/stepping-back`.
  var folders: [OutputPath] {
    var folders: [OutputPath] = []
    var next = parent
    while let folder = next {
      folders.append(folder)
      next = folder.parent
    }
    return folders.reversed()
  }

  /// The hash by which a manifest knows the path.
  var key: PathKey { withBytes { Fingerprint(of: UnsafeRawBufferPointer($0)).hash } }

  static func == (left: Self, right: Self) -> Bool {
    left.withBytes { left in right.withBytes { left.elementsEqual($0) } }
  }

  static func < (left: Self, right: Self) -> Bool {
    left.withBytes { left in right.withBytes { left.lexicographicallyPrecedes($0) } }
  }

  func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = text
    return copy.withUTF8(body)
  }

  private static func check(_ bytes: String.UTF8View) throws(PathProblem) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.allSatisfy({ $0 >= 32 && $0 != 127 }) else { throw .controlCharacter }
    guard bytes.count <= 3000 else { throw .tooLong }
    for (number, name) in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .enumerated()
    {
      guard !name.isEmpty else { throw number == 0 ? .absolute : .emptyName }
      guard name.count <= 255 else { throw .longName }
      guard !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) else { throw .leavesFolder }
      guard number > 0 || !name.starts(with: ".inglenook-".utf8) else { throw .reserved }
    }
  }
}

/// Why something cannot be the path of a file in the output folder.
enum PathProblem: Error, Hashable {
  case empty, controlCharacter, tooLong, absolute, emptyName, longName, leavesFolder, reserved

  /// What is wrong, to follow the path in a sentence.
  var words: String {
    switch self {
    case .empty: "is empty"
    case .controlCharacter: "contains a line break or another control character"
    case .tooLong: "is longer than 3000 bytes"
    case .absolute: "begins with a slash"
    case .emptyName: "has an empty name between two slashes, or ends with a slash"
    case .longName: "has a name of more than 255 bytes, and disks take no longer ones"
    case .leavesFolder: "contains “.” or “..” and could leave the output folder"
    case .reserved: "begins with “.inglenook-”, a name that the builder keeps for itself"
    }
  }
}
