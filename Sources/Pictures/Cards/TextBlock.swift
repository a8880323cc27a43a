/// A text in lines, as large as its room permits.
struct TextBlock: Sendable {
  let lines: [String]
  /// Pixels.
  let size: Int
  /// Those of each line.
  let letters: [[PlacedLetter]]

  var lineHeight: Int { size * 6 / 5 }
  var height: Int { lines.count * lineHeight }

  /// Tries one size after the other; with the last, what does not fit ends with “…”.
  ///
  /// - Parameter sizes: in pixels, the largest first.
  init(
    _ text: String, in font: FontFace, sizes: [Int], width: Int, height: Int = .max, maximumLines: Int = .max
  ) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let limit = { (size: Int) in min(maximumLines, max(1, height / (size * 6 / 5))) }
    for size in sizes {
      let measured = MeasuredWords(words, in: font, size: size)
      if let lines = measured.balancedLines(width: width, limit: limit(size)) {
        self.init(lines.map { words[$0].joined(separator: " ") }, in: font, size: size)
        return
      }
    }
    let size = sizes.last ?? 0
    let pieces = words.flatMap { Self.pieces(of: $0, in: font, size: size, width: width) }
    let lines = MeasuredWords(pieces, in: font, size: size).lines(width: width)
      .map { pieces[$0].joined(separator: " ") }
    self.init(Self.cut(lines, to: limit(size), in: font, size: size, width: width), in: font, size: size)
  }

  private init(_ lines: [String], in font: FontFace, size: Int) {
    self.lines = lines
    self.size = size
    letters = lines.map { font.letters(of: $0, size: size) }
  }

  /// A word that is longer than a line, in parts that are not.
  private static func pieces(of word: String, in font: FontFace, size: Int, width: Int) -> [String] {
    var pieces = [""]
    for character in word {
      let longer = pieces[pieces.count - 1] + String(character)
      if longer.count > 1, font.width(of: longer, size: size) > width {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = longer
      }
    }
    return pieces
  }

  private static func cut(
    _ lines: [String], to limit: Int, in font: FontFace, size: Int, width: Int
  ) -> [String] {
    guard lines.count > limit, var last = lines.prefix(limit).last else { return lines }
    if font.width(of: last + "…", size: size) > width, let space = last.lastIndex(of: " ") {
      last = String(last[..<space])
    }
    while font.width(of: last + "…", size: size) > width { last.removeLast() }
    while let end = last.last, end.isWhitespace || end.isPunctuation { last.removeLast() }
    return lines.prefix(limit - 1) + [last + "…"]
  }
}
