extension Pixels {
  /// A smaller copy, by cubic convolution stretched to the scale.
  ///
  /// Whole numbers only, so that every machine makes the same bytes.
  /// Source: Robert G. Keys, “Cubic convolution interpolation for digital image processing” (1981), a = −1/2.
  func scaled(toWidth newWidth: Int, height newHeight: Int) -> Pixels {
    guard newWidth != width || newHeight != height else { return self }
    let seesThrough = hasOpacity
    let source = seesThrough ? multiplied : self
    let narrow = Pixels(
      width: newWidth, height: height,
      bytes: source.bytes.withUnsafeBytes {
        ScalingPass(from: width, to: newWidth).run(
          $0, lines: height, lineStride: width * 4, pixelStride: 4)
      })
    let small = Pixels(
      width: newWidth, height: newHeight,
      bytes: narrow.bytes.withUnsafeBytes {
        ScalingPass(from: height, to: newHeight).runDown($0, width: newWidth)
      })
    return seesThrough ? small.divided : small
  }
}

/// Scaling in one direction: for each pixel of the result, which of the source it is mixed from, and how much of each.
private struct ScalingPass {
  /// The first source pixel of each pixel of the result.
  private let starts: [Int]
  /// As many for each, which together are 1 << `bits`.
  private let weights: [[Int32]]

  private static let bits: Int32 = 14

  init(from oldSize: Int, to newSize: Int) {
    let scale = Double(oldSize) / Double(newSize)
    let reach = max(1, scale) * 2
    var starts: [Int] = []
    var weights: [[Int32]] = []
    for index in 0..<newSize {
      let center = (Double(index) + 0.5) * scale - 0.5
      let first = max(0, Int((center - reach).rounded(.up)))
      let last = min(oldSize - 1, Int((center + reach).rounded(.down)))
      starts.append(first)
      weights.append(
        Self.whole(
          (first...max(first, last)).map { Self.cubic((Double($0) - center) / max(1, scale)) }))
    }
    self.starts = starts
    self.weights = weights
  }

  /// Row by row.
  func run(_ source: UnsafeRawBufferPointer, lines: Int, lineStride: Int, pixelStride: Int)
    -> [UInt8]
  {
    let count = starts.count
    return [UInt8](unsafeUninitializedCapacity: lines * count * 4) { target, filled in
      let target = UnsafeMutableRawBufferPointer(target)
      for line in 0..<lines {
        for index in 0..<count {
          let offset = line * lineStride + starts[index] * pixelStride
          let pixel = mix(source, offset, pixelStride, weights[index])
          target.storeBytes(
            of: pixel, toByteOffset: (line * count + index) * 4, as: SIMD4<UInt8>.self)
        }
      }
      filled = lines * count * 4
    }
  }

  /// Column by column, in the order in which the bytes lie.
  func runDown(_ source: UnsafeRawBufferPointer, width: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: starts.count * width * 4) { target, filled in
      let target = UnsafeMutableRawBufferPointer(target)
      for index in starts.indices {
        for column in 0..<width {
          let pixel = mix(source, (starts[index] * width + column) * 4, width * 4, weights[index])
          target.storeBytes(
            of: pixel, toByteOffset: (index * width + column) * 4, as: SIMD4<UInt8>.self)
        }
      }
      filled = starts.count * width * 4
    }
  }

  @inline(__always)
  private func mix(
    _ source: UnsafeRawBufferPointer, _ offset: Int, _ stride: Int, _ weights: [Int32]
  )
    -> SIMD4<UInt8>
  {
    var sum = SIMD4<Int32>(repeating: 1 << (Self.bits - 1))
    var offset = offset
    for weight in weights {
      let pixel = source.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt8>.self)
      sum &+= SIMD4<Int32>(truncatingIfNeeded: pixel) &* weight
      offset += stride
    }
    sum &>>= SIMD4(repeating: Self.bits)
    return SIMD4<UInt8>(
      truncatingIfNeeded: sum.clamped(lowerBound: .zero, upperBound: SIMD4(repeating: 255)))
  }

  private static func cubic(_ distance: Double) -> Double {
    let x = abs(distance)
    if x < 1 { return (1.5 * x - 2.5) * x * x + 1 }
    if x < 2 { return ((-0.5 * x + 2.5) * x - 4) * x + 2 }
    return 0
  }

  /// Whole weights that are together exactly 1 << `bits`; the middle one takes what rounding left.
  private static func whole(_ weights: [Double]) -> [Int32] {
    let sum = weights.reduce(0, +)
    var whole = weights.map { Int32(($0 / sum * Double(1 << bits)).rounded()) }
    whole[whole.count / 2] += (1 << bits) - whole.reduce(0, +)
    return whole
  }
}
