import Pictures

/// Small files with everything in them that cameras and programs write, made here byte by byte.
///
/// Each says what must be left of it.
struct Sample: Sendable {
  let name: String
  let bytes: [UInt8]
  let clean: [UInt8]
  var width = 3
  var height = 2
  var isAnimated = false
  var orientation = Orientation.upright

  static let all = jpegs + pngs + webPs + gifs
  static let secret = "51.5007 N"
}

extension Sample {
  static let jpegs: [Sample] = [
    Sample(
      name: "a camera's JPEG",
      bytes: soi + jfif(thumbnail: [1, 1, 9, 9, 9]) + exif(6, big: false) + xmp + profile
        + multiPicture
        + iptc
        + adobe + comment + tables + frame + scan + end + hiddenPicture,
      clean: soi + jfif() + upright(6) + profile + adobe + tables + frame + scan + end,
      width: 2, height: 3, orientation: .turnedLeft),
    Sample(
      name: "a JPEG that begins with Exif",
      bytes: soi + exif(8, big: true) + tables + frame + scan + end,
      clean: soi + upright(8) + tables + frame + scan + end, width: 2, height: 3,
      orientation: .turnedRight),
    Sample(
      name: "a JPEG that stands upright",
      bytes: soi + exif(1, big: true) + tables + frame + scan + end,
      clean: soi + tables + frame + scan + end),
    Sample(
      name: "a JPEG of several scans, with fill bytes and stray ones",
      bytes: soi + jfif() + [0xFF, 0xFF, 0xFF] + tables + frame + [0, 7, 7] + scan + comment
        + tables + scan
        + end,
      clean: soi + jfif() + tables + frame + scan + tables + scan + end),
    Sample(
      name: "a clean JPEG", bytes: soi + jfif() + tables + frame + scan + end,
      clean: soi + jfif() + tables + frame + scan + end),
  ]

  private static let soi: [UInt8] = [0xFF, 0xD8]
  private static let end: [UInt8] = [0xFF, 0xD9]
  private static let xmp = segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>\(secret)</x>")
  private static let profile = segment(0xE2, "ICC_PROFILE\0\u{1}\u{1}colours")
  private static let multiPicture = segment(0xE2, "MPF\0another")
  private static let iptc = segment(0xED, "Photoshop 3.0\0\(secret)")
  private static let adobe = segment(0xEE, "Adobe\0d\0\0\0\0\u{1}")
  private static let comment = segment(0xFE, secret)
  private static let tables = segment(0xDB, "tables")
  private static let frame = segment(0xC0, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])
  private static let scan = segment(0xDA, "scan") + [1, 0xFF, 0, 2, 0xFF, 0xD3, 4]
  private static let hiddenPicture: [UInt8] = soi + Array(secret.utf8) + end

  private static func jfif(thumbnail: [UInt8] = [0, 0]) -> [UInt8] {
    segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 72, 0, 72] + thumbnail)
  }

  /// An Exif segment with an orientation, and a place behind it.
  private static func exif(_ orientation: UInt8, big: Bool) -> [UInt8] {
    let tiff: [UInt8] =
      big
      ? [
        0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0,
        0, 0,
      ]
      : [
        0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0,
        0, 0,
      ]
    return segment(0xE1, Array("Exif\0\0".utf8) + tiff + Array(secret.utf8))
  }

  private static func upright(_ orientation: UInt8) -> [UInt8] {
    exif(orientation, big: true).dropLast(secret.utf8.count).replacing(byte: 3, with: 34)
  }

  private static func segment(_ marker: UInt8, _ content: String) -> [UInt8] {
    segment(marker, Array(content.utf8))
  }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, 0, UInt8(content.count + 2)] + content
  }
}

