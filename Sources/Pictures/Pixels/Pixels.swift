/// A decoded picture: four bytes a pixel (red, green, blue, opacity), row by row from the top.
struct Pixels: Sendable, Equatable {
  let width: Int
  let height: Int
  /// Colours are not multiplied by opacity.
  var bytes: [UInt8]

  init(width: Int, height: Int, bytes: [UInt8]) {
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// Whether anything shines through.
  var hasOpacity: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      stride(from: 3, to: bytes.count, by: 4).contains { bytes[$0] != 255 }
    }
  }

  /// Whether it has so few colours that somebody has drawn it, or a screen: its edges must stay sharp.
  var isDrawing: Bool {
    var colours: Set<UInt32> = []
    return bytes.withUnsafeBytes { bytes in
      for offset in stride(from: 0, to: bytes.count, by: 4) {
        colours.insert(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        if colours.count > 1024 { return false }
      }
      return true
    }
  }

  /// The same picture with its colours multiplied by opacity, so that what cannot be seen lends no colour to its neighbours.
  var multiplied: Pixels {
    mapPixels { pixel in
      for channel in 0..<3 {
        pixel[channel] = UInt8((Int(pixel[channel]) * Int(pixel[3]) + 127) / 255)
      }
    }
  }

  /// The reverse of `multiplied`.
  var divided: Pixels {
    mapPixels { pixel in
      guard pixel[3] > 0 else { return }
      let half = Int(pixel[3]) / 2
      for channel in 0..<3 {
        pixel[channel] = UInt8(min(255, (Int(pixel[channel]) * 255 + half) / Int(pixel[3])))
      }
    }
  }

  private func mapPixels(_ change: (inout SIMD4<UInt8>) -> Void) -> Pixels {
    var changed = self
    changed.bytes.withUnsafeMutableBytes { bytes in
      for offset in stride(from: 0, to: bytes.count, by: 4) {
        var pixel = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt8>.self)
        change(&pixel)
        bytes.storeBytes(of: pixel, toByteOffset: offset, as: SIMD4<UInt8>.self)
      }
    }
    return changed
  }
}
