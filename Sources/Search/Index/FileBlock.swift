/// Successive files that share a name but for their numbers, and what is said of each; in JSON an array of the name and the parts.
///
/// The name is made from the content of all, so they can be cached for ever. One for each file would be the largest part of what is
/// read first.
struct FileBlock<Part: Decodable & Equatable & Sendable>: Decodable, Equatable, Sendable {
  /// With `*` for the number, `w3k0d9ab-*.bin`.
  let name: String
  /// Of a text file how many units it has, of a file of words with what it begins.
  let parts: [Part]

  init(name: String, parts: [Part]) {
    self.name = name
    self.parts = parts
  }

  init(from decoder: any Decoder) throws {
    var block = try decoder.unkeyedContainer()
    name = try block.decode(String.self)
    var parts: [Part] = []
    while !block.isAtEnd { parts.append(try block.decode(Part.self)) }
    self.parts = parts
  }

  /// Each file's path and what is said of it, from all blocks.
  static func files(of blocks: [Self]) -> [(path: String, part: Part)] {
    blocks.flatMap { block in
      block.parts.enumerated().map { (SearchIndexFile.path(of: block.name, number: $0), $1) }
    }
  }

  func append(to bytes: inout [UInt8], _ append: (inout [UInt8], Part) -> Void) {
    bytes.append(UInt8(ascii: "["))
    bytes.appendJSON(name)
    for part in parts {
      bytes.append(UInt8(ascii: ","))
      append(&bytes, part)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
