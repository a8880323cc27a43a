/// A file of the index, to be written below `/search/`.
package struct SearchIndexFile: Sendable, Equatable {
  /// The head's path. It is the only file whose name is not made from its content.
  package static let headPath = "index.json"

  /// The path below `/search/`.
  package let path: String
  package let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file named by its kind, its number and its content.
  ///
  /// Since the number keeps names apart, 24 bits of the content's hash suffice: it need only change when the
  /// content does.
  init(kind: Kind, number: Int, bytes: [UInt8]) {
    let digits = String(Self.hash(bytes) & 0xFF_FFFF, radix: 16)
    let zeros = String(repeating: "0", count: 6 - digits.count)
    let suffix = kind == .texts || kind == .pages ? "json" : "bin"
    self.init(path: "\(kind.rawValue)\(number)-\(zeros)\(digits).\(suffix)", bytes: bytes)
  }

  enum Kind: String {
    case pages = "p"
    case words = "w"
    case spelling = "s"
    case reversedSpelling = "r"
    case texts = "t"
  }

  /// FNV-1a of 64 bits, folded.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 24 ^ hash >> 48
  }
}
