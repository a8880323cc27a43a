/// A smaller copy of a picture, for screens that have no use for all its pixels.
package struct Rendition: Sendable, Hashable {
  /// Pixels, of the upright picture.
  package let width: Int
  package let format: PictureFormat

  /// The ending of its file's name.
  package var ending: String { format == .jpeg ? "jpg" : "webp" }

  /// Telephones, tablets, and twice the column of an article on a sharp screen.
  private static let steps = [480, 800, 1200, widest]
  /// No copy is wider.
  package static let widest = 1600

  /// Changes with everything that changes the bytes of a rendition: sizes, qualities, the way of scaling.
  package static let recipe: UInt64 = 1

  /// The copies that a picture gets, the widest last in each format; never wider than the picture itself.
  ///
  /// Each is also made as WebP, which every browser knows by now. A PNG gets no smaller PNG: what is drawn with few
  /// colours takes more bytes once it is scaled.
  package static func all(of format: PictureFormat, width: Int) -> [Rendition] {
    guard let narrowest = steps.first, width > narrowest, format != .gif else { return [] }
    let last = min(width, widest)
    let widths = steps.filter { $0 * 5 <= last * 4 } + [last]
    let ownFormat =
      format == .png
      ? [] : widths.filter { $0 < width }.map { Rendition(width: $0, format: format) }
    let webP = format == .webP ? [] : widths.map { Rendition(width: $0, format: .webP) }
    return ownFormat + webP
  }
}

extension Rendition {
  /// How high a copy is, in pixels, of a picture of a width and a height.
  package static func height(ofWidth newWidth: Int, of width: Int, _ height: Int) -> Int {
    max(1, (newWidth * height + width / 2) / width)
  }
}

extension PictureFile {
  /// Makes copies of the picture, in the order in which they are asked for: it is decoded once.
  package func developed(_ renditions: [Rendition]) throws -> [[UInt8]] {
    guard let widest = renditions.map(\.width).max() else { return [] }
    let pixels = try decoded(keepingWidth: storedSize(ofWidth: widest).width)
    let isDrawing = format == .png && pixels.isDrawing
    let profile = ColourProfile(of: self)
    var scaled: [Int: Pixels] = [:]
    return try renditions.map { rendition in
      let size = storedSize(ofWidth: rendition.width)
      let copy =
        scaled[rendition.width]
        ?? pixels.scaled(toWidth: size.width, height: size.height).turned(orientation)
      scaled[rendition.width] = copy
      return try Self.encoded(copy, as: rendition.format, isDrawing: isDrawing, profile)
    }
  }

  private func storedSize(ofWidth newWidth: Int) -> (width: Int, height: Int) {
    let newHeight = Rendition.height(ofWidth: newWidth, of: width, height)
    return orientation.swapsSides ? (newHeight, newWidth) : (newWidth, newHeight)
  }

  private func decoded(keepingWidth width: Int) throws -> Pixels {
    switch format {
    case .jpeg: try JPEGCodec.pixels(of: bytes, keepingWidth: width)
    case .png: try PNGCodec.pixels(of: bytes)
    case .webP: try WebPCodec.pixels(of: bytes)
    case .gif: throw UndecodablePicture("GIF files are shown as they are")
    }
  }

  private static func encoded(
    _ pixels: Pixels, as format: PictureFormat, isDrawing: Bool, _ profile: ColourProfile?
  ) throws -> [UInt8] {
    if format == .jpeg {
      let file = try JPEGCodec.bytes(of: pixels, quality: 80)
      return profile?.added(toJPEG: file) ?? file
    }
    var file = try WebPCodec.bytes(of: pixels, quality: 78)
    if isDrawing {
      // What is drawn compresses well without loss, as long as scaling has not blurred it much.
      let lossless = try WebPCodec.bytes(of: pixels, quality: nil)
      if lossless.count <= file.count { file = lossless }
    }
    return profile?.added(toWebP: file, of: pixels) ?? file
  }
}
