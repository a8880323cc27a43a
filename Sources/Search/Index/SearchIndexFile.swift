/// A file of the index, to be written below `/search/`.
package struct SearchIndexFile: Sendable, Equatable {
  /// The head's path. It is the only file whose name is not made from its content.
  package static let headPath = "index.json"

  /// The path below `/search/`.
  package let path: String
  package let bytes: [UInt8]

  /// The part of the path that changes with the content.
  let version: String

  /// The head.
  init(head bytes: [UInt8]) {
    path = Self.headPath
    version = ""
    self.bytes = bytes
  }

  /// A file named by its kind, its number and its content.
  ///
  /// Since the number keeps names apart, 24 bits of the content's hash suffice: it need only change when the
  /// content does.
  init(kind: Kind, number: Int, bytes: [UInt8]) {
    let digits = String(Self.hash(bytes) & 0xFF_FFFF, radix: 16)
    version = String(repeating: "0", count: 6 - digits.count) + digits
    path = Self.path(kind: kind, number: number, version: version)
    self.bytes = bytes
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

  /// FNV-1a of 64 bits, folded.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 24 ^ hash >> 48
  }
}
