import SiteModel
import SiteReader
import Testing

/// The first bytes of pictures 300 wide and 200 high.
private let pictures: [(name: String, bytes: [UInt8], size: PixelSize?)] = [
  (
    "a.png",
    [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0x2C, 0,
      0, 0, 0xC8,
    ], wide
  ),
  ("a.gif", Array("GIF89a".utf8) + [0x2C, 1, 0xC8, 0], wide),
  ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0, 0xC8, 1, 0x2C, 3], wide),
  (
    "turned.jpeg", [0xFF, 0xD8] + exif(orientation: 6) + [0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 0xC8, 1, 0x2C, 3],
    PixelSize(width: 200, height: 300)
  ),
  ("upright.jpeg", [0xFF, 0xD8] + exif(orientation: 1) + [0xFF, 0xC0, 0, 17, 8, 0, 0xC8, 1, 0x2C, 3], wide),
  ("lossy.webp", webP("VP8 ", [0, 0, 0, 0, 0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x2C, 1, 0xC8, 0]), wide),
  ("lossless.webp", webP("VP8L", [0, 0, 0, 0, 0x2F, 0x2B, 0xC1, 0x31, 0, 0, 0, 0, 0, 0]), wide),
  ("extended.webp", webP("VP8X", [10, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 0xC7, 0, 0]), wide),
  ("a.svg", Array("<?xml version='1.0'?>\n<svg xmlns='x' width=\"300\" height=\"200px\">".utf8), wide),
  ("box.svg", Array("<svg width='100%' viewBox='0 0 300 200'>".utf8), wide),
  ("none.svg", Array("<svg viewBox='0 0 x'>".utf8), nil),
  ("broken.png", [0x89, 0x50, 0x4E], nil), ("broken.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1], nil),
  ("a.pdf", [0x25, 0x50], nil),
  ("empty.gif", [], nil),
]

private let wide = PixelSize(width: 300, height: 200)

private func webP(_ kind: String, _ rest: [UInt8]) -> [UInt8] {
  Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(kind.utf8) + rest
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
    #expect(
      assets.first { $0.path == "images/\(picture.name)" }?.pixelSize == picture.size, "\(picture.name)")
  }
}
