import SiteModel

/// The size of a picture, from the first bytes of its file.
struct PictureHeader {
  /// Reads a part of the file: an offset and how many bytes.
  private let read: (Int, Int) -> [UInt8]

  init(read: @escaping (Int, Int) -> [UInt8]) { self.read = read }

  /// The size of a picture file, or nil for one that is none, or none that is known.
  static func size(ofFile path: String) -> PixelSize? {
    let name = path.lowercased()
    guard endings.contains(where: name.hasSuffix) else { return nil }
    return PictureHeader { FileSystem.bytes(of: path, from: $0, count: $1) }.size
  }

  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"]

  /// Width and height as a browser shows them.
  var size: PixelSize? {
    let head = read(0, 4096)
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return png(head) }
    if head.starts(with: [0xFF, 0xD8]) { return JPEGHeader(read: read).size }
    if head.starts(with: Array("GIF8".utf8)) { return gif(head) }
    if head.starts(with: Array("RIFF".utf8)) { return webP(head) }
    return SVGHeader(head).size
  }

  /// PNG specification, 11.2.1: IHDR is the first chunk.
  private func png(_ head: [UInt8]) -> PixelSize? {
    guard head.count >= 24 else { return nil }
    return PixelSize(positive: head.bigEndian(16, 4), head.bigEndian(20, 4))
  }

  /// GIF89a, 18: the logical screen.
  private func gif(_ head: [UInt8]) -> PixelSize? {
    guard head.count >= 10 else { return nil }
    return PixelSize(positive: head.littleEndian(6, 2), head.littleEndian(8, 2))
  }

  /// RFC 9649, section 2: lossy, lossless and extended files.
  private func webP(_ head: [UInt8]) -> PixelSize? {
    guard head.count >= 30, Array(head[8..<12]) == Array("WEBP".utf8) else { return nil }
    switch String(decoding: head[12..<16], as: UTF8.self) {
    case "VP8 ":
      return PixelSize(positive: head.littleEndian(26, 2) & 0x3FFF, head.littleEndian(28, 2) & 0x3FFF)
    case "VP8L":
      let bits = head.littleEndian(21, 4)
      return PixelSize(positive: bits & 0x3FFF + 1, (bits >> 14) & 0x3FFF + 1)
    case "VP8X": return PixelSize(positive: head.littleEndian(24, 3) + 1, head.littleEndian(27, 3) + 1)
    default: return nil
    }
  }
}

extension PixelSize {
  /// A size of which neither side is zero.
  init?(positive width: Int, _ height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.init(width: width, height: height)
  }
}

extension [UInt8] {
  /// A number of some bytes, the highest first; 0 beyond the end.
  func bigEndian(_ offset: Int, _ length: Int) -> Int {
    guard offset >= 0, offset + length <= count else { return 0 }
    return self[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of some bytes, the lowest first; 0 beyond the end.
  func littleEndian(_ offset: Int, _ length: Int) -> Int {
    guard offset >= 0, offset + length <= count else { return 0 }
    return self[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
