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

  /// The page table, named by its content.
  init(pages bytes: [UInt8]) {
    var hash = ContentHash()
    hash.add(bytes)
    path = "p-\(hash.digits(6)).json"
    contents = .bytes(bytes)
  }

  /// The head.
  init(head bytes: [UInt8]) {
    path = Self.headPath
    contents = .bytes(bytes)
  }

  /// A file of a block.
  init(block name: String, number: Int, contents: Contents) {
    path = Self.path(of: name, number: number)
    self.contents = contents
  }

  static func path(of name: String, number: Int) -> String { name.replacing("*", with: String(number)) }

  package static func == (one: SearchIndexFile, other: SearchIndexFile) -> Bool {
    one.path == other.path && one.bytes == other.bytes
  }

  /// What the files of a block have.
  enum Kind: String {
    case words = "w"
    case spelling = "s"
    case reversedSpelling = "r"
    case texts = "t"

    /// The name of a block of some content.
    func name(_ hash: ContentHash) -> String {
      "\(rawValue)\(hash.digits(7))-*.\(self == .texts ? "json" : "bin")"
    }
  }
}
