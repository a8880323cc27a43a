import Synchronization

/// A font for several threads: one at a time measures or draws with it.
final class Typeface: Sendable {
  private let face: Mutex<FontFace>

  /// - Parameter bytes: a TrueType or OpenType font; nil if they are none.
  init?(_ bytes: [UInt8]) {
    guard let face = FontFace(bytes) else { return nil }
    self.face = Mutex(face)
  }

  /// Every character that the font can show.
  var characters: Set<UInt32> { face.withLock { $0.characters } }

  /// Sets a text in lines: see `TextBlock`.
  func block(
    _ text: String, sizes: [Int], width: Int, height: Int = .max, maximumLines: Int = .max
  ) -> TextBlock {
    face.withLock {
      TextBlock(text, in: $0, sizes: sizes, width: width, height: height, maximumLines: maximumLines)
    }
  }
}
