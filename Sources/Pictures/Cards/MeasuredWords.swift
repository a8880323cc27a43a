/// The words of a text, as long as a font makes them: lines are broken by adding.
struct MeasuredWords {
  /// Where each word begins and ends if all stand in one line, in 64ths of a pixel.
  private let places: [Range<Int>]

  init(_ words: [String], in font: FontFace, size: Int) {
    places = font.places(of: words, size: size)
  }

  /// The words in lines, each as long as it may be.
  ///
  /// - Parameter width: pixels.
  func lines(width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for word in places.indices {
      if let last = lines.last, self.width(of: last.lowerBound..<word + 1) <= width {
        lines[lines.count - 1] = last.lowerBound..<word + 1
      } else {
        lines.append(word..<word + 1)
      }
    }
    return lines
  }

  /// As few lines as possible, each as short as it can be, so that none is much longer than the others; nil if they are
  /// more than the limit, or if a word does not fit.
  func balancedLines(width: Int, limit: Int) -> [Range<Int>]? {
    var best = lines(width: width)
    guard best.count <= limit, fit(best, width) else { return nil }
    var (tooNarrow, enough) = (0, width)
    while enough - tooNarrow > 16 {
      let middle = (tooNarrow + enough) / 2
      let narrower = lines(width: middle)
      if narrower.count <= best.count, fit(narrower, middle) {
        (best, enough) = (narrower, middle)
      } else {
        tooNarrow = middle
      }
    }
    return best
  }

  private func fit(_ lines: [Range<Int>], _ width: Int) -> Bool {
    lines.allSatisfy { self.width(of: $0) <= width }
  }

  /// Pixels.
  private func width(of words: Range<Int>) -> Int {
    (places[words.upperBound - 1].upperBound - places[words.lowerBound].lowerBound + 63) >> 6
  }
}
