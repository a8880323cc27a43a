import LibTurboJPEG

/// libjpeg-turbo: the only file that talks to it.
enum JPEGCodec {
  /// Decodes a picture, at once made smaller by 2, 4 or 8 as long as it keeps a width; orientation is not looked at.
  static func pixels(of bytes: [UInt8], keepingWidth width: Int) throws(UndecodablePicture)
    -> Pixels
  {
    guard let decoder = tjInitDecompress() else {
      throw UndecodablePicture("there is no memory for it")
    }
    defer { tjDestroy(decoder) }
    var (fullWidth, fullHeight): (Int32, Int32) = (0, 0)
    var (sampling, colours): (Int32, Int32) = (0, 0)
    let length = UInt(bytes.count)
    guard
      tjDecompressHeader3(decoder, bytes, length, &fullWidth, &fullHeight, &sampling, &colours) == 0
    else {
      throw UndecodablePicture(message(of: decoder))
    }
    let divisor = [8, 4, 2].first { (fullWidth + $0 - 1) / $0 >= Int32(width) } ?? 1
    let columns = (fullWidth + divisor - 1) / divisor
    let rows = (fullHeight + divisor - 1) / divisor
    var status: Int32 = 0
    let flags = TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS
    let pixels = [UInt8](unsafeUninitializedCapacity: Int(columns) * Int(rows) * 4) {
      target, count in
      count = Int(columns) * Int(rows) * 4
      target.initialize(repeating: 255)
      status = tjDecompress2(
        decoder, bytes, length, target.baseAddress, columns, 0, rows, Int32(TJPF_RGBA.rawValue),
        flags)
    }
    // A warning is about a small damage, which browsers pass over too.
    guard status == 0 || tjGetErrorCode(decoder) == Int32(TJERR_WARNING.rawValue) else {
      throw UndecodablePicture(message(of: decoder))
    }
    return Pixels(width: Int(columns), height: Int(rows), bytes: pixels)
  }

  /// A progressive JPEG file without any metadata; opacity is left out.
  ///
  /// - Parameter quality: 1 to 100.
  static func bytes(of pixels: Pixels, quality: Int) throws(UndecodablePicture) -> [UInt8] {
    guard let encoder = tjInitCompress() else {
      throw UndecodablePicture("there is no memory for it")
    }
    defer { tjDestroy(encoder) }
    var file: UnsafeMutablePointer<UInt8>?
    var length: UInt = 0
    defer { tjFree(file) }
    let status = tjCompress2(
      encoder, pixels.bytes, Int32(pixels.width), 0, Int32(pixels.height),
      Int32(TJPF_RGBX.rawValue), &file,
      &length, Int32(TJSAMP_420.rawValue), Int32(quality), TJFLAG_ACCURATEDCT | TJFLAG_PROGRESSIVE)
    guard status == 0 else { throw UndecodablePicture(message(of: encoder)) }
    return Array(UnsafeBufferPointer(start: file, count: Int(length)))
  }

  private static func message(of handle: tjhandle) -> String {
    tjGetErrorStr2(handle).map { String(cString: $0) } ?? "libjpeg gives no reason"
  }
}

/// A picture that its decoder refuses.
struct UndecodablePicture: Error, CustomStringConvertible {
  let reason: String

  init(_ reason: String) { self.reason = reason }

  var description: String { "this picture is broken: \(reason)" }
}
