import LibFreeType

/// FreeType, with one font: the only file that talks to it.
///
/// Not for two threads at once; see `Typeface`. What was measured and drawn is kept, since cards use the same few letters
/// again and again.
final class FontFace {
  private let library: FT_Library
  private let face: FT_Face
  /// FreeType reads from here as long as the face is open.
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private var measures: [Letter: Measure] = [:]
  private var kernings: [Pair: Int] = [:]
  private var drawings: [Letter: Drawing] = [:]

  /// A character in a size, in pixels.
  private struct Letter: Hashable {
    let character: Unicode.Scalar
    let size: Int
  }

  private struct Pair: Hashable {
    let first: UInt32
    let second: UInt32
    let size: Int
  }

  private struct Measure {
    let glyph: UInt32
    /// How far the pen moves on after it, in 64ths of a pixel.
    let advance: Int
  }

  /// Enough for all letters of Europe in all sizes; fonts of China have twenty thousand.
  private static let mostDrawings = 4096

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
  func width(of text: String, size: Int) -> Int {
    var pen = Pen()
    move(&pen, over: text, size: size) { _, _ in }
    return (pen.place + 63) >> 6
  }

  /// Where each word begins and ends if all stand in one line, in 64ths of a pixel.
  func places(of words: [String], size: Int) -> [Range<Int>] {
    var pen = Pen()
    return words.enumerated().map { number, word in
      if number > 0 { move(&pen, over: " ", size: size) { _, _ in } }
      var first: Int?
      move(&pen, over: word, size: size) { _, start in first = first ?? start }
      return (first ?? pen.place)..<pen.place
    }
  }

  /// The letters of a line, where they stand.
  func letters(of text: String, size: Int) -> [PlacedLetter] {
    var letters: [PlacedLetter] = []
    var pen = Pen()
    move(&pen, over: text, size: size) { letter, start in
      guard let drawing = drawing(of: letter) else { return }
      letters.append(PlacedLetter(drawing: drawing, x: (start + 32) >> 6))
    }
    return letters
  }

  /// Where a line has been written to.
  private struct Pen {
    /// In 64ths of a pixel from the beginning of the line.
    var place = 0
    /// The last glyph; 0 before the first.
    var last: UInt32 = 0
  }

  /// Moves the pen over a text, and says where each letter begins, in 64ths of a pixel.
  private func move(
    _ pen: inout Pen, over text: String, size: Int, letter body: (Letter, _ start: Int) -> Void
  ) {
    for character in text.unicodeScalars {
      let letter = Letter(character: character, size: size)
      guard let measure = measure(of: letter) else { continue }
      pen.place += kerning(between: pen.last, and: measure.glyph, size: size)
      body(letter, pen.place)
      pen.place += measure.advance
      pen.last = measure.glyph
    }
  }

  /// Nil if the letter cannot be loaded.
  private func measure(of letter: Letter) -> Measure? {
    if let known = measures[letter] { return known }
    guard let glyph = load(letter) else { return nil }
    let measure = Measure(glyph: glyph, advance: face.pointee.glyph.pointee.linearHoriAdvance >> 10)
    measures[letter] = measure
    return measure
  }

  /// In 64ths of a pixel; none after no glyph.
  private func kerning(between last: UInt32, and glyph: UInt32, size: Int) -> Int {
    guard last != 0 else { return 0 }
    let pair = Pair(first: last, second: glyph, size: size)
    if let known = kernings[pair] { return known }
    var kerning = FT_Vector()
    FT_Set_Pixel_Sizes(face, 0, UInt32(size))
    FT_Get_Kerning(face, last, glyph, FT_KERNING_UNFITTED.rawValue, &kerning)
    kernings[pair] = kerning.x
    return kerning.x
  }

  private func drawing(of letter: Letter) -> Drawing? {
    if let known = drawings[letter] { return known }
    guard load(letter) != nil, FT_Render_Glyph(face.pointee.glyph, FT_RENDER_MODE_NORMAL) == 0 else {
      return nil
    }
    let slot = face.pointee.glyph.pointee
    let (width, height) = (Int(slot.bitmap.width), Int(slot.bitmap.rows))
    var coverage: [UInt8] = []
    coverage.reserveCapacity(width * height)
    for row in 0..<height {
      guard let start = slot.bitmap.buffer?.advanced(by: row * Int(slot.bitmap.pitch)) else { return nil }
      coverage.append(contentsOf: UnsafeBufferPointer(start: start, count: width))
    }
    if drawings.count >= Self.mostDrawings { drawings = [:] }
    let drawing = Drawing(
      left: Int(slot.bitmap_left), top: Int(slot.bitmap_top), width: width, height: height, coverage: coverage
    )
    drawings[letter] = drawing
    return drawing
  }

  /// Loads the glyph of a letter; nil if it cannot be.
  private func load(_ letter: Letter) -> UInt32? {
    FT_Set_Pixel_Sizes(face, 0, UInt32(letter.size))
    let glyph = FT_Get_Char_Index(face, FT_ULong(letter.character.value))
    return FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)) == 0 ? glyph : nil
  }
}

/// A letter as dots.
struct Drawing: Sendable {
  /// From the pen to its first column, in pixels.
  let left: Int
  /// From the baseline up to its first row, in pixels.
  let top: Int
  let width: Int
  let height: Int
  /// How much of each dot is covered, row by row: 0 to 255.
  let coverage: [UInt8]
}

/// A letter in its line.
struct PlacedLetter: Sendable {
  let drawing: Drawing
  /// Where the pen stands, in pixels from the beginning of the line.
  let x: Int
}
