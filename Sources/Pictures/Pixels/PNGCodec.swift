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

  /// A PNG file of few colours, without any metadata.
  ///
  /// - Parameter indices: for each pixel, row by row, its place in the palette of at most 256 colours.
  static func bytes(ofIndices indices: [UInt8], width: Int, height: Int, palette: [SIMD3<UInt8>])
    throws(UndecodablePicture) -> [UInt8]
  {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    (image.width, image.height) = (UInt32(width), UInt32(height))
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_COLORMAP)
    image.colormap_entries = UInt32(palette.count)
    // A little larger than it could be, and made in half the time.
    image.flags = UInt32(PNG_IMAGE_FLAG_FAST)
    let colours = palette.flatMap { [$0.x, $0.y, $0.z] }
    defer { png_image_free(&image) }
    // No file is longer than its pixels and a little.
    var length = indices.count + indices.count / 100 + 65_536
    var isWritten = false
    let file = [UInt8](unsafeUninitializedCapacity: length) { target, count in
      isWritten = png_image_write_to_memory(&image, target.baseAddress, &length, 0, indices, 0, colours) != 0
      count = isWritten ? length : 0
    }
    guard isWritten else { throw UndecodablePicture(message(of: image)) }
    return file
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
