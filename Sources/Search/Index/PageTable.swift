/// What ranking and filters need of every page, and where the texts are; in columns, which compress well.
struct PageTable: Codable, Equatable {
  /// For each kind but sections, how many units of it each page has.
  var units: [[Int]]
  /// The length of each page in words, comments left out, rounded.
  var lengths: [Int]
  /// Of each page, places in the head's lists.
  var category: [[Int]]
  var author: [[Int]]
  /// How many units each text file has.
  var texts: [Int]
  /// The versions of the text files, six digits each.
  var versions: String

  init(pages: [AnalysedPage], categories: [String], authors: [String], texts: [TextFiles.File]) {
    units = (0..<3).map { kind in pages.map { $0.unitCounts[kind] } }
    lengths = pages.map { Self.rounded($0.length) }
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
    bytes.appendJSON(key: "category", category) { bytes, list in bytes.appendJSON(list) { $0.appendJSON($1) }
    }
    bytes.appendJSON(key: "author", author) { bytes, list in bytes.appendJSON(list) { $0.appendJSON($1) } }
    bytes.appendJSON(key: "texts", texts) { $0.appendJSON($1) }
    bytes[0] = UInt8(ascii: "{")
    return bytes + Array(",\"versions\":\"\(versions)\"}".utf8)
  }

  /// A length with the precision that ranking can tell apart, so that it takes less room when compressed.
  private static func rounded(_ length: Int) -> Int {
    var step = 1
    while length / step >= 8 { step *= 2 }
    return length / step * step
  }
}
