/// A picture as it lies on the disk, taken apart: what browsers need to show it, and what cameras and programs wrote beside that.
///
/// Nothing is decoded, so a large file costs little, and the picture keeps every pixel.
package struct PictureFile: Sendable {
  package let format: PictureFormat
  /// Pixels, before the picture is turned as `orientation` says.
  package let storedWidth: Int
  package let storedHeight: Int
  package let orientation: Orientation
  package let isAnimated: Bool
  /// Whether smaller copies of it can be made: it stands still, is in colours of screens, and fits into memory.
  package let isScalable: Bool
  private let parts: [Part]
  let bytes: [UInt8]
  /// The stretches that hold its colour profile, one after the other, as the format keeps it.
  let profileRanges: [Range<Int>]
  /// A picture with more pixels is only shown as it is.
  private static let largestScalable = 100_000_000

  /// A stretch of the file that stays, or what stands there instead.
  enum Part: Sendable, Hashable {
    case kept(Range<Int>)
    case written([UInt8])
  }

  /// Takes a file apart; nil for one that is no picture of a format that is known here.
  package init?(_ bytes: [UInt8]) throws(BrokenPicture) {
    guard let format = PictureFormat(head: bytes) else { return nil }
    self.format = format
    self.bytes = bytes
    let anatomy: Anatomy =
      switch format {
      case .jpeg: try JPEGFile(bytes).anatomy
      case .png: try PNGFile(bytes).anatomy
      case .gif: try GIFFile(bytes).anatomy
      case .webP: try WebPFile(bytes).anatomy
      }
    guard anatomy.width > 0, anatomy.height > 0 else { throw .empty }
    (storedWidth, storedHeight) = (anatomy.width, anatomy.height)
    orientation = anatomy.orientation
    isAnimated = anatomy.isAnimated
    isScalable =
      anatomy.isScalable && !anatomy.isAnimated
      && anatomy.width * anatomy.height <= Self.largestScalable
    profileRanges = anatomy.profileRanges
    parts = anatomy.parts
  }

  /// Pixels, as a browser shows it.
  package var width: Int { orientation.swapsSides ? storedHeight : storedWidth }
  /// Pixels, as a browser shows it.
  package var height: Int { orientation.swapsSides ? storedWidth : storedHeight }

  /// The same picture without place, camera, names, comments, thumbnails, and whatever was hidden behind its end.
  ///
  /// What stays is what it takes to show it: its pixels, colours, animation, and which way is up.
  package var cleanBytes: [UInt8] {
    if parts == [.kept(0..<bytes.count)] { return bytes }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    for part in parts {
      switch part {
      case .kept(let range): clean += bytes[range]
      case .written(let bytes): clean += bytes
      }
    }
    return clean
  }
}

/// What one of the formats' readers finds.
struct Anatomy {
  var width = 0
  var height = 0
  var orientation = Orientation.upright
  var isAnimated = false
  var isScalable = true
  var profileRanges: [Range<Int>] = []
  private(set) var parts: [PictureFile.Part] = []

  /// Keeps a stretch of the file; one that follows the last is joined to it.
  mutating func keep(_ range: Range<Int>) {
    if case .kept(let last)? = parts.last, last.upperBound == range.lowerBound {
      parts[parts.count - 1] = .kept(last.lowerBound..<range.upperBound)
    } else {
      parts.append(.kept(range))
    }
  }

  mutating func write(_ bytes: [UInt8]) { parts.append(.written(bytes)) }
}

/// Why a file that says it is a picture cannot be shown.
package enum BrokenPicture: Error, Hashable, CustomStringConvertible {
  /// It stops where more must come: a copy or a download was interrupted.
  case truncated
  /// It has no pixels.
  case empty
  /// Its parts make no sense.
  case garbled(String)

  /// In plain English, to stand after “this picture is broken: ”.
  package var description: String {
    switch self {
    case .truncated: "it ends in the middle"
    case .empty: "it has no pixels"
    case .garbled(let what): what
    }
  }
}
