/// A file of the index, to be written below `/search/`.
package struct SearchIndexFile: Sendable, Equatable {
  /// The head's path. It is the only file whose name is not made from its content.
  package static let headPath = "index.json"

  /// The path below `/search/`.
  package let path: String
  package let bytes: [UInt8]

  /// The head.
  init(head bytes: [UInt8]) {
    path = Self.headPath
    self.bytes = bytes
  }

  /// A file named by its kind, its number and its content.
  init(kind: Kind, number: Int, bytes: [UInt8]) {
    self.init(kind: kind, number: number, version: Self.version(of: [bytes]), bytes: bytes)
  }

  /// A file named by its kind, its number and a version of several files.
  init(kind: Kind, number: Int, version: String, bytes: [UInt8]) {
    path = Self.path(kind: kind, number: number, version: version)
    self.bytes = bytes
  }

  /// Six digits that change with the content.
  ///
  /// Since the number keeps names apart, 24 bits of a hash suffice: it need only change when the content does.
  static func version(of parts: [[UInt8]]) -> String {
    let digits = String(hash(parts) & 0xFF_FFFF, radix: 16)
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

  /// FNV-1a of 64 bits over eight bytes at a time, folded.
  private static func hash(_ parts: [[UInt8]]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      part.withUnsafeBytes { bytes in
        let whole = bytes.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
          let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          hash = (hash ^ word) &* 0x100_0000_01B3
          hash ^= hash >> 29
        }
        for byte in bytes[whole...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      hash = (hash ^ UInt64(part.count)) &* 0x100_0000_01B3
    }
    return hash ^ hash >> 24 ^ hash >> 48
  }
}
