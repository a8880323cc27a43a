/// A PNG file, chunk by chunk.
///
/// Source: PNG specification (third edition), sections 5 and 11.
struct PNGFile {
  private(set) var anatomy = Anatomy()

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What it takes to show the picture in its colours: all other chunks are words about it, or unknown.
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI",
    "sBIT",
    "pHYs", "acTL", "fcTL", "fdAT",
  ]

  init(_ bytes: [UInt8]) throws(BrokenPicture) {
    anatomy.keep(0..<Self.signature.count)
    var offset = Self.signature.count
    var hasPixels = false
    while true {
      guard offset + 12 <= bytes.count else { throw .truncated }
      let chunk = offset..<offset + 12 + bytes.bigEndian(offset, 4)
      guard chunk.upperBound <= bytes.count else { throw .truncated }
      let name = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
      if offset == Self.signature.count {
        guard name == "IHDR", chunk.count == 25 else {
          throw .garbled("it does not begin as a PNG file must")
        }
        (anatomy.width, anatomy.height) = (
          bytes.bigEndian(offset + 8, 4), bytes.bigEndian(offset + 12, 4)
        )
      }
      try take(chunk, name)
      hasPixels = hasPixels || name == "IDAT"
      offset = chunk.upperBound
      if name == "IEND" { break }
    }
    guard hasPixels else { throw .garbled("it has no pixels") }
  }

  private mutating func take(_ chunk: Range<Int>, _ name: String) throws(BrokenPicture) {
    if name == "acTL" { anatomy.isAnimated = true }
    if name == "iCCP" { anatomy.profileRanges = [chunk.lowerBound + 8..<chunk.upperBound - 4] }
    if Self.kept.contains(name) { return anatomy.keep(chunk) }
    // A capital says that the picture cannot be shown without it. (5.4, “Chunk naming conventions”)
    if let first = name.utf8.first, first & 0x20 == 0 {
      throw .garbled("it needs something that browsers do not know (the chunk “\(name)”)")
    }
  }
}
