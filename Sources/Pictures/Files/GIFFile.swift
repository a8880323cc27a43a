/// A GIF file, block by block.
///
/// Source: GIF89a specification, sections 17 to 27.
struct GIFFile {
  private(set) var anatomy = Anatomy()
  private let bytes: [UInt8]
  private var offset = 13
  private var frames = 0

  /// What tells browsers how often an animation runs; other programs write about themselves.
  private static let keptApplications = ["NETSCAPE2.0", "ANIMEXTS1.0"]

  init(_ bytes: [UInt8]) throws(BrokenPicture) {
    self.bytes = bytes
    guard bytes.count >= 13 else { throw .truncated }
    (anatomy.width, anatomy.height) = (bytes.littleEndian(6, 2), bytes.littleEndian(8, 2))
    offset += Self.sizeOfColours(bytes[10])
    guard offset <= bytes.count else { throw .truncated }
    anatomy.keep(0..<offset)
    while try readBlock() {}
    guard frames > 0 else { throw .garbled("it has no pixels") }
    anatomy.isAnimated = frames > 1
    anatomy.isScalable = false
  }

  /// Reads one block; false at the end of the picture.
  private mutating func readBlock() throws(BrokenPicture) -> Bool {
    let start = offset
    // Browsers do not mind if the last byte is missing.
    guard start < bytes.count else {
      anatomy.write([0x3B])
      return false
    }
    switch bytes[start] {
    case 0x3B:
      anatomy.keep(start..<start + 1)
      return false
    case 0x21: try readExtension()
    case 0x2C: try readFrame()
    default: throw .garbled("it does not go on as a GIF file must")
    }
    return true
  }

  private mutating func readExtension() throws(BrokenPicture) {
    let start = offset
    guard start + 3 <= bytes.count else { throw .truncated }
    offset = start + 2
    let content = bytes[(start + 3)...].prefix(11)
    try skipBlocks()
    let isKept =
      bytes[start + 1] == 0xF9
      || bytes[start + 1] == 0xFF
        && Self.keptApplications.contains { content.elementsEqual($0.utf8) }
    if isKept { anatomy.keep(start..<offset) }
  }

  private mutating func readFrame() throws(BrokenPicture) {
    let start = offset
    guard start + 10 <= bytes.count else { throw .truncated }
    offset = start + 11 + Self.sizeOfColours(bytes[start + 9])
    try skipBlocks()
    anatomy.keep(start..<offset)
    frames += 1
  }

  /// Passes over blocks that say how long they are, and the empty one behind them.
  private mutating func skipBlocks() throws(BrokenPicture) {
    while true {
      guard offset < bytes.count else { throw .truncated }
      let length = Int(bytes[offset])
      offset += 1 + length
      if length == 0 { return }
    }
  }

  private static func sizeOfColours(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1)
  }
}
