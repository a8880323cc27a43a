extension Pixels {
  /// The picture as it stands upright.
  func turned(_ orientation: Orientation) -> Pixels {
    guard orientation != .upright else { return self }
    let (columns, rows) = orientation.swapsSides ? (height, width) : (width, height)
    let turned = bytes.withUnsafeBytes { source in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
        let target = UnsafeMutableRawBufferPointer(target)
        for row in 0..<rows {
          for column in 0..<columns {
            let (x, y) = place(column, row, orientation)
            let pixel = source.loadUnaligned(fromByteOffset: (y * width + x) * 4, as: UInt32.self)
            target.storeBytes(
              of: pixel, toByteOffset: (row * columns + column) * 4, as: UInt32.self)
          }
        }
        count = columns * rows * 4
      }
    }
    return Pixels(width: columns, height: rows, bytes: turned)
  }

  /// Where a pixel of the upright picture is stored. (Exif 2.32, 4.6.4: which sides row 0 and column 0 are.)
  private func place(_ column: Int, _ row: Int, _ orientation: Orientation) -> (x: Int, y: Int) {
    switch orientation {
    case .upright: (column, row)
    case .mirrored: (width - 1 - column, row)
    case .upsideDown: (width - 1 - column, height - 1 - row)
    case .upsideDownMirrored: (column, height - 1 - row)
    case .transposed: (row, column)
    case .turnedLeft: (row, height - 1 - column)
    case .transversed: (width - 1 - row, height - 1 - column)
    case .turnedRight: (width - 1 - row, column)
    }
  }
}
