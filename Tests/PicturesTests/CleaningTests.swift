import Pictures
import Testing

@Test func whatCamerasAndProgramsWroteIsNotPublished() throws {
  for sample in Sample.all {
    let picture = try #require(try PictureFile(sample.bytes), "\(sample.name)")
    #expect(picture.cleanBytes == sample.clean, "\(sample.name)")
    #expect(!picture.cleanBytes.contains(text: Sample.secret), "\(sample.name)")
  }
}

@Test func aCleanPictureStaysAsItIs() throws {
  for sample in Sample.all {
    #expect(try PictureFile(sample.clean)?.cleanBytes == sample.clean, "\(sample.name)")
  }
}

@Test func cleaningChangesNeitherSizeNorOrientationNorMovement() throws {
  for sample in Sample.all {
    for bytes in [sample.bytes, sample.clean] {
      let picture = try #require(try PictureFile(bytes), "\(sample.name)")
      #expect(picture.width == sample.width && picture.height == sample.height, "\(sample.name)")
      #expect(picture.orientation == sample.orientation, "\(sample.name)")
      #expect(picture.isAnimated == sample.isAnimated, "\(sample.name)")
    }
  }
}

@Test func everyOrientationIsKept() throws {
  let sample = Sample.jpegs[0].bytes
  for orientation in Orientation.allCases {
    let turned = sample.replacing(byte: sample.orientationByte, with: UInt8(orientation.rawValue))
    let picture = try #require(try PictureFile(turned))
    #expect(picture.orientation == orientation)
    #expect(picture.width == (orientation.rawValue < 5 ? 3 : 2))
    #expect(try PictureFile(picture.cleanBytes)?.orientation == orientation)
  }
}

/// A file that an interrupted copy left behind says so; the one that lacks only a GIF's last byte is whole.
@Test func aFileThatEndsEarlyIsBroken() {
  for sample in Sample.all {
    for length in 0..<sample.clean.count {
      let outcome = Result { try PictureFile(Array(sample.clean.prefix(length))) }
      switch outcome {
      case .success(let picture):
        #expect(picture == nil || picture?.format == .gif, "\(sample.name), \(length)")
      case .failure(let error): #expect(error is BrokenPicture)
      }
    }
  }
}

@Test func damageOfAnyKindIsToldAndNeverEndsTheRun() {
  var random = Damage(seed: 20_260_221)
  for sample in Sample.all {
    for _ in 0..<400 {
      var bytes = sample.bytes
      for _ in 0..<Int(random.next() % 4 + 1) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      // Whatever still is a picture can be cleaned, and what is clean is a picture.
      guard let clean = try? PictureFile(bytes)?.cleanBytes else { continue }
      #expect(throws: Never.self, "\(sample.name)") { try PictureFile(clean) }
    }
  }
}

@Test func brokenPicturesSayWhatIsWrong() {
  let png = Sample.pngs[0].clean
  let broken: [([UInt8], String)] = [
    (Array(png.dropLast(3)), "it ends in the middle"),
    (png.replacing(byte: 19, with: 0), "it has no pixels"),
    (png.replacing(byte: 12, with: UInt8(ascii: "J")), "it does not begin as a PNG file must"),
    (
      Array(png.prefix(33)) + Sample.chunk("CgBI", "x") + png.dropFirst(33),
      "it needs something that browsers do not know (the chunk “CgBI”)"
    ),
    ([0xFF, 0xD8, 0xFF, 0xD9], "it has no pixels"),
    (Sample.gifs[0].bytes.replacing(byte: 19, with: 0x22), "it does not go on as a GIF file must"),
  ]
  for (bytes, words) in broken {
    let error = #expect(throws: BrokenPicture.self) { try PictureFile(bytes) }
    #expect(error?.description == words)
  }
}

/// A frame in a frame in a frame: WebP knows none, and a million of them must not fill the stack.
@Test func framesInFramesAreNotFollowed() throws {
  var nested: [UInt8] = []
  for _ in 0..<20_000 {
    let length = UInt32(nested.count + 16)
    nested =
      Array("ANMF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
      + [UInt8](repeating: 0, count: 16) + nested.prefix(400_000)
  }
  let length = UInt32(nested.count + 4)
  let riff = Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
  #expect(throws: BrokenPicture.self) { try PictureFile(riff + Array("WEBP".utf8) + nested) }
}

@Test func otherFilesAreNoPictures() throws {
  for bytes in [[], Array("%PDF-1.7".utf8), Array("<svg/>".utf8), Array("RIFF....WAVE".utf8)] {
    #expect(try PictureFile(bytes) == nil)
  }
  #expect(UncleanFormat(head: Array("\0\0\0\u{18}ftypheic".utf8)) == .heif)
  #expect(UncleanFormat(head: Array("\0\0\0\u{18}ftypavif".utf8)) == .avif)
  #expect(UncleanFormat(head: [0x4D, 0x4D, 0, 0x2A]) == .tiff)
  #expect(UncleanFormat(head: [0x4D, 0x5A]) == nil)
}

/// Knuth's linear congruential generator, MMIX: the same damage in every run.
private struct Damage: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 16
  }
}

extension [UInt8] {
  /// Where the first sample says which way is up.
  fileprivate var orientationByte: Int {
    indices.first { self[$0...].starts(with: [0x12, 1, 3, 0, 1, 0, 0, 0]) }.map { $0 + 8 } ?? 0
  }

  fileprivate func contains(text: String) -> Bool {
    indices.contains { self[$0...].starts(with: text.utf8) }
  }
}
