import LibFreeType

/// FreeType, with one font: the only file that talks to it.
///
/// Not for two threads at once; each card opens its own.
final class FontFace {
  private let library: FT_Library
  private let face: FT_Face
  /// FreeType reads from here as long as the face is open.
  private let memory: UnsafeMutableBufferPointer<UInt8>
  /// The size of the letters, in pixels.
  var size = 0 {
    didSet {
      guard size != oldValue else { return }
      FT_Set_Pixel_Sizes(face, 0, UInt32(size))
      advances = [:]
    }
  }
  /// How far the pen moves on after each character at this size, in 64ths of a pixel.
  private var advances: [Unicode.Scalar: Advance] = [:]

  private struct Advance {
    let glyph: UInt32
    let length: Int
  }

  /// - Parameter bytes: a TrueType or OpenType font; nil if they are none.
  init?(_ bytes: [UInt8]) {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes)
    var library: FT_Library?
    var face: FT_Face?
    FT_Init_FreeType(&library)
    FT_New_Memory_Face(library, memory.baseAddress, FT_Long(bytes.count), 0, &face)
    guard let library, let face else {
      FT_Done_FreeType(library)
      memory.deallocate()
      return nil
    }
    (self.library, self.face, self.memory) = (library, face, memory)
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
    memory.deallocate()
  }

  /// Every character that the font can show.
  var characters: Set<UInt32> {
    var characters: Set<UInt32> = []
    var glyph: UInt32 = 0
    var character = FT_Get_First_Char(face, &glyph)
    while glyph != 0 {
      characters.insert(UInt32(character))
      character = FT_Get_Next_Char(face, character, &glyph)
    }
    return characters
  }

  /// How far a text reaches, in pixels.
  func width(of text: String) -> Int {
    var pen = 0
    var last: UInt32 = 0
    for character in text.unicodeScalars {
      guard let advance = advance(of: character) else { continue }
      pen += kerning(between: last, and: advance.glyph) + advance.length
      last = advance.glyph
    }
    return (pen + 63) >> 6
  }

  /// Lines are measured again and again until they fit, and a glyph is slow to load.
  private func advance(of character: Unicode.Scalar) -> Advance? {
    if let known = advances[character] { return known }
    guard let glyph = load(character) else { return nil }
    let advance = Advance(glyph: glyph, length: face.pointee.glyph.pointee.linearHoriAdvance >> 10)
    advances[character] = advance
    return advance
  }

  /// Gives every dot of a text, with how much of it is covered (0 to 255), counted from where its baseline begins.
  func draw(_ text: String, dot: (_ x: Int, _ y: Int, _ coverage: UInt8) -> Void) {
    forEachGlyph(of: text) { start in
      guard FT_Render_Glyph(face.pointee.glyph, FT_RENDER_MODE_NORMAL) == 0 else { return }
      let slot = face.pointee.glyph.pointee
      let bitmap = slot.bitmap
      guard let buffer = bitmap.buffer else { return }
      for row in 0..<Int(bitmap.rows) {
        for column in 0..<Int(bitmap.width) {
          let coverage = buffer[row * Int(bitmap.pitch) + column]
          if coverage > 0 {
            dot(start + Int(slot.bitmap_left) + column, row - Int(slot.bitmap_top), coverage)
          }
        }
      }
    }
  }

  /// Loads one glyph after the other, and says where it begins.
  private func forEachGlyph(of text: String, do body: (_ start: Int) -> Void) {
    // In 64ths of a pixel.
    var pen = 0
    var last: UInt32 = 0
    for character in text.unicodeScalars {
      guard let glyph = load(character) else { continue }
      pen += kerning(between: last, and: glyph)
      body((pen + 32) >> 6)
      pen += face.pointee.glyph.pointee.linearHoriAdvance >> 10
      last = glyph
    }
  }

  /// Loads the glyph of a character; nil if it cannot be.
  private func load(_ character: Unicode.Scalar) -> UInt32? {
    let glyph = FT_Get_Char_Index(face, FT_ULong(character.value))
    return FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)) == 0 ? glyph : nil
  }

  /// In 64ths of a pixel; none after no glyph.
  private func kerning(between last: UInt32, and glyph: UInt32) -> Int {
    guard last != 0 else { return 0 }
    var kerning = FT_Vector()
    FT_Get_Kerning(face, last, glyph, FT_KERNING_UNFITTED.rawValue, &kerning)
    return kerning.x
  }
}
