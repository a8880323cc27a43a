/// A file of the index, to be written below `/search/`.
package struct SearchIndexFile: Sendable, Equatable {
  /// The bytes of a file, or how they are made.
  package enum Contents: Sendable {
    case bytes([UInt8])
    /// Appended when the file is written: texts are most of the index.
    case rendered(@Sendable (inout [UInt8]) -> Void)
  }

  /// The head's path. It is the only file whose name is not made from its content.
  ///
  /// Its number is the version of the format: a script that was written for another version asks for another file, and
  /// so never misreads this one. It must grow with every change that `search.js` has to know of.
  static let headPath = "index1.json"

  /// The path below `/search/`.
  package let path: String
  package let contents: Contents

  package var bytes: [UInt8] {
    switch contents {
    case .bytes(let bytes): return bytes
    case .rendered(let render):
      var bytes: [UInt8] = []
      render(&bytes)
      return bytes
    }
  }

  /// The head.
  init(head bytes: [UInt8]) {
    path = Self.headPath
    contents = .bytes(bytes)
  }

  /// A file named by its kind, its number and its content.
  init(kind: Kind, number: Int, bytes: [UInt8]) {
    self.init(kind: kind, number: number, version: Self.version(of: [bytes]), contents: .bytes(bytes))
  }

  /// A file named by its kind, its number and a version of several files.
  init(kind: Kind, number: Int, version: String, contents: Contents) {
    path = Self.path(kind: kind, number: number, version: version)
    self.contents = contents
  }

  package static func == (one: SearchIndexFile, other: SearchIndexFile) -> Bool {
    one.path == other.path && one.bytes == other.bytes
  }

  /// Six digits that change with the content.
  static func version(of parts: [[UInt8]]) -> String {
    var hash = ContentHash()
    for part in parts { hash.add(part) }
    return version(hash)
  }

  /// Six digits. Since the number keeps names apart, 24 bits of a hash suffice: it need only change when the content does.
  static func version(_ hash: ContentHash) -> String {
    let digits = String(hash.value & 0xFF_FFFF, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  static func path(kind: Kind, number: Int, version: String) -> String {
    let suffix = kind == .texts || kind == .pages ? "json" : "bin"
    return "\(kind.rawValue)\(number)-\(version).\(suffix)"
  }

  enum Kind: String {
    case pages = "p"
    case words = "w"
    case spelling = "s"
    case reversedSpelling = "r"
    case texts = "t"
  }
}
