/// A WebP file, chunk by chunk.
///
/// Source: RFC 9649, section 2.
struct WebPFile {
  private(set) var anatomy = Anatomy()
  private let bytes: [UInt8]

  private static let kept: Set<String> = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]
  /// A frame has no frames in it.
  private static let keptInFrame: Set<String> = ["VP8 ", "VP8L", "ALPH"]

  init(_ bytes: [UInt8]) throws(BrokenPicture) {
    self.bytes = bytes
    let end = 8 + bytes.littleEndian(4, 4)
    guard end >= 20, end <= bytes.count else { throw .truncated }
    var body = WebPBody()
    try collect(12..<end, keeping: Self.kept, into: &body)
    guard body.hasPixels else { throw .garbled("it has no pixels") }
    (anatomy.width, anatomy.height) = body.canvas ?? body.frame ?? (0, 0)
    anatomy.isAnimated = body.isAnimated
    if body.isWhole, end == bytes.count {
      anatomy.keep(0..<end)
    } else {
      let length = UInt32(body.bytes.count + 4)
      anatomy.write(Array("RIFF".utf8) + length.littleEndianBytes + Array("WEBP".utf8) + body.bytes)
    }
  }

  /// Takes over the chunks of a stretch of the file that show something.
  private mutating func collect(
    _ range: Range<Int>, keeping kept: Set<String>, into body: inout WebPBody
  ) throws(BrokenPicture) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard offset + 8 <= range.upperBound else { throw .truncated }
      let name = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
      let content = offset + 8..<offset + 8 + bytes.littleEndian(offset + 4, 4)
      guard content.upperBound <= range.upperBound else { throw .truncated }
      // An odd length is followed by a byte that counts for nothing; the last one is sometimes forgotten.
      offset = content.upperBound + content.count % 2
      if kept.contains(name) { try take(content, name, into: &body) } else { body.isWhole = false }
    }
  }

  private mutating func take(_ content: Range<Int>, _ name: String, into body: inout WebPBody)
    throws(BrokenPicture)
  {
    var chunk = Array(bytes[content])
    switch name {
    case "VP8X":
      guard chunk.count >= 10 else { throw .truncated }
      body.isAnimated = chunk[0] & 0x02 != 0
      body.canvas = (chunk.littleEndian(4, 3) + 1, chunk.littleEndian(7, 3) + 1)
      let flags = chunk[0] & ~0x0C
      if flags != chunk[0] { body.isWhole = false }
      chunk[0] = flags
    case "ICCP": anatomy.profileRanges = [content]
    case "ANMF":
      guard chunk.count >= 16 else { throw .truncated }
      var frame = WebPBody()
      try collect(
        content.lowerBound + 16..<content.upperBound, keeping: Self.keptInFrame, into: &frame)
      body.isWhole = body.isWhole && frame.isWhole
      body.hasPixels = body.hasPixels || frame.hasPixels
      chunk = Array(chunk.prefix(16)) + frame.bytes
    case "VP8 ":
      guard chunk.count >= 10 else { throw .truncated }
      body.addPixels(chunk.littleEndian(6, 2) & 0x3FFF, chunk.littleEndian(8, 2) & 0x3FFF)
    case "VP8L":
      guard chunk.count >= 5 else { throw .truncated }
      let bits = chunk.littleEndian(1, 4)
      body.addPixels(bits & 0x3FFF + 1, (bits >> 14) & 0x3FFF + 1)
    default: break
    }
    body.add(name, chunk)
  }
}

/// The chunks of a clean file, and what they say.
private struct WebPBody {
  private(set) var bytes: [UInt8] = []
  /// Whether nothing had to go.
  var isWhole = true
  var isAnimated = false
  var hasPixels = false
  /// Of the whole picture.
  var canvas: (Int, Int)?
  /// Of its only frame.
  private(set) var frame: (Int, Int)?

  mutating func addPixels(_ width: Int, _ height: Int) {
    hasPixels = true
    frame = (width, height)
  }

  mutating func add(_ name: String, _ chunk: [UInt8]) {
    bytes += Array(name.utf8) + UInt32(chunk.count).littleEndianBytes + chunk
    if !chunk.count.isMultiple(of: 2) { bytes.append(0) }
  }
}
