/// What the numbers of a picture's colours mean, where that is not sRGB. (ICC.1:2022)
struct ColourProfile: Sendable, Equatable {
  let bytes: [UInt8]

  /// More than any camera writes.
  private static let limit = 4_000_000

  /// The profile of a picture; nil if it has none, or one that says what browsers take for granted.
  init?(of picture: PictureFile) {
    let stored = picture.profileRanges.flatMap { picture.bytes[$0] }
    let profile = picture.format == .png ? Self.inflated(stored) : stored
    // Smaller copies are in red, green and blue, whatever the picture was in.
    guard let profile, profile.count > 128, profile[16..<20].elementsEqual("RGB ".utf8) else {
      return nil
    }
    if profile.contains("sRGB".utf8) || profile.contains("s\0R\0G\0B".utf8) { return nil }
    bytes = profile
  }

  /// A PNG file's profile: a name, a zero, how it is compressed, and then zlib's bytes. (PNG, 11.3.2.3)
  private static func inflated(_ chunk: [UInt8]) -> [UInt8]? {
    guard let end = chunk.prefix(80).firstIndex(of: 0), chunk.count > end + 2 else { return nil }
    return PNGCodec.inflated(Array(chunk[(end + 2)...]), limit: limit)
  }

  /// A JPEG file with this profile in it. (ICC.1:2022, annex B.4)
  func added(toJPEG file: [UInt8]) -> [UInt8] {
    let share = 65_519
    let count = (bytes.count + share - 1) / share
    guard count <= 255, file.count > 20 else { return file }
    let segments = (0..<count).flatMap { index -> [UInt8] in
      let part = bytes[(index * share)..<min(bytes.count, (index + 1) * share)]
      let length = UInt32(part.count + 16).bigEndianBytes.suffix(2)
      return [0xFF, 0xE2] + length + Array("ICC_PROFILE\0".utf8) + [UInt8(index + 1), UInt8(count)]
        + part
    }
    // Behind the 18 bytes with which the encoder begins every file, JFIF's segment.
    return file[..<20] + segments + file[20...]
  }

  /// A WebP file with this profile in it. (RFC 9649, section 2.7)
  func added(toWebP file: [UInt8], of pixels: Pixels) -> [UInt8] {
    let isExtended = file.dropFirst(12).starts(with: "VP8X".utf8)
    var header = isExtended ? Array(file[20..<30]) : Self.webPHeader(pixels)
    header[0] |= 0x20
    var body = Array("WEBPVP8X".utf8) + UInt32(10).littleEndianBytes + header
    body += Array("ICCP".utf8) + UInt32(bytes.count).littleEndianBytes + bytes
    if !bytes.count.isMultiple(of: 2) { body.append(0) }
    body += file[(isExtended ? 30 : 12)...]
    return Array("RIFF".utf8) + UInt32(body.count).littleEndianBytes + body
  }

  private static func webPHeader(_ pixels: Pixels) -> [UInt8] {
    let sides = [pixels.width, pixels.height].flatMap { UInt32($0 - 1).littleEndianBytes.prefix(3) }
    return [pixels.hasOpacity ? 0x10 : 0, 0, 0, 0] + sides
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String.UTF8View) -> Bool {
    guard let first = text.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: text) }
  }
}
