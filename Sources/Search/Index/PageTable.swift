/// What ranking and filters need of every page, and where the texts are; in columns, which compress well.
struct PageTable: Codable, Equatable {
  /// For each kind but sections, how many units of it each page has.
  var units: [[Int]]
  /// The length of each page in words, comments left out: twice its binary logarithm.
  var lengths: [Int]
  /// Words in each title.
  var titles: [Int]
  /// Of each page, places in the head's lists.
  var category: [[Int]]
  var author: [[Int]]
  /// How many units each text file has.
  var texts: [Int]
  /// The versions of the text files, six digits each.
  var versions: String

  init(pages: [AnalysedPage], categories: [String], authors: [String], texts: [TextFiles.File]) {
    units = (0..<3).map { kind in pages.map { $0.unitCounts[kind] } }
    lengths = pages.map { Self.logarithm(of: $0.length) }
    titles = pages.map(\.titleLength)
    category = pages.map { $0.categories.compactMap(categories.firstIndex) }
    author = pages.map { $0.authors.compactMap(authors.firstIndex) }
    self.texts = texts.map(\.unitCount)
    versions = texts.map(\.file.version).joined()
  }

  /// As JSON, its keys in a fixed order.
  var json: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendJSON(key: "units", units) { bytes, counts in bytes.appendJSON(counts) { $0.appendJSON($1) } }
    bytes.appendJSON(key: "lengths", lengths) { $0.appendJSON($1) }
    bytes.appendJSON(key: "titles", titles) { $0.appendJSON($1) }
    bytes.appendJSON(key: "category", category) { bytes, list in bytes.appendJSON(list) { $0.appendJSON($1) }
    }
    bytes.appendJSON(key: "author", author) { bytes, list in bytes.appendJSON(list) { $0.appendJSON($1) } }
    bytes.appendJSON(key: "texts", texts) { $0.appendJSON($1) }
    bytes[0] = UInt8(ascii: "{")
    return bytes + Array(",\"versions\":\"\(versions)\"}".utf8)
  }

  /// Twice the binary logarithm, rounded down: half steps at three halves of a power of two.
  static func logarithm(of length: Int) -> Int {
    let length = max(length, 1)
    let exponent = Int.bitWidth - 1 - length.leadingZeroBitCount
    return exponent * 2 + (length * 2 >= 3 << exponent ? 1 : 0)
  }

  /// The length that stands for a logarithm: `logarithm` turned round.
  static func length(ofLogarithm logarithm: Int) -> Double {
    Double(1 << (logarithm / 2)) * (logarithm % 2 == 0 ? 1.25 : 1.75)
  }
}
