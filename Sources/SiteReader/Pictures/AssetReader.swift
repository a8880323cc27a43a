import Pictures
import SiteModel

/// Reads a file that is copied: what it is if it is a picture, and what speaks against publishing it.
struct AssetReader {
  let file: FoundFile
  private(set) var diagnostics: [Diagnostic] = []

  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp"]
  /// A telephone's picture has 12 million pixels, a screen 8.
  private static let manyPixels = 25_000_000
  private static let manyBytes = 20_000_000

  init(_ file: FoundFile) { self.file = file }

  mutating func asset() -> AssetFile {
    let head = FileSystem.bytes(of: file.shown, from: 0, count: 4096)
    if PictureFormat(head: head) != nil, let bytes = try? FileSystem.contents(of: file.shown) {
      return picture(bytes)
    }
    if let format = UncleanFormat(head: head) { diagnostics.append(unclean(format)) }
    let name = file.path.lowercased()
    if name.hasSuffix(".svg") { return copied(SVGFile(head: head).size.map(PixelSize.init)) }
    guard Self.endings.contains(where: name.hasSuffix) else { return copied() }
    return copied(defect: head.isEmpty ? "it is empty" : "what it holds is no picture of this kind")
  }

  private mutating func picture(_ bytes: [UInt8]) -> AssetFile {
    do throws(BrokenPicture) {
      guard let picture = try PictureFile(bytes) else { return copied() }
      let size = PixelSize(width: picture.width, height: picture.height)
      if size.width * size.height > Self.manyPixels || bytes.count > Self.manyBytes {
        diagnostics.append(huge(size, bytes.count))
      }
      return copied(
        size,
        PictureFacts(
          format: picture.format, fingerprint: Fingerprint(of: bytes), isScalable: picture.isScalable))
    } catch {
      return copied(defect: error.description)
    }
  }

  private func copied(_ size: PixelSize? = nil, _ picture: PictureFacts? = nil, defect: String? = nil)
    -> AssetFile
  {
    AssetFile(path: file.path, file: file.shown, pixelSize: size, picture: picture, defect: defect)
  }

  private func unclean(_ format: UncleanFormat) -> Diagnostic {
    .warning(
      "this \(format.rawValue) picture is published with all that the camera wrote into it, often the place too",
      help: "save it as JPEG, PNG or WebP: those are cleaned, and every browser shows them",
      at: SourceLocation(file: file.shown))
  }

  private static func size(of bytes: Int) -> String {
    bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : "\((bytes + 500_000) / 1_000_000) MB"
  }

  private func huge(_ size: PixelSize, _ bytes: Int) -> Diagnostic {
    .warning(
      "this picture is huge: \(size.width) × \(size.height) pixels, \(Self.size(of: bytes))",
      help: "make it smaller: no screen shows more than 4000 pixels across",
      at: SourceLocation(file: file.shown))
  }
}
