/// How a stored picture must be turned to stand upright. (Exif 2.32, 4.6.4, tag 0x0112.)
package enum Orientation: Int, Sendable, Hashable, CaseIterable {
  case upright = 1
  case mirrored, upsideDown, upsideDownMirrored
  /// Width and height change places from here on.
  case transposed, turnedLeft, transversed, turnedRight

  package var swapsSides: Bool { rawValue >= 5 }

  /// The orientation that an Exif block names; upright without one.
  ///
  /// - Parameter exif: from the first byte of the TIFF header on.
  init(exif: ArraySlice<UInt8>) {
    let tiff = Array(exif.prefix(65_536))
    let isBig = tiff.first == UInt8(ascii: "M")
    let number = { (offset: Int, length: Int) in
      isBig ? tiff.bigEndian(offset, length) : tiff.littleEndian(offset, length)
    }
    let directory = number(4, 4)
    let entries = (0..<min(number(directory, 2), 256)).map { directory + 2 + $0 * 12 }
    let entry = entries.first { number($0, 2) == 0x0112 }
    self = entry.flatMap { Orientation(rawValue: number($0 + 8, 2)) } ?? .upright
  }

  /// An Exif block with nothing in it but this orientation, from the first byte of its TIFF header on.
  var exif: [UInt8] {
    let header: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8]
    let entry: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(rawValue), 0, 0]
    return header + [0, 1] + entry + [0, 0, 0, 0]
  }
}
