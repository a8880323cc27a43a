/// What ranking and filters need of every page, and where the texts are; in columns, which compress well.
struct PageTable: Decodable, Equatable {
  /// The kind of each unit, as a digit. A new page begins with each zero.
  var units: String
  /// The length of each page in words, comments left out, a character each; see `length`.
  var lengths: String
  /// The values of each page by which readers filter.
  var category: [[String]]
  var author: [[String]]
  /// The blocks of text files; they and their units are counted from the end.
  var texts: [FileBlock<Int>]

  init(pages: [SearchSegment.Page], texts: TextFiles) {
    units = pages.map(\.unitKinds).joined()
    lengths = String(decoding: pages.map { Self.digit(forWords: $0.length) }, as: UTF8.self)
    category = pages.map(\.categories)
    author = pages.map(\.authors)
    self.texts = texts.blocks
  }

  /// As JSON, its keys in a fixed order.
  var json: [UInt8] {
    var bytes = Array("{\"units\":\"\(units)\"".utf8)
    bytes.append(contentsOf: ",\"lengths\":".utf8)
    bytes.appendJSON(lengths)
    for (key, lists) in [("category", category), ("author", author)] {
      bytes.appendJSON(key: key, lists) { bytes, list in bytes.appendJSON(list) { $0.appendJSON($1) } }
    }
    bytes.appendJSON(key: "texts", texts) { $1.append(to: &$0) { $0.appendJSON($1) } }
    return bytes + [UInt8(ascii: "}")]
  }

  /// The mean of the pages' lengths, as `length` has them.
  var mean: Int {
    max(lengths.utf8.reduce(0) { $0 + Self.length($1) } / max(lengths.utf8.count, 1), 1)
  }

  /// A length with the precision that ranking can tell apart: a character for each quarter of an octave, from 4 words on.
  private static func digit(forWords count: Int) -> UInt8 {
    var (mantissa, octave) = (max(count, 4), 12)
    while mantissa >= 8 { (mantissa, octave) = (mantissa / 2, octave + 1) }
    return UInt8(min(octave * 4 + mantissa - 4, 115))
  }

  /// The length that a character stands for, in 4096ths of a word: only what it is to the mean matters.
  static func length(_ digit: UInt8) -> Int { (4 + Int(digit & 3)) << Int(digit >> 2) }
}
