/// A text in lines, as large as its room permits.
struct TextBlock {
  let lines: [String]
  /// Pixels.
  let size: Int

  var lineHeight: Int { size * 6 / 5 }
  var height: Int { lines.count * lineHeight }

  /// Tries one size after the other; with the last, what does not fit ends with “…”.
  ///
  /// - Parameter sizes: in pixels, the largest first.
  init(
    _ text: String, in font: FontFace, sizes: [Int], width: Int, height: Int = .max, maximumLines: Int = .max
  ) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for size in sizes {
      font.size = size
      let limit = min(maximumLines, max(1, height / (size * 6 / 5)))
      let lines = Self.wrap(words, in: font, width: width)
      if lines.count <= limit, lines.allSatisfy({ font.width(of: $0) <= width }) {
        self.lines = Self.balanced(words, lines: lines.count, in: font, width: width)
        self.size = size
        return
      }
    }
    size = font.size
    let limit = min(maximumLines, max(1, height / (size * 6 / 5)))
    let pieces = words.flatMap { Self.pieces(of: $0, in: font, width: width) }
    lines = Self.cut(Self.wrap(pieces, in: font, width: width), to: limit, in: font, width: width)
  }

  /// Words into lines, each as long as it may be.
  private static func wrap(_ words: [String], in font: FontFace, width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, font.width(of: last + " " + word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// The same number of lines, as short as they can be, so that none is much longer than the others.
  private static func balanced(_ words: [String], lines count: Int, in font: FontFace, width: Int) -> [String]
  {
    var (tooNarrow, enough) = (0, width)
    while enough - tooNarrow > 16 {
      let middle = (tooNarrow + enough) / 2
      let lines = wrap(words, in: font, width: middle)
      let fits = lines.count <= count && lines.allSatisfy { font.width(of: $0) <= middle }
      if fits { enough = middle } else { tooNarrow = middle }
    }
    return wrap(words, in: font, width: enough)
  }

  /// A word that is longer than a line, in parts that are not.
  private static func pieces(of word: String, in font: FontFace, width: Int) -> [String] {
    var pieces = [""]
    for character in word {
      let longer = pieces[pieces.count - 1] + String(character)
      if longer.count > 1, font.width(of: longer) > width {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = longer
      }
    }
    return pieces
  }

  private static func cut(_ lines: [String], to limit: Int, in font: FontFace, width: Int) -> [String] {
    guard lines.count > limit, var last = lines.prefix(limit).last else { return lines }
    if font.width(of: last + "…") > width, let space = last.lastIndex(of: " ") {
      last = String(last[..<space])
    }
    while font.width(of: last + "…") > width { last.removeLast() }
    while let end = last.last, end.isWhitespace || end.isPunctuation { last.removeLast() }
    return lines.prefix(limit - 1) + [last + "…"]
  }
}
