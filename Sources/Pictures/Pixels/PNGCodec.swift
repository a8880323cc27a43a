import LibPNG

/// libpng and zlib: the only file that talks to them.
enum PNGCodec {
  static func pixels(of bytes: [UInt8]) throws(UndecodablePicture) -> Pixels {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard png_image_begin_read_from_memory(&image, bytes, bytes.count) != 0 else {
      throw UndecodablePicture(message(of: image))
    }
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
    let size = Int(image.width) * Int(image.height) * 4
    var isRead = false
    let pixels = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      count = size
      target.initialize(repeating: 0)
      isRead = png_image_finish_read(&image, nil, target.baseAddress, 0, nil) != 0
    }
    guard isRead else { throw UndecodablePicture(message(of: image)) }
    return Pixels(width: Int(image.width), height: Int(image.height), bytes: pixels)
  }

  /// A PNG file of few colours, without any metadata. (W3C, Portable Network Graphics, 5.3 and 11.2)
  ///
  /// Drawn letters are runs of one colour. libpng would look for more, which takes five times as long and saves little.
  ///
  /// - Parameter palette: at most 16 colours.
  static func bytes(of pixels: IndexedPixels, palette: [SIMD3<UInt8>]) throws(UndecodablePicture) -> [UInt8] {
    guard let data = deflatedRuns(of: pixels.bytes) else {
      throw UndecodablePicture("there is no memory for a picture")
    }
    // Four bits a pixel, of a palette; deflated, unfiltered, not interlaced.
    let header = bigEndian(pixels.width) + bigEndian(pixels.height) + [4, 3, 0, 0, 0]
    return PNGFile.signature + chunk("IHDR", header)
      + chunk("PLTE", palette.flatMap { [$0.x, $0.y, $0.z] }) + chunk("IDAT", data) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return bigEndian(data.count) + body + bigEndian(Int(crc32(0, body, UInt32(body.count))))
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// Nil if there is no memory.
  private static func deflatedRuns(of bytes: [UInt8]) -> [UInt8]? {
    var state = z_stream()
    // zlib keeps the address of the stream, so it must not move.
    return withUnsafeMutablePointer(to: &state) { stream in
      guard zlib_runs_open(stream) == Z_OK else { return nil }
      defer { deflateEnd(stream) }
      let room = Int(deflateBound(stream, UInt(bytes.count)))
      var isWhole = false
      let deflated = [UInt8](unsafeUninitializedCapacity: room) { target, count in
        bytes.withUnsafeBufferPointer { source in
          stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
          stream.pointee.avail_in = UInt32(source.count)
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(clamping: target.count)
          isWhole = deflate(stream, Z_FINISH) == Z_STREAM_END
        }
        count = isWhole ? Int(stream.pointee.total_out) : 0
      }
      return isWhole ? deflated : nil
    }
  }

  /// What zlib has compressed, as long as it is no longer than a limit; nil if it is, or if it is damaged.
  static func inflated(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var length = UInt(limit)
    var status = Z_OK
    let inflated = [UInt8](unsafeUninitializedCapacity: limit) { target, count in
      status = uncompress(target.baseAddress, &length, bytes, UInt(bytes.count))
      count = status == Z_OK ? Int(length) : 0
    }
    return status == Z_OK ? inflated : nil
  }

  private static func message(of image: png_image) -> String {
    let text = withUnsafeBytes(of: image.message) { Array($0.prefix { $0 != 0 }) }
    return String(decoding: text, as: UTF8.self)
  }
}
