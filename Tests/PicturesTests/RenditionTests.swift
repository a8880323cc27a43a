import Testing

@testable import Pictures

private let plans: [(format: PictureFormat, width: Int, copies: [String])] = [
  (.jpeg, 480, []),
  (.jpeg, 481, ["481.webp"]),
  (.jpeg, 600, ["480.jpg", "480.webp", "600.webp"]),
  (.jpeg, 900, ["480.jpg", "480.webp", "900.webp"]),
  (
    .jpeg, 1600,
    ["480.jpg", "800.jpg", "1200.jpg", "480.webp", "800.webp", "1200.webp", "1600.webp"]
  ),
  (
    .jpeg, 4000,
    [
      "480.jpg", "800.jpg", "1200.jpg", "1600.jpg", "480.webp", "800.webp", "1200.webp",
      "1600.webp",
    ]
  ),
  (.png, 1000, ["480.webp", "800.webp", "1000.webp"]),
  (.webP, 1000, ["480.webp", "800.webp"]),
  (.webP, 2000, ["480.webp", "800.webp", "1200.webp", "1600.webp"]),
  (.gif, 2000, []),
]

@Test func copiesAreNeverWiderThanThePicture() {
  for plan in plans {
    let copies = Rendition.all(of: plan.format, width: plan.width)
    #expect(
      copies.map { "\($0.width).\($0.ending)" } == plan.copies, "\(plan.format), \(plan.width)")
    #expect(copies.allSatisfy { $0.width <= plan.width })
  }
}

@Test func copiesStandUpright() throws {
  // Red above green at the left, blue above white at the right.
  let upright = Pixels.quarters(width: 64, height: 32)
  for orientation in Orientation.allCases {
    let stored = upright.turned(orientation.inverse)
    let file = try JPEGCodec.bytes(of: stored, quality: 95).turned(by: orientation)
    let picture = try #require(try PictureFile(file))
    #expect(picture.width == 64 && picture.height == 32)
    for format in [PictureFormat.jpeg, .webP] {
      let copy = try picture.developed([Rendition(width: 32, format: format)])[0]
      #expect(try PictureFile(copy)?.orientation == .upright)
      let pixels = try decoded(copy)
      #expect(pixels.width == 32 && pixels.height == 16)
      #expect(pixels.corners == upright.corners, "\(orientation), \(format)")
    }
  }
}

@Test func scalingKeepsPlainColoursAndEdgesOfWhatShinesThrough() {
  let plain = Pixels(width: 97, height: 41, bytes: .init(repeating: 255, count: 97 * 41 * 4))
  #expect(plain.scaled(toWidth: 13, height: 7).bytes.allSatisfy { $0 == 255 })
  // Opaque red beside invisible black: what is seen of it stays red.
  var half = Pixels(width: 64, height: 1, bytes: [])
  half.bytes = (0..<64).flatMap { $0 < 32 ? [255, 0, 0, 255] : [0, 0, 0, 0] as [UInt8] }
  let pixels = half.scaled(toWidth: 9, height: 1).bytes
  for offset in stride(from: 0, to: pixels.count, by: 4) where pixels[offset + 3] > 8 {
    #expect(pixels[offset] > 240 && pixels[offset + 1] < 8)
  }
}

@Test func copiesHaveTheColoursOfThePicture() throws {
  let profile =
    [UInt8](repeating: 0, count: 16) + Array("RGB ".utf8) + [UInt8](repeating: 7, count: 200)
  let file = try JPEGCodec.bytes(of: .quarters(width: 64, height: 32), quality: 90)
  for (bytes, isKept) in [(profile, true), (profile + Array("sRGB".utf8), false)] {
    let segment: [UInt8] =
      [0xFF, 0xE2, 0, UInt8(bytes.count + 16)] + Array("ICC_PROFILE\0".utf8) + [1, 1] + bytes
    let picture = try #require(try PictureFile(file[..<20] + segment + file[20...]))
    let copies = try picture.developed([
      Rendition(width: 32, format: .jpeg), Rendition(width: 32, format: .webP),
    ])
    for copy in copies {
      let copied = try #require(try PictureFile(copy))
      #expect(copied.cleanBytes == copy)
      #expect((ColourProfile(of: copied)?.bytes == bytes) == isKept)
      #expect(try decoded(copy).corners == Pixels.quarters(width: 64, height: 32).corners)
    }
  }
}