extension Sample {
  static let pngs: [Sample] = [
    Sample(
      name: "a PNG with words",
      bytes: signature + header + chunk("gAMA", "g") + chunk("tEXt", secret) + chunk("zTXt", secret)
        + chunk("iTXt", secret) + chunk("eXIf", secret) + chunk("tIME", secret) + chunk("pHYs", "p")
        + chunk("iCCP", "c") + chunk("caBX", secret) + chunk("tRNS", "t") + chunk("IDAT", "pixels")
        + chunk("IDAT", "more") + chunk("IEND", "") + Array(secret.utf8),
      clean: signature + header + chunk("gAMA", "g") + chunk("pHYs", "p") + chunk("iCCP", "c")
        + chunk("tRNS", "t") + chunk("IDAT", "pixels") + chunk("IDAT", "more") + chunk("IEND", "")),
    Sample(
      name: "a PNG that moves",
      bytes: signature + header + chunk("acTL", "2") + chunk("fcTL", "0") + chunk("IDAT", "one")
        + chunk("fcTL", "1") + chunk("fdAT", "two") + chunk("IEND", ""),
      clean: signature + header + chunk("acTL", "2") + chunk("fcTL", "0") + chunk("IDAT", "one")
        + chunk("fcTL", "1") + chunk("fdAT", "two") + chunk("IEND", ""), isAnimated: true),
  ]

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let header = chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0])

  static func chunk(_ name: String, _ content: String) -> [UInt8] {
    chunk(name, Array(content.utf8))
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [1, 2, 3, 4]
  }
}

extension Sample {
  static let webPs: [Sample] = [
    Sample(
      name: "a WebP with all that it may have",
      bytes: riff(
        extended(0x3C) + part("ICCP", "odd") + lossy + part("EXIF", secret) + part("XMP ", secret))
        + Array(secret.utf8),
      clean: riff(extended(0x30) + part("ICCP", "odd") + lossy)),
    Sample(
      name: "a WebP that moves",
      bytes: riff(
        extended(0x02) + part("ANIM", "runs")
          + part("ANMF", frameHead + lossy + part("NOTE", secret))),
      clean: riff(extended(0x02) + part("ANIM", "runs") + part("ANMF", frameHead + lossy)),
      isAnimated: true),
    Sample(name: "a plain WebP", bytes: riff(lossy), clean: riff(lossy)),
    Sample(name: "a lossless WebP", bytes: riff(lossless), clean: riff(lossless)),
  ]

  private static let lossy = part("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 3, 0, 2, 0])
  private static let lossless = part("VP8L", [0x2F, 2, 0x40, 0, 0, 7])
  private static let frameHead = [UInt8](repeating: 0, count: 16)

  private static func extended(_ flags: UInt8) -> [UInt8] {
    part("VP8X", [flags, 0, 0, 0, 2, 0, 0, 1, 0, 0])
  }
  private static func part(_ name: String, _ content: String) -> [UInt8] {
    part(name, Array(content.utf8))
  }

  private static func part(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content
      + (content.count % 2 == 0 ? [] : [0])
  }

  private static func riff(_ chunks: [UInt8]) -> [UInt8] {
    part("RIFF", Array("WEBP".utf8) + chunks)
  }
}

extension Sample {
  static let gifs: [Sample] = [
    Sample(
      name: "a GIF that moves, with words",
      bytes: screen + loop + note(0xFE) + note(0x01) + application + pause + image + pause + image
        + [0x3B]
        + Array(secret.utf8),
      clean: screen + loop + pause + image + pause + image + [0x3B], isAnimated: true),
    Sample(
      name: "a GIF without its last byte", bytes: screen + image, clean: screen + image + [0x3B]),
  ]

  private static let screen: [UInt8] =
    Array("GIF89a".utf8) + [3, 0, 2, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6]
  private static let loop: [UInt8] =
    [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
  private static let application: [UInt8] =
    [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [UInt8(secret.utf8.count)] + Array(secret.utf8)
    + [0]
  private static let pause: [UInt8] = [0x21, 0xF9, 4, 0, 9, 0, 0, 0]
  private static let image: [UInt8] =
    [0x2C, 0, 0, 0, 0, 3, 0, 2, 0, 0x80, 1, 2, 3, 4, 5, 6, 2, 2, 7, 7, 1, 9, 0]

  private static func note(_ kind: UInt8) -> [UInt8] {
    [0x21, kind, UInt8(secret.utf8.count)] + Array(secret.utf8) + [0]
  }
}

extension [UInt8] {
  func replacing(byte index: Int, with value: UInt8) -> [UInt8] {
    var bytes = self
    bytes[index] = value
    return bytes
  }
}

extension ArraySlice<UInt8> {
  fileprivate func replacing(byte index: Int, with value: UInt8) -> [UInt8] {
    Array(self).replacing(byte: index, with: value)
  }
}
