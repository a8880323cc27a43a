/// A JPEG file, segment by segment.
///
/// Source: ITU-T T.81, annex B; JFIF 1.02; Exif 2.32, 4.7; ICC.1, annex B.4.
struct JPEGFile {
  private(set) var anatomy = Anatomy()
  private let bytes: [UInt8]
  private var offset = 2
  private var hasPixels = false

  init(_ bytes: [UInt8]) throws(BrokenPicture) {
    self.bytes = bytes
    anatomy.orientation = try Self.orientation(of: bytes)
    anatomy.keep(0..<2)
    // JFIF and Exif both want to come first; every reader takes them in this order.
    if !Self.isJFIF(bytes.dropFirst(6)) { writeExif() }
    while try readSegment() {}
    guard hasPixels else { throw .garbled("it has no pixels") }
  }

  /// Reads one segment and what belongs to it; false at the end of the picture.
  private mutating func readSegment() throws(BrokenPicture) -> Bool {
    // Bytes between segments mean nothing, and are left out.
    guard let marker = bytes.nextMarker(from: &offset) else { throw .truncated }
    let start = offset - 2
    switch marker {
    case Marker.end:
      anatomy.keep(start..<offset)
      return false
    case 0x01, 0xD0...0xD8: return true
    default: break
    }
    let length = bytes.bigEndian(offset, 2)
    guard offset + 2 <= bytes.count, length >= 2, offset + length <= bytes.count else {
      throw .truncated
    }
    let segment = start..<offset + length
    offset = segment.upperBound
    take(segment, marker)
    if marker == Marker.scan { try readScan() }
    return true
  }

  private mutating func take(_ segment: Range<Int>, _ marker: UInt8) {
    let content = bytes[segment].dropFirst(4)
    switch marker {
    case 0xE0 where Self.isJFIF(content): writeJFIF(content)
    case 0xE2 where content.starts(with: "ICC_PROFILE\0".utf8) && content.count >= 14:
      anatomy.profileRanges.append(content.startIndex + 14..<content.endIndex)
      anatomy.keep(segment)
    case 0xEE where content.starts(with: "Adobe".utf8): anatomy.keep(segment)
    // Frames, tables, scans, restart intervals; the rest is for cameras and programs.
    case 0xC0...0xCF, 0xDA...0xDF:
      if Self.isFrame(marker) { readFrame(segment, marker) }
      anatomy.keep(segment)
    default: break
    }
  }

  /// The header of a JFIF file without its thumbnail, and then which way is up.
  private mutating func writeJFIF(_ content: ArraySlice<UInt8>) {
    guard anatomy.parts.count == 1 else { return }
    anatomy.write([0xFF, 0xE0, 0, 16] + content.prefix(12) + [0, 0])
    writeExif()
  }

  private mutating func writeExif() {
    guard anatomy.orientation != .upright else { return }
    let content = Array("Exif\0\0".utf8) + anatomy.orientation.exif
    anatomy.write([0xFF, 0xE1, 0, UInt8(content.count + 2)] + content)
  }

  private mutating func readFrame(_ segment: Range<Int>, _ marker: UInt8) {
    guard segment.count >= 9, anatomy.width == 0 else { return }
    anatomy.height = bytes.bigEndian(segment.lowerBound + 5, 2)
    anatomy.width = bytes.bigEndian(segment.lowerBound + 7, 2)
    // Baseline, extended or progressive; eight bits; grey or of three colours.
    let (bits, colours) = (
      bytes.bigEndian(segment.lowerBound + 4, 1), bytes.bigEndian(segment.lowerBound + 9, 1)
    )
    anatomy.isScalable = marker <= 0xC2 && bits == 8 && (colours == 1 || colours == 3)
  }

  /// Passes over the compressed pixels, in which 0xFF is followed by 0 or by a restart marker.
  private mutating func readScan() throws(BrokenPicture) {
    let start = offset
    bytes.skipEntropyCodedData(from: &offset)
    guard offset < bytes.count else { throw .truncated }
    hasPixels = hasPixels || offset > start
    anatomy.keep(start..<offset)
  }

  private static func isJFIF(_ content: ArraySlice<UInt8>) -> Bool {
    content.count >= 14 && content.starts(with: "JFIF\0".utf8)
  }

  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
  }

  /// Which way is up: it may stand after what it must come before in the clean file.
  private static func orientation(of bytes: [UInt8]) throws(BrokenPicture) -> Orientation {
    var offset = 2
    while let marker = bytes.nextMarker(from: &offset), marker != Marker.scan, marker != Marker.end {
      if marker == 0x01 || (0xD0...0xD8).contains(marker) { continue }
      let length = bytes.bigEndian(offset, 2)
      guard length >= 2, offset + length <= bytes.count else { throw .truncated }
      let content = bytes[offset + 2..<offset + length]
      if marker == 0xE1, content.starts(with: "Exif\0\0".utf8) {
        return Orientation(exif: content.dropFirst(6))
      }
      offset += length
    }
    return .upright
  }

  private enum Marker {
    static let end: UInt8 = 0xD9
    static let scan: UInt8 = 0xDA
  }
}

extension [UInt8] {
  /// The next marker, which leaves the offset behind it; nil if there is none.
  fileprivate func nextMarker(from offset: inout Int) -> UInt8? {
    while offset + 1 < count {
      defer { offset += 1 }
      if self[offset] == 0xFF, self[offset + 1] != 0xFF, self[offset + 1] != 0 {
        offset += 1
        return self[offset]
      }
    }
    return nil
  }

  fileprivate func skipEntropyCodedData(from offset: inout Int) {
    offset = withUnsafeBufferPointer { bytes in
      var index = offset
      while index + 1 < bytes.count {
        if bytes[index] == 0xFF, bytes[index + 1] != 0, !(0xD0...0xD7).contains(bytes[index + 1]) {
          return index
        }
        index += 1
      }
      return bytes.count
    }
  }
}