@Test func whatIsDrawnStaysSharpAndWhatShinesThroughStaysSo() throws {
  let drawing = Pixels.quarters(width: 600, height: 400)
  let png = try #require(try PictureFile(try drawing.png))
  #expect(try decoded(png.developed([Rendition(width: 600, format: .webP)])[0]) == drawing)
  var glass = drawing
  for index in stride(from: 3, to: glass.bytes.count, by: 4) { glass.bytes[index] = 128 }
  let webP = try #require(try PictureFile(try WebPCodec.bytes(of: glass, quality: nil)))
  let copy = try decoded(webP.developed([Rendition(width: 480, format: .webP)])[0])
  #expect(copy.width == 480 && copy.height == 320)
  #expect(
    stride(from: 3, to: copy.bytes.count, by: 4).allSatisfy { abs(Int(copy.bytes[$0]) - 128) < 3 })
}

@Test func theSamePictureGivesTheSameBytes() throws {
  let picture = try #require(
    try PictureFile(try JPEGCodec.bytes(of: .quarters(width: 900, height: 500), quality: 90)))
  let renditions = Rendition.all(of: .jpeg, width: 900)
  #expect(try picture.developed(renditions) == picture.developed(renditions))
}

/// What only decoding finds out: the file's parts are in order, and hold nothing.
@Test func aPictureThatCannotBeDecodedIsAnErrorInPlainWords() throws {
  for sample in Sample.all {
    let picture = try #require(try PictureFile(sample.clean))
    guard picture.isScalable else { continue }
    let error = #expect(throws: UndecodablePicture.self, "\(sample.name)") {
      try picture.developed([Rendition(width: 1, format: .webP)])
    }
    #expect(error?.description.hasPrefix("this picture is broken: ") == true)
  }
}

private func decoded(_ bytes: [UInt8]) throws -> Pixels {
  PictureFormat(head: bytes) == .jpeg
    ? try JPEGCodec.pixels(of: bytes, keepingWidth: .max >> 40) : try WebPCodec.pixels(of: bytes)
}

extension Pixels {
  /// Four colours, one in each quarter.
  fileprivate static func quarters(width: Int, height: Int) -> Pixels {
    let bytes = (0..<height).flatMap { row in
      (0..<width).flatMap { column -> [UInt8] in
        switch (row < height / 2, column < width / 2) {
        case (true, true): [255, 0, 0, 255]
        case (false, true): [0, 255, 0, 255]
        case (true, false): [0, 0, 255, 255]
        case (false, false): [255, 255, 255, 255]
        }
      }
    }
    return Pixels(width: width, height: height, bytes: bytes)
  }

  fileprivate var png: [UInt8] {
    get throws {
      let colours = [SIMD3<UInt8>(255, 0, 0), [0, 255, 0], [0, 0, 255], [255, 255, 255]]
      var pixels = IndexedPixels(width: width, height: height)
      for row in 0..<height {
        let colours = (row * width..<(row + 1) * width).map { pixel in
          UInt8(
            colours.firstIndex { $0 == [bytes[pixel * 4], bytes[pixel * 4 + 1], bytes[pixel * 4 + 2]] } ?? 0)
        }
        pixels.raise(row: row, from: 0, to: colours)
      }
      return try PNGCodec.bytes(of: pixels, palette: colours)
    }
  }

  /// The colours near the four corners, as far as compression leaves them.
  fileprivate var corners: [[Bool]] {
    let places = [(1, 1), (width - 2, 1), (1, height - 2), (width - 2, height - 2)]
    return places.map { x, y in (0..<3).map { bytes[(y * width + x) * 4 + $0] > 127 } }
  }
}

extension Orientation {
  /// What undoes it.
  fileprivate var inverse: Orientation {
    switch self {
    case .turnedLeft: .turnedRight
    case .turnedRight: .turnedLeft
    default: self
    }
  }
}

extension [UInt8] {
  /// The same JPEG file with an orientation.
  fileprivate func turned(by orientation: Orientation) -> [UInt8] {
    let content = Array("Exif\0\0".utf8) + orientation.exif
    return self[..<20] + [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content + self[20...]
  }
}
