import SiteModel
import SiteReader
import Testing

/// Pictures 300 wide and 200 high, as small as they can be, and files that are none.
private let pictures: [(name: String, bytes: [UInt8], size: PixelSize?, defect: String?)] = [
  ("a.png", png(300, 200), wide, nil), ("a.gif", gif, wide, nil), ("a.jpg", jpeg(), wide, nil),
  ("turned.jpeg", jpeg(exif(orientation: 6)), PixelSize(width: 200, height: 300), nil),
  ("upright.jpeg", jpeg(exif(orientation: 1)), wide, nil),
  ("lossy.webp", webP("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x2C, 1, 0xC8, 0]), wide, nil),
  ("lossless.webp", webP("VP8L", [0x2F, 0x2B, 0xC1, 0x31, 0, 0]), wide, nil),
  ("misnamed.bin", png(300, 200), wide, nil),
  ("a.svg", Array("<?xml version='1.0'?>\n<svg xmlns='x' width=\"300\" height=\"200px\">".utf8), wide, nil),
  ("box.svg", Array("<svg width='100%' viewBox='0 0 300 200'>".utf8), wide, nil),
  ("none.svg", Array("<svg viewBox='0 0 x'>".utf8), nil, nil),
  ("broken.png", Array(png(300, 200).dropLast(5)), nil, "it ends in the middle"),
  ("broken.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 9], nil, "it ends in the middle"),
  ("words.JPG", Array("words".utf8), nil, "what it holds is no picture of this kind"),
  ("empty.gif", [], nil, "it is empty"), ("a.pdf", [0x25, 0x50], nil, nil),
]

private let wide = PixelSize(width: 300, height: 200)
private let gif: [UInt8] =
  Array("GIF89a".utf8) + [0x2C, 1, 0xC8, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 0x2C, 1, 0xC8, 0, 0, 2, 1, 7, 0, 0x3B]

private func png(_ width: Int, _ height: Int) -> [UInt8] {
  let size = [width, height].flatMap { side in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: side >> $0) } }
  let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
  let pixels: [UInt8] = [0, 0, 0, 1] + Array("IDAT".utf8) + [7, 0, 0, 0, 0]
  return header + size + [8, 2, 0, 0, 0, 0, 0, 0, 0] + pixels + [0, 0, 0, 0] + Array("IEND".utf8) + [
    0, 0, 0, 0,
  ]
}

private func jpeg(_ segments: [UInt8] = [0xFF, 0xE0, 0, 4, 0, 0]) -> [UInt8] {
  [0xFF, 0xD8] + segments + [0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 0xC8, 1, 0x2C, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    + [0xFF, 0xDA, 0, 3, 1, 5, 0xFF, 0xD9]
}

private func webP(_ kind: String, _ content: [UInt8]) -> [UInt8] {
  Array("RIFF".utf8) + [UInt8(content.count + 12), 0, 0, 0] + Array("WEBP".utf8) + Array(kind.utf8)
    + [UInt8(content.count), 0, 0, 0] + content
}

/// A segment with one entry, the orientation, in little-endian order.
private func exif(orientation: UInt8) -> [UInt8] {
  let tiff: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
  let content = Array("Exif\0\0".utf8) + tiff
  return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
}

@Test func picturesHaveTheSizeThatBrowsersShow() async throws {
  let site = try TemporarySite([:])
  for picture in pictures { try site.write(picture.bytes, to: "images/\(picture.name)") }
  let assets = await site.read().content?.assets ?? []
  #expect(assets.count == pictures.count)
  for picture in pictures {
    let asset = try #require(assets.first { $0.path == "images/\(picture.name)" })
    #expect(asset.pixelSize == picture.size, "\(picture.name)")
    #expect(asset.defect == picture.defect, "\(picture.name)")
  }
}

@Test func hugePicturesAndThoseThatCannotBeCleanedAreWarnings() async throws {
  let site = try TemporarySite([:])
  try site.write(png(6000, 4200), to: "images/huge.png")
  try site.write(png(5000, 5000), to: "images/large.png")
  try site.write(Array("\0\0\0\u{18}ftypheic".utf8), to: "images/telephone.heic")
  let problems = await site.read().problems.filter { $0.location?.file.contains("/images/") == true }
  #expect(problems.map(\.severity) == [.warning, .warning])
  #expect(
    problems.map(\.message) == [
      "this picture is huge: 6000 × 4200 pixels, 1 kB",
      "this HEIF picture is published with all that the camera wrote into it, often the place too",
    ])
  #expect(
    problems.map(\.help) == [
      "make it smaller: no screen shows more than 4000 pixels across",
      "save it as JPEG, PNG or WebP: those are cleaned, and every browser shows them",
    ])
}
