import SiteModel

/// The size of a JPEG file: the frame header, turned as Exif says.
///
/// Source: ITU-T T.81, annex B; Exif 2.32, 4.6.4 (orientation).
struct JPEGHeader {
  let read: (Int, Int) -> [UInt8]

  var size: PixelSize? {
    var offset = 2
    var isTurned = false
    // No file has so many segments before its frame; a damaged one may have any number.
    for _ in 0..<512 {
      let segment = read(offset, 9)
      guard segment.count == 9, segment[0] == 0xFF else { return nil }
      let marker = segment[1]
      if Self.isFrame(marker) {
        let (height, width) = (segment.bigEndian(5, 2), segment.bigEndian(7, 2))
        return isTurned ? PixelSize(positive: height, width) : PixelSize(positive: width, height)
      }
      // Fill bytes, and markers without content.
      guard marker != 0xFF else {
        offset += 1
        continue
      }
      let length = segment.bigEndian(2, 2)
      guard length >= 2 else { return nil }
      if marker == 0xE1 { isTurned = isTurned || Self.isTurned(read(offset + 4, min(length - 2, 4096))) }
      offset += 2 + length
    }
    return nil
  }

  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
  }

  /// Whether Exif says that width and height change places.
  private static func isTurned(_ segment: [UInt8]) -> Bool {
    guard segment.starts(with: Array("Exif\0\0".utf8)), segment.count > 14 else { return false }
    let tiff = Array(segment[6...])
    let isBig = tiff[0] == UInt8(ascii: "M")
    let number = { (offset: Int, length: Int) in
      isBig ? tiff.bigEndian(offset, length) : tiff.littleEndian(offset, length)
    }
    let directory = number(4, 4)
    for index in 0..<min(number(directory, 2), 256) where number(directory + 2 + index * 12, 2) == 0x0112 {
      return (5...8).contains(number(directory + 2 + index * 12 + 8, 2))
    }
    return false
  }
}
