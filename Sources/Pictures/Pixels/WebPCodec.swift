import LibWebP

/// libwebp: the only file that talks to it.
enum WebPCodec {
  static func pixels(of bytes: [UInt8]) throws(UndecodablePicture) -> Pixels {
    var (width, height): (Int32, Int32) = (0, 0)
    guard WebPGetInfo(bytes, bytes.count, &width, &height) != 0 else {
      throw UndecodablePicture("it is no WebP picture")
    }
    let size = Int(width) * Int(height) * 4
    var isRead = false
    let pixels = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      count = size
      target.initialize(repeating: 0)
      isRead = WebPDecodeRGBAInto(bytes, bytes.count, target.baseAddress, size, width * 4) != nil
    }
    guard isRead else { throw UndecodablePicture("its compressed pixels are damaged") }
    return Pixels(width: Int(width), height: Int(height), bytes: pixels)
  }

  /// A WebP file without any metadata.
  ///
  /// - Parameter quality: 0 to 100, or nil for one that keeps every pixel.
  static func bytes(of pixels: Pixels, quality: Float?) throws(UndecodablePicture) -> [UInt8] {
    var file: UnsafeMutablePointer<UInt8>?
    defer { WebPFree(file) }
    let (width, height) = (Int32(pixels.width), Int32(pixels.height))
    let length =
      if let quality {
        WebPEncodeRGBA(pixels.bytes, width, height, width * 4, quality, &file)
      } else {
        WebPEncodeLosslessRGBA(pixels.bytes, width, height, width * 4, &file)
      }
    guard length > 0 else { throw UndecodablePicture("there is no memory for it") }
    return Array(UnsafeBufferPointer(start: file, count: length))
  }
}
