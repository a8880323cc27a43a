import Pictures
import SiteModel
import Synchronization

/// A picture of which the site has smaller copies: where each stands, and how it is made.
final class ScaledPicture: Sendable {
  let asset: AssetFile
  let size: PixelSize
  let renditions: [Rendition]
  /// Sixteen digits that change with the picture and with the way in which copies are made.
  private let mark: String
  private let storage: Storage
  /// Held by the one who makes the copies, while others wait for them.
  private let turn = Mutex(())

  /// Nil for a picture that needs no copies, or of which none can be made.
  init?(_ asset: AssetFile, storage: Storage) {
    guard let picture = asset.picture, picture.isScalable, let size = asset.pixelSize else { return nil }
    renditions = Rendition.all(of: picture.format, width: size.width)
    guard !renditions.isEmpty else { return nil }
    let hash = picture.fingerprint.hash &+ Rendition.recipe &* 0x9E37_79B9_7F4A_7C15
    let digits = String(hash, radix: 16)
    mark = String(repeating: "0", count: 16 - digits.count) + digits
    self.asset = asset
    self.size = size
    self.storage = storage
  }

  /// The copies and, if it is of that format too, the picture itself: paths and widths, the narrowest first.
  func candidates(_ format: PictureFormat) -> [(path: String, width: Int)] {
    let copies = renditions.filter { $0.format == format }
    let own = asset.picture?.format == format && copies.last.map { $0.width < Rendition.widest } ?? false
    return copies.map { ("/" + path(of: $0), $0.width) } + (own ? [("/" + asset.path, size.width)] : [])
  }

  /// What a browser gets that knows nothing of copies, and a feed reader: the picture, or a copy of one that is huge.
  var standard: (path: String, size: PixelSize) {
    guard let format = asset.picture?.format, size.width > Rendition.widest,
      let copy = candidates(format).last
    else { return ("/" + asset.path, size) }
    let height = Rendition.height(ofWidth: copy.width, of: size.width, size.height)
    return (copy.path, PixelSize(width: copy.width, height: height))
  }

  /// The names under which its copies are kept.
  var keptNames: [String] { renditions.map(name(of:)) }

  var outputFiles: [OutputFile] {
    renditions.map { rendition in
      OutputFile(
        path: path(of: rendition), contents: .rendered { [self] in $0 = try bytes(of: rendition) },
        origin: asset.path)
    }
  }

  /// Beside the picture: `images/sea-800w-0123456789abcdef.webp`.
  private func path(of rendition: Rendition) -> String {
    let stem = asset.path.lastIndex(of: ".").map { asset.path[..<$0] } ?? asset.path[...]
    return "\(stem)-\(rendition.width)w-\(mark).\(rendition.ending)"
  }

  /// The bytes of a copy: those that were kept, or else all copies are made and kept at once, since decoding costs most.
  private func bytes(of rendition: Rendition) throws -> [UInt8] {
    if let bytes = storage.recall(name(of: rendition)) { return bytes }
    return try turn.withLock { _ in
      if let bytes = storage.recall(name(of: rendition)) { return bytes }
      guard let picture = try PictureFile(try storage.read(asset.file)) else { throw BrokenPicture.truncated }
      let files = try picture.developed(renditions)
      for (rendition, bytes) in zip(renditions, files) { storage.keep(bytes, name(of: rendition)) }
      return renditions.firstIndex(of: rendition).map { files[$0] } ?? []
    }
  }

  private func name(of rendition: Rendition) -> String { "\(mark)-\(rendition.width).\(rendition.ending)" }
}
