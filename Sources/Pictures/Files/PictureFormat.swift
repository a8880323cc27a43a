/// A format of pictures that browsers show, known by the first bytes of a file, whatever its name says.
package enum PictureFormat: String, Sendable, Hashable {
  case jpeg, png, gif, webP

  /// - Parameter head: the first 16 bytes of a file, or all of a shorter one.
  package init?(head: some Sequence<UInt8>) {
    let head = Array(head.prefix(16))
    if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: PNGFile.signature) {
      self = .png
    } else if head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8) {
      self = .gif
    } else if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webP
    } else {
      return nil
    }
  }
}

/// Formats of cameras and printers that hold more than a picture, and that this module cannot clean.
package enum UncleanFormat: String, Sendable, Hashable {
  case heif = "HEIF"
  case avif = "AVIF"
  case tiff = "TIFF"

  /// - Parameter head: the first 16 bytes of a file, or all of a shorter one.
  package init?(head: some Sequence<UInt8>) {
    let head = Array(head.prefix(16))
    if head.starts(with: [0x49, 0x49, 0x2A, 0]) || head.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      self = .tiff
    } else if head.dropFirst(4).starts(with: "ftypavi".utf8) {
      self = .avif
    } else if ["ftyphei", "ftyphev", "ftypmif1", "ftypmsf1"].contains(where: {
      head.dropFirst(4).starts(with: $0.utf8)
    }) {
      self = .heif
    } else {
      return nil
    }
  }
}
