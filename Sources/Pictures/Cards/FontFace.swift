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
    didSet { FT_Set_Pixel_Sizes(face, 0, UInt32(size)) }
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
    var width = 0
    forEachGlyph(of: text) { _, end in width = end }
    return width
  }

  /// Gives every dot of a text, with how much of it is covered (0 to 255), counted from where its baseline begins.
  func draw(_ text: String, dot: (_ x: Int, _ y: Int, _ coverage: UInt8) -> Void) {
    forEachGlyph(of: text) { start, _ in
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

  /// Loads one glyph after the other, and says where it begins and ends.
  private func forEachGlyph(of text: String, do body: (_ start: Int, _ end: Int) -> Void) {
    // In 64ths of a pixel.
    var pen = 0
    var last: UInt32 = 0
    for character in text.unicodeScalars {
      let glyph = FT_Get_Char_Index(face, FT_ULong(character.value))
      guard FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)) == 0 else {
        continue
      }
      var kerning = FT_Vector()
      if last != 0 { FT_Get_Kerning(face, last, glyph, FT_KERNING_UNFITTED.rawValue, &kerning) }
      pen += kerning.x
      let start = pen
      pen += face.pointee.glyph.pointee.linearHoriAdvance >> 10
      last = glyph
      body((start + 32) >> 6, (pen + 63) >> 6)
    }
  }
}
